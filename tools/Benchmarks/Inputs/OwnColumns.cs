using System.Collections.Generic;

namespace XrmLeads.Benchmarks.Inputs;

/// <summary>Fills the columns <c>xb_...</c> that only the variant of 100 criteria reads; each is empty in some leads.</summary>
internal static class OwnColumns
{
    private static readonly string[] Choices =
    [
        "xb_ownership", "xb_segment", "xb_growth", "xb_funding", "xb_listing", "xb_relation", "xb_rating", "xb_tier", "xb_history", "xb_seniority",
        "xb_function", "xb_channel", "xb_trialplan", "xb_stage", "xb_method", "xb_committee", "xb_contract",
    ];

    private static readonly string[] Flags = ["xb_usescrm", "xb_useserp", "xb_cloud", "xb_legacy", "xb_verified", "xb_rfp", "xb_trial", "xb_legal"];

    private static readonly string[] Texts = ["xb_techstack", "xb_vendor", "xb_apikey", "xb_integrator", "xb_partner", "xb_linkedin", "xb_assistant"];

    internal static void Fill(Dictionary<string, object> columns, Dice dice)
    {
        foreach (var name in Choices)
        {
            Put(columns, dice, name, dice.Between(1, 6));
        }

        foreach (var name in Flags)
        {
            Put(columns, dice, name, dice.Chance(0.4));
        }

        foreach (var name in Texts)
        {
            Put(columns, dice, name, dice.Of("some text", "x", " "));
        }

        Put(columns, dice, "xb_region", 10 * dice.Between(1, 6));
        Put(columns, dice, "xb_sites", (int)dice.Magnitude(1, 100));
        Put(columns, dice, "xb_itstaff", dice.Between(-1, 900));
        Put(columns, dice, "xb_itbudget", System.Math.Round((decimal)dice.Magnitude(10_000, 5_000_000), 2));
        Put(columns, dice, "xb_founded", dice.Between(1750, 2026));
        Put(columns, dice, "xb_openorders", dice.Between(0, 15));
        Put(columns, dice, "xb_tickets", dice.Between(0, 30));
        Put(columns, dice, "xb_paydays", dice.Between(0, 90));
        Put(columns, dice, "xb_nps", dice.Between(-100, 100));
        Put(columns, dice, "xb_visits", dice.Between(0, 300));
        Put(columns, dice, "xb_users", dice.Between(0, 2000));
        Put(columns, dice, "xb_platform", dice.Of("Azure", "aws", "Google Cloud", "On premises", " Azure ", "other"));
        Put(columns, dice, "xb_language", dice.Of("English", "german", "Welsh"));
        Put(columns, dice, "xb_salutation", dice.Of("Dr.", "Ms", "Mr"));
        Put(columns, dice, "xb_department", dice.Of("Purchasing", "Information Technology", "IT, Information", "Marketing and sales", "Legal"));
        Put(columns, dice, "xb_industrytext", dice.Of("Cloud software", "Machine tools", "MACHINERY", "Food"));
        Put(columns, dice, "xb_skills", dice.Of("SQL, Excel", "python_3", "Python", "excel", "none"));
        Put(columns, dice, "xb_partneremail", dice.Of("a@partner.example", "b@Reseller.example ", "c@firm.example", "none"));
    }

    private static void Put(Dictionary<string, object> columns, Dice dice, string name, object value)
    {
        if (dice.Chance(0.7))
        {
            columns[name] = value;
        }
    }
}

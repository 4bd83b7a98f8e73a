using System;

namespace XrmLeads.Domain.Tests;

/// <summary>The lead of the worked check of the default definition.</summary>
internal static class WorkedLead
{
    internal static DateTime Now { get; } = new(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);

    internal static LeadInput Input()
    {
        var input = new LeadInput();
        input.Columns.Add("industrycode", "6");
        input.Columns.Add("numberofemployees", "300");
        input.Columns.Add("revenue", "20000000");
        input.Columns.Add("address1_country", "Germany");
        input.Columns.Add("jobtitle", "Head of Operations");
        input.Columns.Add("emailaddress1", "a@firm.example");
        input.Columns.Add("websiteurl", "https://firm.example");
        input.Columns.Add("telephone1", "+49 30 1");
        input.Columns.Add("budgetstatus", "2");
        input.Columns.Add("need", "1");
        input.Columns.Add("purchasetimeframe", "1");
        input.Signals.AddRange(
        [
            new("demo_request", Now.AddDays(-5)), new("pricing_page", Now.AddDays(-12)), new("pricing_page", Now.AddDays(-12)),
            new("event_attend", Now.AddDays(-20)), new("email_click", Now.AddDays(-2)), new("email_click", Now.AddDays(-10)), new("email_click", Now.AddDays(-25)),
        ]);
        input.Answers.Add(new("authority", "decision_maker_verified", Now.AddDays(-11)));
        return input;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>What leads do: they open mails, read pages, and now and then one asks for sales.</summary>
internal sealed class MarketingPlay(Person marketer, IReadOnlyList<Guid> leads, Random random, Tally tally)
{
    private static readonly (string Type, int Weight)[] Behaviour =
    [
        ("email_click", 24), ("site_visit", 18), ("product_page", 12), ("case_study", 6), ("content_download", 8), ("pricing_page", 10), ("event_attend", 4),
        ("demo_request", 7), ("contact_sales", 4), ("quote_request", 3), ("product_upgrade", 2), ("service_upgrade", 1), ("unsubscribe", 1),
    ];

    /// <summary>Two or three leads do something.</summary>
    internal void Hour()
    {
        for (var left = 2 + random.Next(2); left > 0; left--)
        {
            var lead = leads[random.Next(leads.Count)];
            marketer.Call(RecordSignalApi.Name, (RecordSignalApi.Request.LeadId, lead), (RecordSignalApi.Request.SignalType, Pick()), (RecordSignalApi.Request.Source, "Simulated"));
            tally.Add("signals of leads came in");
        }
    }

    /// <summary>Once in the month somebody enters a lead that is there already, and once a person opts out.</summary>
    /// <param name="day">The day of the month that is played, from 0.</param>
    internal void Day(int day)
    {
        if (day == 4)
        {
            var known = Open().First(row => row.Contains("emailaddress1"));
            marketer.Save(new Entity(LeadTable.Name)
            {
                ["subject"] = "Entered again (simulated)",
                ["lastname"] = "Again",
                ["emailaddress1"] = known["emailaddress1"],
            });
            tally.Add("leads were entered whose address another one has: duplicates");
        }
        else if (day == 8)
        {
            marketer.Save(new Entity(LeadTable.Name, Open().Skip(3).First().Id) { ["msdyn_gdproptout"] = true });
            tally.Add("persons opted out: their leads are closed");
        }
    }

    private IEnumerable<Entity> Open()
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet("emailaddress1") };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.In, StageChoice.Nurturing, StageChoice.Mql);
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.In, [.. leads.Select(lead => (object)lead)]);
        var found = marketer.Find(query).ToDictionary(row => row.Id);
        return leads.Where(found.ContainsKey).Select(lead => found[lead]);
    }

    private string Pick()
    {
        var at = random.Next(100);
        foreach (var (type, weight) in Behaviour)
        {
            if ((at -= weight) < 0)
            {
                return type;
            }
        }

        return Behaviour[0].Type;
    }
}

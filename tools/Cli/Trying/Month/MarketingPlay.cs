using System;
using System.Collections.Generic;
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

using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Followup;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Clock;

/// <summary>The times without a clock that what is due now may have fallen into, and the one that goes on.</summary>
internal static class Outages
{
    private const int MostRows = 1000;
    private const int OldestDays = 366;

    /// <summary>Reads them: two reads.</summary>
    internal static Downtime Read(PluginRun run)
    {
        var now = OperationTime.Stored(run.Now);
        var query = new QueryExpression(OutageTable.Name) { ColumnSet = new ColumnSet(OutageTable.FromOn, OutageTable.UntilOn), TopCount = MostRows };
        query.Criteria.AddCondition(OutageTable.UntilOn, ConditionOperator.GreaterThan, now.AddDays(-OldestDays));
        query.AddOrder(OutageTable.UntilOn, OrderType.Descending);
        var outages = run.SystemService.RetrieveMultiple(query).Entities
            .Select(row => new Outage(row.When(OutageTable.FromOn) ?? DateTime.MaxValue.ToUniversalTime(), row.When(OutageTable.UntilOn)!.Value)).ToList();
        if (ClockRow.Read(run)?.LastRunOn is { } last && now - last > ClockRow.Longest)
        {
            outages.Add(new Outage(last, now));
        }

        return new Downtime(outages);
    }
}

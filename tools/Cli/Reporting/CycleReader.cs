using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>Reads the cycles that began in a period, with what became of them until now.</summary>
internal static class CycleReader
{
    /// <summary>The cycles.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static IReadOnlyList<LeadCycle> Read(Connection connection, Period period, DateTime now)
    {
        var query = Pages.Within(
            period with { To = now.AddSeconds(1) }, StageHistoryTable.Name, StageHistoryTable.LeftOn, StageHistoryTable.LeadId, StageHistoryTable.Cycle, StageHistoryTable.From,
            StageHistoryTable.To, StageHistoryTable.SubType, StageHistoryTable.Source, StageHistoryTable.CampaignId, StageHistoryTable.DefinitionId, StageHistoryTable.OutsideRules);
        var cycles = new Dictionary<(Guid Lead, int Cycle), LeadCycle>();
        foreach (var row in Pages.Rows(connection, query, StageHistoryTable.LeftOn, StageHistoryTable.Id))
        {
            var key = (row.Lookup(StageHistoryTable.LeadId)?.Id ?? row.Id, row.GetAttributeValue<int?>(StageHistoryTable.Cycle) ?? 1);
            if (!cycles.TryGetValue(key, out var cycle))
            {
                cycles.Add(key, cycle = new LeadCycle());
            }

            cycle.Add(row);
        }

        return [.. cycles.Values.Where(cycle => period.Has(cycle.Began))];
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Finds the leads that must be judged although nothing came in, as SYSTEM; one read each.</summary>
internal static class DueLeads
{
    /// <summary>
    /// Leads whose date has come or of which a warning, a breach or the like is due, the longest overdue first; a lead may be there for both. Two reads.
    /// </summary>
    internal static IReadOnlyList<DueLead> ByDate(PluginRun run, int most) =>
        [.. Due(run, LeadStateTable.ClockOn, true, most).Concat(Due(run, LeadStateTable.ReevaluateOn, false, most)).OrderBy(lead => lead.On).Take(most)];

    /// <summary>
    /// Open leads that were never judged, or not since what is in force changed last and by a version that is not in force: the sweep after an import, an
    /// activation or a retirement. Those that were judged longest ago come first. A process that had read the definitions shortly before judges by what it knows
    /// for a minute, so that a judgement of that minute counts as one of before.
    /// </summary>
    internal static IReadOnlyList<Guid> ByVersion(PluginRun run, DefinitionCatalogue catalogue, int most)
    {
        if (catalogue.InForce.Count == 0)
        {
            return [];
        }

        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id), TopCount = most };
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(LeadTable.ScoredOn, ConditionOperator.Null);
        if (catalogue.LastActivation(run.Now) is { } since)
        {
            var stale = either.AddFilter(LogicalOperator.And);
            stale.AddCondition(LeadTable.ScoredOn, ConditionOperator.LessEqual, since.AddSeconds(CatalogueCache.OldestSeconds));
            var other = stale.AddFilter(LogicalOperator.Or);
            other.AddCondition(LeadTable.DefinitionId, ConditionOperator.Null);

            // The draft that judged it may be the very version that was activated.
            other.AddCondition(LeadTable.ScoringStatus, ConditionOperator.Equal, ScoringStatusChoice.PreviewByDraft);
            other.AddCondition(LeadTable.DefinitionId, ConditionOperator.NotIn, catalogue.InForce.Select(version => (object)version.Id).ToArray());
        }

        query.AddOrder(LeadTable.ScoredOn, OrderType.Ascending);
        query.AddOrder(LeadColumns.CreatedOn, OrderType.Ascending);
        return Ids(run, query);
    }

    private static IEnumerable<DueLead> Due(PluginRun run, string column, bool rings, int most)
    {
        var query = new QueryExpression(LeadStateTable.Name) { ColumnSet = new ColumnSet(column), TopCount = most };
        query.Criteria.AddCondition(column, ConditionOperator.LessEqual, run.Now);
        query.AddOrder(column, OrderType.Ascending);
        return run.SystemService.RetrieveMultiple(query).Entities.Select(row => new DueLead(row.Id, row.When(column)!.Value, rings));
    }

    private static List<Guid> Ids(PluginRun run, QueryExpression query) => run.SystemService.RetrieveMultiple(query).Entities.Select(row => row.Id).ToList();
}

using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>
/// How many leads more a scope's lane can take. The number is counted without a lock, so that of leads that come in at the same moment one or two may be taken
/// above the capacity; it is a measure of work and no fence.
/// </summary>
internal sealed class LaneRoom(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Dataverse gives no more rows at a time; a greater capacity counts as this.</summary>
    private const int MostCounted = 5000;

    /// <summary>Whether there is somebody to ask, and room for one more.</summary>
    internal bool Has(Scope scope) => IsStaffed(scope) && Free(scope) > 0;

    /// <summary>Whether there is somebody to ask: a member of the team that the scope names, whoever may do it where it names none. A read in a minute at most.</summary>
    internal bool IsStaffed(Scope scope) => scope.QualificationTeamId is not { } team || catalogue.IsStaffed(team, run);

    /// <summary>For how many leads there is room; one read where a capacity is named.</summary>
    internal int Free(Scope scope)
    {
        if (scope.LaneCapacity is not { } named)
        {
            return int.MaxValue;
        }

        var capacity = Math.Min(named, MostCounted);
        if (capacity <= 0)
        {
            return 0;
        }

        var query = Leads(scope.Id, StageChoice.InQualification);
        query.TopCount = capacity;
        return capacity - run.SystemService.RetrieveMultiple(query).Entities.Count;
    }

    /// <summary>The open leads in one of some stages that a version of a scope judged last, by their ids.</summary>
    internal static QueryExpression Leads(Guid scopeId, params object[] stages)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id) };
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.In, stages);
        var version = query.AddLink(LeadDefinitionTable.Name, LeadTable.DefinitionId, LeadDefinitionTable.Id);
        version.LinkCriteria.AddCondition(LeadDefinitionTable.ScopeId, ConditionOperator.Equal, scopeId);
        return query;
    }
}

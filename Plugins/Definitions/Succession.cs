using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>Makes room for a version: of a scope one is in force and at most one is scheduled.</summary>
internal static class Succession
{
    /// <summary>
    /// Retires the active versions of a scope that a new one replaces: all of them where it is in force at once, else all but the one that is in force until
    /// then. One read, a write for each.
    /// </summary>
    internal static void Make(PluginRun run, Guid scope, DateTime effectiveFrom)
    {
        var now = OperationTime.Stored(run.Now);
        var query = new QueryExpression(LeadDefinitionTable.Name) { ColumnSet = new ColumnSet(LeadDefinitionTable.EffectiveFrom, LeadDefinitionTable.Version) };
        query.Criteria.AddCondition(LeadDefinitionTable.Status, ConditionOperator.Equal, DefinitionStatusChoice.Active);
        query.Criteria.AddCondition(LeadDefinitionTable.ScopeId, ConditionOperator.Equal, scope);
        IEnumerable<Entity> active = run.SystemService.RetrieveMultiple(query).Entities;
        if (effectiveFrom > now)
        {
            var inForce = active.Where(row => EffectiveFrom(row) <= now)
                .OrderByDescending(EffectiveFrom).ThenByDescending(row => row.GetAttributeValue<int>(LeadDefinitionTable.Version)).FirstOrDefault();
            active = active.Where(row => row != inForce);
        }

        foreach (var row in active)
        {
            var retired = Retired(now);
            retired.Id = row.Id;
            run.SystemService.Update(retired);
        }
    }

    /// <summary>The change that retires a version.</summary>
    internal static Entity Retired(DateTime now) => new(LeadDefinitionTable.Name)
    {
        [LeadDefinitionTable.Status] = new OptionSetValue(DefinitionStatusChoice.Retired),
        [LeadDefinitionTable.RetiredOn] = now,
    };

    private static DateTime EffectiveFrom(Entity row) =>
        DateTime.SpecifyKind(row.GetAttributeValue<DateTime>(LeadDefinitionTable.EffectiveFrom), DateTimeKind.Utc);
}

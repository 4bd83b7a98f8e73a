using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>Numbers the versions of a scope.</summary>
internal static class VersionNumber
{
    /// <summary>
    /// The number for a new version: the wanted one where it is higher than all there are, else the next. One read, as SYSTEM, as the number must not depend
    /// on what the caller may see.
    /// </summary>
    internal static int Next(IOrganizationService system, Guid scope, int wanted = 1)
    {
        var query = new QueryExpression(LeadDefinitionTable.Name) { ColumnSet = new ColumnSet(LeadDefinitionTable.Version), TopCount = 1 };
        query.Criteria.AddCondition(LeadDefinitionTable.ScopeId, ConditionOperator.Equal, scope);
        query.AddOrder(LeadDefinitionTable.Version, OrderType.Descending);
        var highest = system.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<int?>(LeadDefinitionTable.Version) ?? 0;
        return highest == int.MaxValue ? throw new InvalidPluginExecutionException(DefinitionSentences.NoMoreVersions) : Math.Max(highest + 1, wanted);
    }
}

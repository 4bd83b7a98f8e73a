using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>The queries for definitions and their criteria.</summary>
internal static class DefinitionRows
{
    /// <summary>The columns of a version that make up its file.</summary>
    internal static readonly string[] FileColumns =
    [
        LeadDefinitionTable.PrimaryName, LeadDefinitionTable.Version, LeadDefinitionTable.Priority, LeadDefinitionTable.ScopeId, LeadDefinitionTable.Document,
    ];

    /// <summary>All scopes.</summary>
    internal static IReadOnlyList<Entity> Scopes(IOrganizationService service) => service.RetrieveMultiple(new QueryExpression(ScopeTable.Name)
    {
        ColumnSet = new ColumnSet(
            ScopeTable.Code, ScopeTable.RolloutMode, ScopeTable.WriteStep, ScopeTable.StateCode, ScopeTable.WorkCalendarId, ScopeTable.Routing,
            ScopeTable.ManagerTeamId, ScopeTable.QualificationTeamId, ScopeTable.LaneCapacity, ScopeTable.HourCost, ScopeTable.EmailNotices),
    }).Entities;

    /// <summary>All active versions with what was signed.</summary>
    internal static IReadOnlyList<Entity> Active(IOrganizationService service)
    {
        var query = new QueryExpression(LeadDefinitionTable.Name)
        {
            ColumnSet = new ColumnSet(
                LeadDefinitionTable.ScopeId, LeadDefinitionTable.Version, LeadDefinitionTable.Priority, LeadDefinitionTable.EffectiveFrom,
                LeadDefinitionTable.Hash, LeadDefinitionTable.Snapshot, LeadDefinitionTable.ReviewBy, LeadDefinitionTable.ReviewTold),
        };
        query.Criteria.AddCondition(LeadDefinitionTable.Status, ConditionOperator.Equal, DefinitionStatusChoice.Active);
        return service.RetrieveMultiple(query).Entities;
    }

    /// <summary>The newest version of each of some scopes that is a draft or proposed.</summary>
    internal static IReadOnlyList<Entity> NewestDrafts(IOrganizationService service, IEnumerable<Guid> scopes)
    {
        var query = new QueryExpression(LeadDefinitionTable.Name) { ColumnSet = new ColumnSet([.. FileColumns, LeadDefinitionTable.Status]) };
        query.Criteria.AddCondition(LeadDefinitionTable.Status, ConditionOperator.In, DefinitionStatusChoice.Draft, DefinitionStatusChoice.Proposed);
        query.Criteria.AddCondition(LeadDefinitionTable.ScopeId, ConditionOperator.In, scopes.Cast<object>().ToArray());
        query.AddOrder(LeadDefinitionTable.Version, OrderType.Descending);
        return service.RetrieveMultiple(query).Entities
            .GroupBy(row => row.GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId).Id)
            .Select(versions => versions.First())
            .ToList();
    }

    /// <summary>What a version's rows hold: one read, of its criteria.</summary>
    /// <param name="service">As whom to read.</param>
    /// <param name="row">The version with <see cref="FileColumns"/>.</param>
    /// <param name="scope">The code of its scope.</param>
    internal static DefinitionContent Content(IOrganizationService service, Entity row, string? scope)
    {
        var query = new QueryExpression(CriterionTable.Name) { ColumnSet = new ColumnSet(CriterionRows.Columns) };
        query.Criteria.AddCondition(CriterionTable.LeadDefinitionId, ConditionOperator.Equal, row.Id);
        return new DefinitionContent(service.RetrieveMultiple(query).Entities.Select(CriterionRows.Read).ToList())
        {
            Name = row.GetAttributeValue<string>(LeadDefinitionTable.PrimaryName),
            Version = row.GetAttributeValue<int?>(LeadDefinitionTable.Version),
            Scope = scope,
            Priority = row.GetAttributeValue<int?>(LeadDefinitionTable.Priority),
            Document = row.GetAttributeValue<string>(LeadDefinitionTable.Document) ?? "",
        };
    }
}

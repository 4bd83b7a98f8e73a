using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>The rows of a sales rep among the routing members: one for all scopes, one for a scope, or both. One read.</summary>
internal sealed class MemberRows
{
    private readonly IReadOnlyList<Entity> _rows;

    private MemberRows(IReadOnlyList<Entity> rows) => _rows = rows;

    /// <summary>Whether he is no member.</summary>
    internal bool IsEmpty => _rows.Count == 0;

    /// <summary>When he switched on again last, UTC; null for never.</summary>
    internal DateTime? ResumedOn => _rows.Select(row => row.When(RoutingMemberTable.ResumedOn)).Max();

    /// <summary>Whether he gets no leads already.</summary>
    internal bool IsPaused => _rows.All(row => row.Value(RoutingMemberTable.Paused) is true);

    /// <summary>Reads the active rows of a user.</summary>
    internal static MemberRows Of(PluginRun run, Guid userId)
    {
        var query = new QueryExpression(RoutingMemberTable.Name)
        {
            ColumnSet = new ColumnSet(RoutingMemberTable.ScopeId, RoutingMemberTable.WorkCalendarId, RoutingMemberTable.Paused, RoutingMemberTable.ResumedOn),
        };
        query.Criteria.AddCondition(RoutingMemberTable.UserId, ConditionOperator.Equal, userId);
        query.Criteria.AddCondition(RoutingMemberTable.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(RoutingMemberTable.ScopeId, OrderType.Descending);
        query.AddOrder(RoutingMemberTable.Id, OrderType.Ascending);
        return new MemberRows([.. run.SystemService.RetrieveMultiple(query).Entities]);
    }

    /// <summary>The calendar that is set for him in a scope; null for none.</summary>
    internal Guid? CalendarIn(Scope scope) => In(scope)?.Lookup(RoutingMemberTable.WorkCalendarId)?.Id;

    /// <summary>Notes that he got a lead of a scope: one write where he is a member.</summary>
    internal void NoteHandedOn(PluginRun run, Scope scope)
    {
        if (In(scope) is { } row)
        {
            run.SystemService.Update(new Entity(RoutingMemberTable.Name, row.Id) { [RoutingMemberTable.LastHandedOn] = OperationTime.Stored(run.Now) });
        }
    }

    /// <summary>Writes columns of all his rows: one write for each.</summary>
    internal void Write(PluginRun run, AttributeCollection columns)
    {
        foreach (var row in _rows)
        {
            var change = new Entity(RoutingMemberTable.Name, row.Id);
            change.Attributes.AddRange(columns);
            run.SystemService.Update(change);
        }
    }

    /// <summary>His row for a scope, which says more than the one for all.</summary>
    private Entity? In(Scope scope) => _rows.FirstOrDefault(row => row.Lookup(RoutingMemberTable.ScopeId)?.Id == scope.Id)
        ?? _rows.FirstOrDefault(row => row.Lookup(RoutingMemberTable.ScopeId) is null);
}

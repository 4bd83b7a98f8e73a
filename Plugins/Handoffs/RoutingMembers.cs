using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Routing;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>The sales reps who take leads of a scope, with how many each has open: two reads, one where there are none.</summary>
internal sealed class RoutingMembers
{
    private readonly Dictionary<Guid, Guid> _rows;

    private RoutingMembers(IReadOnlyList<RoutingCandidate> candidates, Dictionary<Guid, Guid> rows)
    {
        Candidates = candidates;
        _rows = rows;
    }

    /// <summary>The members as the router takes them, each user once.</summary>
    internal IReadOnlyList<RoutingCandidate> Candidates { get; }

    /// <summary>The row of a user; null where he is no member.</summary>
    internal Guid? RowOf(Guid userId) => _rows.TryGetValue(userId, out var row) ? row : null;

    /// <summary>Whether anybody can get one more lead, leaving aside which leads he takes.</summary>
    internal bool HasFree(DateTime now) => Candidates.Any(
        member => !member.IsPaused && !(member.AwayUntil > now) && !(member.UnavailableUntil > now) && member.OpenLeads < member.Capacity);

    /// <summary>Reads the members of a scope whose users are enabled.</summary>
    internal static RoutingMembers Read(PluginRun run, Scope scope)
    {
        var query = new QueryExpression(RoutingMemberTable.Name)
        {
            ColumnSet = new ColumnSet(
                RoutingMemberTable.UserId, RoutingMemberTable.ScopeId, RoutingMemberTable.Capacity, RoutingMemberTable.Paused, RoutingMemberTable.AwayFrom,
                RoutingMemberTable.AwayUntil, RoutingMemberTable.UnavailableUntil, RoutingMemberTable.LastHandedOn, RoutingMemberTable.Conditions),
        };
        query.Criteria.AddCondition(RoutingMemberTable.StateCode, ConditionOperator.Equal, 0);
        query.AddLink("systemuser", RoutingMemberTable.UserId, "systemuserid").LinkCriteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        query.AddOrder(RoutingMemberTable.ScopeId, OrderType.Descending);
        query.AddOrder(RoutingMemberTable.Id, OrderType.Ascending);
        var rows = new Dictionary<Guid, Entity>();
        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            // A row for this scope says more than one for all.
            var rowScope = row.Lookup(RoutingMemberTable.ScopeId)?.Id;
            var user = row.Lookup(RoutingMemberTable.UserId)!.Id;
            if ((rowScope is null || rowScope == scope.Id) && (!rows.TryGetValue(user, out var known) || (known.Lookup(RoutingMemberTable.ScopeId) is null && rowScope is not null)))
            {
                rows[user] = row;
            }
        }

        var loads = rows.Count == 0 ? [] : Loads(run, rows.Keys);
        return new RoutingMembers(
            [.. rows.Select(row => Candidate(run, row.Key, row.Value, loads.TryGetValue(row.Key, out var load) ? load : 0)).OfType<RoutingCandidate>()],
            rows.ToDictionary(row => row.Key, row => row.Value.Id));
    }

    private static RoutingCandidate? Candidate(PluginRun run, Guid user, Entity row, int load)
    {
        MemberConditions? conditions = null;
        if (row.Text(RoutingMemberTable.Conditions) is { Length: > 0 } text && (conditions = MemberConditions.Read(text).Conditions) is null)
        {
            // The guard of the table refuses such conditions. What came in around it keeps this rep out and no lead from being saved.
            run.Trace($"The conditions of routing member {row.Id} cannot be read; he gets no lead.");
            return null;
        }

        return new RoutingCandidate(user)
        {
            OpenLeads = load,
            Capacity = row.Value(RoutingMemberTable.Capacity) as int? ?? RoutingCandidate.DefaultCapacity,
            LastHandedOverOn = row.When(RoutingMemberTable.LastHandedOn),
            IsPaused = row.Value(RoutingMemberTable.Paused) is true,
            AwayUntil = IsAway(run, row) ? row.When(RoutingMemberTable.AwayUntil) ?? DateTime.MaxValue : null,
            UnavailableUntil = row.When(RoutingMemberTable.UnavailableUntil),
            Conditions = conditions,
        };
    }

    private static bool IsAway(PluginRun run, Entity row) => row.When(RoutingMemberTable.AwayFrom) is { } from
        ? from <= run.Now
        : row.When(RoutingMemberTable.AwayUntil) is not null;

    /// <summary>How many hand-offs that are not over each user has.</summary>
    private static Dictionary<Guid, int> Loads(PluginRun run, IEnumerable<Guid> users)
    {
        var fetch = "<fetch aggregate='true'><entity name='" + HandoffTable.Name + "'>"
            + "<attribute name='" + HandoffTable.RepId + "' alias='rep' groupby='true'/>"
            + "<attribute name='" + HandoffTable.Id + "' alias='leads' aggregate='count'/>"
            + "<filter><condition attribute='" + HandoffTable.StateCode + "' operator='eq' value='0'/>"
            + "<condition attribute='" + HandoffTable.RepId + "' operator='in'>"
            + string.Concat(users.Select(user => "<value>" + user.ToString("D", CultureInfo.InvariantCulture) + "</value>"))
            + "</condition></filter></entity></fetch>";
        return run.SystemService.RetrieveMultiple(new FetchExpression(fetch)).Entities.ToDictionary(
            row => ((EntityReference)((AliasedValue)row["rep"]).Value).Id, row => (int)((AliasedValue)row["leads"]).Value);
    }
}

using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Followup;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>Takes a sales rep out of routing who let leads wait, until he switches on again.</summary>
internal sealed class RepPause(PluginRun run)
{
    /// <summary>What is written of somebody who is paused now.</summary>
    internal static AttributeCollection Paused(PluginRun run) => new() { [RoutingMemberTable.Paused] = true, [RoutingMemberTable.PausedOn] = OperationTime.Stored(run.Now) };

    /// <summary>What is written of somebody who switches on again now.</summary>
    internal static AttributeCollection Resumed(PluginRun run) => new()
    {
        [RoutingMemberTable.Paused] = false,
        [RoutingMemberTable.ResumedOn] = OperationTime.Stored(run.Now),
        [RoutingMemberTable.UnavailableUntil] = null,
    };

    /// <summary>Pauses him where this breach was one too many: a read, and a write for each of his rows.</summary>
    /// <param name="lead">The lead, for the rule of its definition.</param>
    /// <param name="rep">The rep.</param>
    /// <param name="breachedOn">When the window was over that counts against him, UTC; its row is closed.</param>
    /// <param name="member">His rows among the routing members.</param>
    internal void AfterBreach(SalesLead lead, Guid rep, DateTime breachedOn, MemberRows member)
    {
        if (member.IsEmpty || member.IsPaused)
        {
            return;
        }

        var rule = lead.Version.Definition!.Handoff.Pause;
        var query = new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(HandoffTable.BreachedOn) };
        query.Criteria.AddCondition(HandoffTable.RepId, ConditionOperator.Equal, rep);
        query.Criteria.AddCondition(HandoffTable.BreachCounts, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(HandoffTable.BreachedOn, ConditionOperator.GreaterEqual, breachedOn.AddDays(-rule.Days));
        var breaches = run.SystemService.RetrieveMultiple(query).Entities.Select(row => row.When(HandoffTable.BreachedOn)!.Value);
        if (Pausing.IsDue(breaches, rule, member.ResumedOn))
        {
            member.Write(run, Paused(run));
        }
    }
}

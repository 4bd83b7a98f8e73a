using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Rejection;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>Who may judge a rejection: who has no part in it, by history and answers, and a marketer only where no qualifier is there. Two reads to four.</summary>
internal sealed class Verifiers(PluginRun run, DefinitionCatalogue catalogue, Guid leadId, RejectionRow row, DefinitionInForce? version)
{
    /// <summary>Those who have a part in it. One read for the history and one for answers to the items that the rejection is about.</summary>
    internal SecondPerson Free() => new(row.RejectedById, MadeReady(), Answered());

    /// <summary>Whether none of the qualifiers is free: enabled members of the team of the scope. One read where a team is named.</summary>
    internal bool LeavesNone(SecondPerson free)
    {
        if (version?.Scope.QualificationTeamId is not { } team)
        {
            return true;
        }

        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("systemuserid") };
        query.Criteria.AddCondition("teamid", ConditionOperator.Equal, team);
        query.AddLink("systemuser", "systemuserid", "systemuserid").LinkCriteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        return free.LeavesNone(run.SystemService.RetrieveMultiple(query).Entities.Select(member => (Guid)member["systemuserid"]));
    }

    /// <summary>Who made the lead Sales-Ready last: by hand, or by finishing its qualification; null where the system did by itself.</summary>
    private Guid? MadeReady()
    {
        var query = new QueryExpression(StageHistoryTable.Name)
        {
            ColumnSet = new ColumnSet(StageHistoryTable.ActorId, StageHistoryTable.ActorRole, StageHistoryTable.From),
            TopCount = 1,
        };
        query.Criteria.AddCondition(StageHistoryTable.LeadId, ConditionOperator.Equal, leadId);
        query.Criteria.AddCondition(StageHistoryTable.To, ConditionOperator.Equal, StageChoice.SalesReady);
        query.Criteria.AddCondition(StageHistoryTable.From, ConditionOperator.NotIn, StageChoice.Sal, StageChoice.RejectionPendingVerification);
        query.AddOrder(StageHistoryTable.LeftOn, OrderType.Descending);
        var move = run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
        return move is not null && (move.Choice(StageHistoryTable.ActorRole) != ActorRoleChoice.System || move.Choice(StageHistoryTable.From) == StageChoice.InQualification)
            ? move.Lookup(StageHistoryTable.ActorId)?.Id
            : null;
    }

    /// <summary>Who entered or verified an answer, before the rejection, to an item that it is about.</summary>
    private List<Guid> Answered()
    {
        var items = version?.Definition is { } definition && row.Reason is { } reason
            ? ContestedItems.Of(definition, reason.Gate, reason.Item).Select(item => catalogue.ItemId(item, run)).OfType<Guid>().Cast<object>().ToArray()
            : [];
        if (items.Length == 0)
        {
            return [];
        }

        var query = new QueryExpression(AnswerTable.Name) { ColumnSet = new ColumnSet(AnswerTable.VerifiedById, LeadColumns.CreatedBy) };
        query.Criteria.AddCondition(AnswerTable.LeadId, ConditionOperator.Equal, leadId);
        query.Criteria.AddCondition(AnswerTable.ChecklistItemId, ConditionOperator.In, items);
        query.Criteria.AddCondition(AnswerTable.CreatedOn, ConditionOperator.LessEqual, row.RejectedOn ?? run.Now);
        return [.. run.SystemService.RetrieveMultiple(query).Entities
            .SelectMany(answer => new[] { answer.Lookup(AnswerTable.VerifiedById)?.Id, answer.Lookup(LeadColumns.CreatedBy)?.Id }).OfType<Guid>().Distinct()];
    }
}

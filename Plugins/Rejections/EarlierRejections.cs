using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Rejection;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>What was rejected before.</summary>
internal static class EarlierRejections
{
    private const int Most = 100;

    /// <summary>How often a lead was rejected for a reason, in whatever cycle; those that ended otherwise do not count. One read.</summary>
    internal static int Of(PluginRun run, Guid leadId, Guid reasonId)
    {
        var query = new QueryExpression(RejectionTable.Name) { ColumnSet = new ColumnSet(RejectionTable.Id), TopCount = Most };
        query.Criteria.AddCondition(RejectionTable.LeadId, ConditionOperator.Equal, leadId);
        query.Criteria.AddCondition(RejectionTable.RejectionReasonId, ConditionOperator.Equal, reasonId);
        query.Criteria.AddCondition(RejectionTable.Outcome, ConditionOperator.NotEqual, RejectionOutcomeChoice.EndedOtherwise);
        return run.SystemService.RetrieveMultiple(query).Entities.Count;
    }

    /// <summary>Whether a rejection of a user was drawn for a second person in this week already. One read.</summary>
    internal static bool HasDrawn(PluginRun run, Guid userId)
    {
        var query = new QueryExpression(RejectionTable.Name) { ColumnSet = new ColumnSet(RejectionTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(RejectionTable.RejectedById, ConditionOperator.Equal, userId);
        query.Criteria.AddCondition(RejectionTable.Drawn, ConditionOperator.Equal, true);
        query.Criteria.AddCondition(RejectionTable.RejectedOn, ConditionOperator.GreaterEqual, RejectionSample.WeekOf(run.Now));
        return run.SystemService.RetrieveMultiple(query).Entities.Count > 0;
    }
}

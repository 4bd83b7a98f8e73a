using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Notices;

/// <summary>What the history tells of a lead: who asked the questions that made it ready for sales, and why sales rejected it.</summary>
internal sealed class NoticeHistory
{
    private readonly Entity[] _rows;

    private NoticeHistory(Entity[] rows) => _rows = rows;

    /// <summary>Who qualified the lead in this cycle; null where the system found it ready or somebody else passed it on.</summary>
    internal EntityReference? Qualifier => _rows.FirstOrDefault(row => row.Choice(StageHistoryTable.To) == StageChoice.SalesReady) is { } ready
        && ready.Choice(StageHistoryTable.ActorRole) == ActorRoleChoice.Qualifier
            ? ready.Lookup(StageHistoryTable.ActorId)
            : null;

    /// <summary>Why sales rejected it; null for no reason.</summary>
    internal string? Rejection => _rows.FirstOrDefault(row => row.Choice(StageHistoryTable.To) == StageChoice.RejectionPendingVerification)?.Text(StageHistoryTable.Reason);

    /// <summary>Reads the moves of a lead's cycle that say it. One read.</summary>
    internal static NoticeHistory Read(PluginRun run, NoticeLead lead)
    {
        var query = new QueryExpression(StageHistoryTable.Name)
        {
            ColumnSet = new ColumnSet(StageHistoryTable.To, StageHistoryTable.From, StageHistoryTable.ActorRole, StageHistoryTable.ActorId, StageHistoryTable.Reason),
        };
        query.Criteria.AddCondition(StageHistoryTable.LeadId, ConditionOperator.Equal, lead.Id);
        query.Criteria.AddCondition(StageHistoryTable.Cycle, ConditionOperator.Equal, lead.Cycle);
        query.Criteria.AddCondition(StageHistoryTable.To, ConditionOperator.In, StageChoice.SalesReady, StageChoice.RejectionPendingVerification);

        // Back in Sales-Ready after a breach it is as ready as it was.
        var from = query.Criteria.AddFilter(LogicalOperator.Or);
        from.AddCondition(StageHistoryTable.From, ConditionOperator.Null);
        from.AddCondition(StageHistoryTable.To, ConditionOperator.Equal, StageChoice.RejectionPendingVerification);
        from.AddCondition(StageHistoryTable.From, ConditionOperator.NotIn, StageChoice.SalesReady, StageChoice.Sal, StageChoice.RejectionPendingVerification);
        query.AddOrder(StageHistoryTable.LeftOn, OrderType.Descending);
        return new NoticeHistory([.. run.SystemService.RetrieveMultiple(query).Entities]);
    }
}

using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Qualifying;

/// <summary>
/// What the status reason says with which somebody closes a lead without an act: it is the reason. Cannot Contact is bad data; another one, as an org may have of
/// its own, is a legal reason, a duplicate or bad data where each rejection reason that closes leads with it is one.
/// </summary>
internal sealed class PlainReason(PluginRun run)
{
    private const int Lost = 4;
    private const int CannotContact = 5;

    /// <summary>The act that a plain close stands for. One read, none for Cannot Contact.</summary>
    /// <param name="status">The status reason; null for the default, which is Lost.</param>
    internal ActInput Of(int? status)
    {
        var code = status is { } sent and > 0 ? sent : Lost;
        return new ActInput { Act = Act.DisqualifyLead, Reason = Sentences.ClosedAs(code), IsClosing = code == CannotContact || Closes(code) };
    }

    private bool Closes(int code)
    {
        var query = new QueryExpression(RejectionReasonTable.Name) { ColumnSet = new ColumnSet(RejectionReasonTable.Class, RejectionReasonTable.Disposition) };
        query.Criteria.AddCondition(RejectionReasonTable.CloseStatus, ConditionOperator.Equal, code);
        query.Criteria.AddCondition(RejectionReasonTable.StateCode, ConditionOperator.Equal, 0);
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        return rows.Count > 0 && rows.All(LeadAct.IsClosing);
    }
}

using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>The columns of a lead's state row after a judgement.</summary>
internal static class StateRow
{
    /// <summary>The row, with the lead's own id.</summary>
    internal static Entity Of(Guid leadId, Judgement judgement)
    {
        var row = new Entity(LeadStateTable.Name, leadId)
        {
            [LeadStateTable.State] = judgement.StateText,
            [LeadStateTable.ReevaluateOn] = judgement.ReevaluateOn,
            [LeadStateTable.LapseFrom] = judgement.LapseFrom,
            [LeadStateTable.AwaitsInput] = judgement.AwaitsInput,
            [LeadStateTable.Failures] = 0,
            [LeadStateTable.LastFailure] = null,
        };
        if (judgement.ClockOn is { } on)
        {
            row[LeadStateTable.ClockOn] = on;
        }

        return row;
    }
}

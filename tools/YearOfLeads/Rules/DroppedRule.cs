using System;
using System.Collections.Generic;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>No lead is dropped: each that is open is on a track, in the queue of qualification, in a claim, or in somebody's hands with a date; or it waits and says why.</summary>
internal sealed class DroppedRule : IRule
{
    public IEnumerable<string> Broken(LeadBook book, Guid lead)
    {
        var row = book.Row(lead);
        if (!row.IsOpen() || row.GetAttributeValue<bool>("merged"))
        {
            yield break;
        }

        var isHeld = row.Choice(LeadTable.Stage) switch
        {
            StageChoice.Inquiry => book.State.Row(lead) is { } state && (state.Moment(LeadStateTable.ReevaluateOn) is not null || state.GetAttributeValue<bool>(LeadStateTable.AwaitsInput)),
            StageChoice.Nurturing => row.Lookup(LeadTable.NurtureTrackId) is not null,

            // One that asked for sales is on no track: it waits for room in qualification, and is judged again by its date.
            StageChoice.Mql => row.Lookup(LeadTable.NurtureTrackId) is not null || book.State.Row(lead)?.Moment(LeadStateTable.ReevaluateOn) is not null,
            StageChoice.InQualification => row.Lookup(LeadTable.ClaimId) is not null || row.Moment(LeadTable.LaneDueOn) is not null || row.Moment(LeadTable.CallBackOn) is not null,
            StageChoice.SalesReady => row.Lookup(LeadTable.HandoffId) is not null || !string.IsNullOrEmpty(row.GetAttributeValue<string>(LeadTable.RoutingMessage)),
            StageChoice.Sal or StageChoice.Sql => row.Lookup("ownerid") is not null,
            StageChoice.RejectionPendingVerification => row.Moment(LeadTable.VerifyDueOn) is not null,
            _ => false,
        };
        if (!isHeld)
        {
            yield return "the lead is dropped: nobody has it and nothing of it comes due";
        }
    }
}

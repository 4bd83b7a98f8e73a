using System;
using System.Collections.Generic;
using XrmLeads.Schema;
using XrmLeads.YearOfLeads.Records;

namespace XrmLeads.YearOfLeads.Rules;

/// <summary>After a run of what is due nothing is: no clock, no date of judging, and no time that somebody is held to.</summary>
internal sealed class DueRule
{
    /// <summary>What of a lead is due at a moment and was not done.</summary>
    internal static IEnumerable<string> Broken(LeadBook book, Guid lead, DateTime now)
    {
        var row = book.Row(lead);
        if (row.GetAttributeValue<bool>("merged"))
        {
            // Its state is gone; deleted rows are not looked for.
            yield break;
        }

        if (book.State.Row(lead) is not { } state)
        {
            if (row.IsOpen())
            {
                yield return "an open lead has no state";
            }

            yield break;
        }

        if (state.Moment(LeadStateTable.ClockOn) <= now)
        {
            yield return $"its clock should have rung at {state.Moment(LeadStateTable.ClockOn):s}";
        }

        if (state.Moment(LeadStateTable.ReevaluateOn) <= now)
        {
            yield return $"it should have been judged at {state.Moment(LeadStateTable.ReevaluateOn):s}";
        }

        if (!row.IsOpen())
        {
            yield break;
        }

        foreach (var handoff in book.Handoff.Of(lead))
        {
            var isAccepted = handoff.Choice(HandoffTable.Status) == HandoffStatusChoice.Accepted;
            var window = isAccepted ? handoff.Moment(HandoffTable.FirstContactOn) is null ? handoff.Moment(HandoffTable.ContactDueOn) : null : handoff.Moment(HandoffTable.AcceptDueOn);
            if (handoff.IsOpen() && window is not null && !(state.Moment(LeadStateTable.ClockOn) <= window))
            {
                yield return $"no clock rings when the window of its hand-off is over, at {window:s}";
            }

            if (handoff.IsOpen() && handoff.Choice(HandoffTable.Status) == HandoffStatusChoice.Open && handoff.Moment(HandoffTable.AcceptDueOn) <= now)
            {
                yield return "it should have been accepted, and the breach was not seen";
            }

            if (handoff.IsOpen() && handoff.Choice(HandoffTable.Status) == HandoffStatusChoice.Accepted && handoff.Moment(HandoffTable.FirstContactOn) is null
                && handoff.Moment(HandoffTable.ContactDueOn) <= now)
            {
                yield return "the person should have been contacted, and the breach was not seen";
            }
        }

        if (row.Moment(LeadTable.ClaimUntil) <= now)
        {
            yield return "the claim on it is over and was not ended";
        }

        if (row.Moment(LeadTable.VerifyDueOn) <= now)
        {
            yield return "a second person should have judged its rejection, and that nobody did was not seen";
        }
    }
}

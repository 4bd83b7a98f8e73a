using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>
/// A lead that goes from one to another without a breach: the rep passes it on for want of time, or somebody assigns it. Nobody is blamed, and it is not counted
/// among the reps who may let a lead wait.
/// </summary>
internal sealed class PassingOn(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Passes a lead on to the next rep; who had it gets no more leads until the end of his business day.</summary>
    /// <param name="lead">The lead, which is Sales-Ready by now.</param>
    /// <param name="sheet">What is written to it.</param>
    /// <param name="reason">What was said; null for nothing.</param>
    internal void ForWantOfTime(SalesLead lead, FollowUpSheet sheet, string? reason)
    {
        var row = HandoffRow.OpenOf(run, lead.Id);
        if (row is not null)
        {
            Close(row, reason);
            HandoffSheet.Clear(sheet, null);
        }

        // A lead without a hand-off, which he had found himself or had before, is its owner's to pass on.
        var holder = row is null ? OwnerOf(lead) : row.RepId;
        if (holder is { } rep)
        {
            var member = MemberRows.Of(run, rep);
            if (!member.IsEmpty && RepHours.Of(run, catalogue, lead.Scope, member).EndOfDay(run.Now) is { } until)
            {
                member.Write(run, new AttributeCollection { [RoutingMemberTable.UnavailableUntil] = OperationTime.Stored(until) });
            }
        }

        var hop = row?.Hop ?? 1;
        var opening = new HandoffOpening(run, catalogue);
        if (lead.Scope.Routing == RoutingMethodChoice.Off)
        {
            opening.Escalate(lead, sheet, hop, Sentences.PassedOnWithoutRouter);
            return;
        }

        var notTo = new List<System.Guid>(Holders.Read(run, lead).All);
        if (holder is { } passer)
        {
            notTo.Add(passer);
        }

        opening.Route(lead, sheet, hop, notTo);
    }

    /// <summary>
    /// Follows up that somebody assigned a lead: its hand-off goes along with a fresh clock; with a team, or with somebody who is no sales rep, it is on nobody's.
    /// A lead that waits for a rep gets its hand-off so.
    /// </summary>
    internal void ByAssignment(SalesLead lead, FollowUpSheet sheet)
    {
        var row = HandoffRow.OpenOf(run, lead.Id);
        var owner = lead.Owner;
        if (owner is null || (row is null && lead.IsAccepted) || (row is not null && (row.RepId ?? row.TeamId) == owner.Id))
        {
            return;
        }

        var isRep = owner.LogicalName == "systemuser" && SalesRight.IsHeldBy(run, owner.Id);
        if (!isRep && (row is null || (row.RepId is null && row.TeamId is null && owner.LogicalName != "team")))
        {
            return;
        }

        if (row is not null)
        {
            Close(row, Sentences.AssignedToAnother);
        }

        var opening = new HandoffOpening(run, catalogue);
        if (isRep)
        {
            opening.Give(lead, sheet, owner.Id, row?.Hop ?? Holders.Read(run, lead).NextHop, Sentences.Assigned);
        }
        else
        {
            opening.Hold(lead, sheet, owner, row!.Hop, Sentences.AssignedAside);
        }
    }

    private void Close(HandoffRow row, string? reason)
    {
        var change = row.Change();
        change[HandoffTable.PassedOnReason] = reason;
        row.Close(run, HandoffStatusChoice.PassedOn, change);
    }

    private static System.Guid? OwnerOf(SalesLead lead) => lead.Owner is { LogicalName: "systemuser" } owner ? owner.Id : null;
}

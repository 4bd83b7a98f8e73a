using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Followup;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>
/// A lead that sales accepts: the clock of the first contact begins. A sales manager who accepts does so for the rep who has the lead; where nobody has it he takes it
/// himself. A lead that waited for a rep gets its hand-off so, accepted as it begins.
/// </summary>
internal sealed class HandoffAcceptance(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Follows an acceptance up: three reads, two more for a calendar that is not known yet, three more where it is late, and a write; a lead that waited takes what a hand-off takes.</summary>
    internal void Accept(SalesLead lead, FollowUpSheet sheet)
    {
        if (HandoffRow.OpenOf(run, lead.Id) is not { } row)
        {
            AcceptWaiting(lead, sheet);
            return;
        }

        var on = OperationTime.Stored(run.Now);
        var change = row.Change();
        change[HandoffTable.Status] = new OptionSetValue(HandoffStatusChoice.Accepted);
        change[HandoffTable.AcceptedOn] = on;
        change[HandoffTable.Warned] = 0;
        sheet.Lead[LeadTable.AcceptDueOn] = null;
        sheet.Lead[LeadTable.RoutingMessage] = null;
        sheet.SetClock(null);
        if ((row.RepId ?? Taker(change, sheet)) is { } rep)
        {
            var isLate = row.DueOn <= on;
            var hours = isLate || row.FirstContactOn is null ? RepHours.Of(run, catalogue, lead.Scope, MemberRows.Of(run, rep)) : null;
            if (isLate && row.WindowFrom is { } from && lead.Credit(run, catalogue).NewDue(from, row.DueOn!.Value, hours!.Calendar, sheet) is { } later)
            {
                // Late by a time without a clock alone is in time.
                change[HandoffTable.AcceptDueOn] = later;
                isLate = later <= on;
            }

            var clock = row.FirstContactOn is null ? hours!.Begin(lead, row.Class, SlaPhase.Contact, on) : null;
            var due = clock is null ? (object?)null : OperationTime.Stored(clock.DueOn);
            var state = isLate ? SlaStateChoice.Breached : row.FirstContactOn is null ? SlaStateChoice.InTime : SlaStateChoice.Stopped;
            change[HandoffTable.ContactDueOn] = sheet.Lead[LeadTable.ContactDueOn] = due;
            change[HandoffTable.SlaState] = sheet.Lead[LeadTable.SlaState] = new OptionSetValue(state);
            sheet.SetClock(clock?.FirstWarningOn);
        }

        run.SystemService.Update(change);
    }

    private void AcceptWaiting(SalesLead lead, FollowUpSheet sheet)
    {
        var isOwned = lead.Owner is { LogicalName: "systemuser" } owner && SalesRight.IsHeldBy(run, owner.Id);
        if (!isOwned && run.IsSystem)
        {
            HandoffSheet.Say(lead, sheet, null);
            return;
        }

        var rep = isOwned ? lead.Owner!.Id : run.Context.UserId;
        new HandoffOpening(run, catalogue).Give(lead, sheet, rep, Holders.Read(run, lead).NextHop, Sentences.AcceptedWhileItWaited);
        sheet.Lead[LeadTable.RoutingMessage] = null;
    }

    /// <summary>Who accepts a lead that a team has makes it his own; null for the system, which takes none.</summary>
    private System.Guid? Taker(Entity change, FollowUpSheet sheet)
    {
        if (run.IsSystem)
        {
            return null;
        }

        var caller = new EntityReference("systemuser", run.Context.UserId);
        change[HandoffTable.RepId] = sheet.Lead[LeadColumns.OwnerId] = caller;
        return caller.Id;
    }
}

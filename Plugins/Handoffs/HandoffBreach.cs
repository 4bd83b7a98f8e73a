using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Followup;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>
/// A window that passed unmet: the hand-off expires, the next sales rep in a row gets the lead with a clock that starts now, and after the last one the sales
/// managers do. An accepted lead goes back to Sales-Ready.
/// </summary>
internal sealed class HandoffBreach(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Lets a hand-off expire.</summary>
    /// <param name="lead">The lead.</param>
    /// <param name="row">Its hand-off, whose window is over.</param>
    /// <param name="hours">The hours of the rep.</param>
    /// <param name="member">His rows among the routing members.</param>
    /// <param name="sheet">What is written to the lead.</param>
    internal void Expire(SalesLead lead, HandoffRow row, RepHours hours, MemberRows member, FollowUpSheet sheet)
    {
        var rep = row.RepId!.Value;
        var from = row.WindowFrom!.Value;
        var due = row.DueOn!.Value;
        var counts = Pausing.Counts(from, due, Appointments.Between(run, rep, from, due), (on, until) => hours.MinutesBetween(on, until, catalogue.Downtime));
        var change = row.Change();
        change[HandoffTable.BreachedOn] = due;
        change[HandoffTable.BreachCounts] = counts;
        change[HandoffTable.SlaState] = new OptionSetValue(SlaStateChoice.Breached);
        row.Close(run, HandoffStatusChoice.Expired, change);
        if (counts)
        {
            new RepPause(run).AfterBreach(lead, rep, due, member);
        }

        HandoffSheet.Clear(sheet, null);
        var again = lead.IsAccepted ? StageTable.On(Occasion.ContactOverdue, new StageFacts { Stage = LeadStage.Sal }) : null;
        if (again is not null)
        {
            StageEntry.Write(sheet.Lead, lead.Column, again.To, run.Now);
            Handover.NoteMove(run, lead.Id, again.Reason);
            Handover.NoteFollowedUp(run, lead.Id, true);
        }

        var next = again is null ? lead : lead.Back();
        if (lead.Scope.Routing == RoutingMethodChoice.Off || row.Hop >= lead.Version.Definition!.Handoff.Hops)
        {
            new HandoffOpening(run, catalogue).Escalate(next, sheet, row.Hop + 1, Sentences.LetGo(row.Hop));
        }
        else
        {
            new HandoffOpening(run, catalogue).Route(next, sheet, row.Hop + 1, Holders.Read(run, lead).All);
        }
    }
}

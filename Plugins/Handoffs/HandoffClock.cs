using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Followup;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>What is due of a hand-off when its lead's clock rings: a warning, the breach, or nothing where somebody was faster.</summary>
internal sealed class HandoffClock(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Does it; of several marks that have passed only the last, so that nobody is warned of what is over.</summary>
    internal void Ring(SalesLead lead, FollowUpSheet sheet)
    {
        sheet.SetClock(null);
        if (HandoffRow.OpenOf(run, lead.Id) is not { RepId: { } rep, WindowFrom: { } from, DueOn: { } due } row || (row.IsAccepted && row.FirstContactOn is not null))
        {
            // Whoever called before he accepted still owes the acceptance.
            return;
        }

        var member = MemberRows.Of(run, rep);
        var hours = RepHours.Of(run, catalogue, lead.Scope, member);
        var later = lead.Credit(run, catalogue).NewDue(from, due, hours.Calendar, sheet);
        var isMoved = later is not null;
        if (later is { } on)
        {
            row.MoveDue(due = on);
            sheet.Lead[row.IsAccepted ? LeadTable.ContactDueOn : LeadTable.AcceptDueOn] = due;
        }

        if (hours.Running(lead, from, due, catalogue.Downtime) is not { } clock)
        {
            // What was promised holds although nobody can count the hours any more.
            sheet.SetClock(due);
            if (due <= run.Now)
            {
                new HandoffBreach(run, catalogue).Expire(lead, row, hours, member, sheet);
            }
            else if (isMoved)
            {
                run.SystemService.Update(row.Change());
            }

            return;
        }

        var mark = clock.MarkAt(run.Now);
        if (mark == SlaMark.Breach)
        {
            new HandoffBreach(run, catalogue).Expire(lead, row, hours, member, sheet);
            return;
        }

        if ((int)mark > row.Warned)
        {
            Warn(row, mark, sheet);
        }
        else if (isMoved)
        {
            run.SystemService.Update(row.Change());
        }

        sheet.SetClock(clock.NextOn(mark));
    }

    private void Warn(HandoffRow row, SlaMark mark, FollowUpSheet sheet)
    {
        var change = row.Change();
        change[HandoffTable.Warned] = (int)mark;
        if (mark == SlaMark.Warning2 && !row.WasLate)
        {
            change[HandoffTable.SlaState] = sheet.Lead[LeadTable.SlaState] = new OptionSetValue(SlaStateChoice.DueSoon);
        }

        run.SystemService.Update(change);
    }
}

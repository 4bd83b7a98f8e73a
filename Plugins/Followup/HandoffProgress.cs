using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Followup;
using XrmLeads.Handoffs;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Followup;

/// <summary>How far the follow-up of an open hand-off has come, and its clock of the first contact.</summary>
internal sealed class HandoffProgress(Entity lead)
{
    /// <summary>The alias under which the query of the lead joins it.</summary>
    internal const string Alias = "handoff";

    /// <summary>What is read of it.</summary>
    internal static readonly string[] Columns =
    [
        HandoffTable.Id, HandoffTable.Status, HandoffTable.HandedOverOn, HandoffTable.ContactDueOn, HandoffTable.FirstContactOn, HandoffTable.Attempts, HandoffTable.Channels,
        HandoffTable.SlaState, HandoffTable.RepId, HandoffTable.AcceptedOn,
    ];

    /// <summary>When the rep got the lead, UTC; null where the row does not say.</summary>
    internal DateTime? HandedOverOn => When(HandoffTable.HandedOverOn);

    /// <summary>
    /// Notes what was done, where it is not noted yet: a write for the hand-off, two more where the clock of the first contact stops or goes on. Before the lead
    /// is accepted the contact is noted and the clock of acceptance goes on. Where the contact is late, up to six reads tell whether a time without a clock made it so.
    /// </summary>
    internal void Note(PluginRun run, DefinitionCatalogue catalogue, Scope scope, Effort effort)
    {
        var first = effort.FirstContactOn is { } on ? OperationTime.Stored(on) : (DateTime?)null;
        var known = When(HandoffTable.FirstContactOn);
        if (first == known && effort.Attempts == Number(HandoffTable.Attempts) && effort.Channels == Number(HandoffTable.Channels))
        {
            return;
        }

        var change = new Entity(HandoffTable.Name, (Guid)lead.Value(Of(HandoffTable.Id))!)
        {
            [HandoffTable.Attempts] = effort.Attempts,
            [HandoffTable.Channels] = effort.Channels,
            [HandoffTable.FirstContactOn] = first,
        };
        var sheet = new FollowUpSheet(lead.Id);
        if (Choice(HandoffTable.Status) == HandoffStatusChoice.Accepted && When(HandoffTable.ContactDueOn) is { } due && first != known)
        {
            if (first >= due && NewDue(run, catalogue, scope, due, sheet) is { } later)
            {
                change[HandoffTable.ContactDueOn] = sheet.Lead[LeadTable.ContactDueOn] = due = later;
            }

            SetClock(run, change, sheet, first, known, due);
        }

        run.SystemService.Update(change);
        sheet.Write(run);
    }

    private void SetClock(PluginRun run, Entity change, FollowUpSheet sheet, DateTime? first, DateTime? known, DateTime due)
    {
        // What was late stays late, be it the acceptance or the contact.
        var state = Choice(HandoffTable.SlaState);
        if (first is null)
        {
            // What had stopped the clock never was: it rings at once and is set for what is due by now.
            sheet.SetClock(run.Now);
            state = state == SlaStateChoice.Stopped ? SlaStateChoice.InTime : state;
        }
        else if (first >= due)
        {
            state = SlaStateChoice.Breached;
        }
        else if (state != SlaStateChoice.Breached)
        {
            state = SlaStateChoice.Stopped;
        }

        if (first is not null && known is null)
        {
            sheet.SetClock(null);
        }

        if (state is { } value && value != Choice(HandoffTable.SlaState))
        {
            change[HandoffTable.SlaState] = sheet.Lead[LeadTable.SlaState] = new OptionSetValue(value);
        }
    }

    private DateTime? NewDue(PluginRun run, DefinitionCatalogue catalogue, Scope scope, DateTime due, FollowUpSheet sheet) =>
        When(HandoffTable.AcceptedOn) is { } from && lead.Lookup(Of(HandoffTable.RepId)) is { } rep
            ? DueCredit.Of(run, catalogue, lead.Id).NewDue(from, due, RepHours.Of(run, catalogue, scope, MemberRows.Of(run, rep.Id)).Calendar, sheet)
            : null;

    private static string Of(string column) => Alias + "." + column;

    private DateTime? When(string column) => lead.When(Of(column));

    private int? Choice(string column) => lead.Choice(Of(column));

    private int Number(string column) => lead.WholeNumber(Of(column));
}

using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Nurture;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Nurture;

/// <summary>
/// Takes what the runner of a track confirms: that nurture began, or that it touched the lead. It is nothing that the lead did: it judges nobody and wakes nobody.
/// </summary>
internal sealed class NurtureTouch(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>The code of the signal type for the start; every other type of the class is a touch.</summary>
    internal const string Started = "nurture_started";

    /// <summary>Whether a signal type, by its code, is of the class; one read where the types are not known yet.</summary>
    internal static bool IsOne(PluginRun run, DefinitionCatalogue catalogue, string? type)
    {
        catalogue.LearnSignalTypes(run);
        return type is not null && catalogue.SignalClass(type) == SignalClassChoice.Nurture;
    }

    /// <summary>Whether a row of the signal table is of the class.</summary>
    internal static bool IsOne(PluginRun run, Entity signal)
    {
        var catalogue = DefinitionCatalogue.For(run);
        return !catalogue.IsOff && signal.Lookup(SignalTable.SignalTypeId) is { } type && IsOne(run, catalogue, catalogue.SignalCode(type.Id, run));
    }

    /// <summary>Notes it with the lead: the lock, a read and a write, and one more where it may be the last touch that a dormant lead needs.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="type">The code of the signal type.</param>
    /// <param name="occurredOn">When it happened, UTC.</param>
    internal void Take(Guid leadId, string type, DateTime occurredOn)
    {
        var judge = new LeadJudge(run, catalogue);
        if (judge.LockAndRead(leadId) is not { } record || !judge.RowOf(record).IsOpen
            || record.Lead.Choice(LeadTable.Stage) is not (StageChoice.Nurturing or StageChoice.Mql)
            || record.Lead.Lookup(LeadTable.NurtureTrackId) is not { } track
            || occurredOn < record.Lead.When(LeadTable.StageEnteredOn))
        {
            // It came too late, or belongs to an earlier stay.
            return;
        }

        var lead = record.Lead;
        var on = OperationTime.Stored(occurredOn > run.Now ? run.Now : occurredOn);
        var sheet = new FollowUpSheet(leadId);
        if (lead.When(LeadTable.NurtureStartedOn) is null)
        {
            sheet.Lead[LeadTable.NurtureStartedOn] = on;
        }

        if (type != Started)
        {
            Count(record, sheet, on);
        }

        var touchDueOn = OperationTime.Stored(NurtureDates.TouchDueOn(on, catalogue.Track(track.Id, run)?.LongestSilenceDays));
        if (!(lead.When(LeadTable.NurtureStartedOn) is not null && lead.When(LeadTable.TouchDueOn) >= touchDueOn))
        {
            sheet.Lead[LeadTable.TouchDueOn] = touchDueOn;
        }

        sheet.Write(run);
    }

    private void Count(LeadRecord record, FollowUpSheet sheet, DateTime on)
    {
        var touches = record.Lead.WholeNumber(LeadTable.Touches) + 1;
        sheet.Lead[LeadTable.Touches] = touches;
        if (!(record.Lead.When(LeadTable.LastTouchOn) >= on))
        {
            sheet.Lead[LeadTable.LastTouchOn] = on;
        }

        var rules = StageGuard.VersionOf(catalogue, record.Lead.Value)?.Definition?.Nurture ?? NurtureRules.Shipped;
        if (touches == rules.DormantTouches && record.Lead.Choice(LeadTable.Stage) == StageChoice.Nurturing)
        {
            // It may be dormant already, and wait for this touch alone.
            sheet.SetClock(run.Now);
        }
    }
}

using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Nurture;

/// <summary>The leads that marketing looks after: what journeys and flows are told, and what comes due of them.</summary>
internal sealed class NurtureDesk(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Whether a move has to do with nurture.</summary>
    internal static bool Follows(StageMove move) => IsHere(move.From) || IsHere(move.To);

    /// <summary>
    /// Follows up that a lead entered nurture or MQL, or left it: a write for each track that it left or entered, and one for its clock where the state does not hold
    /// it yet. The clock of a lead that left is not taken back: who looks at it then finds nothing to do.
    /// </summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
        if (IsHere(move.From) && move.Before(LeadTable.NurtureTrackId) is EntityReference left)
        {
            Write(move, NurtureActionChoice.Exit, left, move.Reason);
        }

        if (IsHere(move.To))
        {
            Enter(move, sheet);
        }
    }

    /// <summary>Follows up that a lead was put on a track in the stage in which it is; the state holds its clock. One write.</summary>
    internal void Join(StageMove move)
    {
        if (move.Version.Scope.Mode is RolloutMode.Warn or RolloutMode.Enforce && move.Lead(LeadTable.NurtureTrackId) is EntityReference track)
        {
            WriteEntry(move, track);
        }
    }

    /// <summary>Tells journeys that a lead is gone that was closed or merged without a move; the columns of a closed lead stay as they are.</summary>
    internal void End(LeadRecord record, string reason)
    {
        if (record.Lead.Lookup(LeadTable.NurtureTrackId) is { } track && record.Lead.Choice(LeadTable.Stage) is StageChoice.Nurturing or StageChoice.Mql)
        {
            new NurtureEvents(run, catalogue).Write(record.Lead.Id, record.Lead.Value, NurtureActionChoice.Exit, track, reason, null);
        }
    }

    /// <summary>Does what is due of a lead in Inquiry, Nurturing or MQL whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version) => new NurtureClock(run, catalogue, version).Ring(record);

    private static bool IsHere(LeadStage? stage) => stage is LeadStage.Nurturing or LeadStage.Mql;

    private void Enter(StageMove move, FollowUpSheet sheet)
    {
        // A rejection names its track and date after the move.
        Func<string, object?> lead = column => sheet.Lead.Contains(column) ? sheet.Lead[column] : move.Lead(column);
        var track = lead(LeadTable.NurtureTrackId) as EntityReference;
        if (track is not null)
        {
            WriteEntry(move, track);
        }

        DateTime? clockOn = move.To == LeadStage.Nurturing
            ? NurtureEntry.ClockOn(
                lead(LeadTable.RecallOn) as DateTime?, track is null ? null : catalogue.Track(track.Id, run), move.Version.Definition?.Nurture ?? NurtureRules.Shipped, run.Now)
            : null;
        if (sheet.HasClock || (move.From is not null && clockOn != Handover.ClockOf(run)))
        {
            sheet.SetClock(clockOn);
        }
    }

    private void WriteEntry(StageMove move, EntityReference track) => Write(
        move, move.To == LeadStage.Mql ? NurtureActionChoice.Convert : NurtureActionChoice.Enter, track, move.To == LeadStage.Mql ? Sentences.ConvertReason : move.Reason);

    private void Write(StageMove move, int action, EntityReference track, string? reason) =>
        new NurtureEvents(run, catalogue).Write(move.LeadId, move.Lead, action, track, reason, move.EvaluationId);
}

using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;
using XrmLeads.Intake;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// The one way in which a lead is judged: lock, read, judge, write. Everything that judges an existing lead locks its state first and only then reads, never
/// from an image.
/// </summary>
internal sealed class LeadJudge
{
    private static readonly TimeSpan WorkedByOwner = TimeSpan.FromDays(60);

    private readonly PluginRun _run;
    private readonly DefinitionCatalogue _catalogue;
    private readonly LeadStore _store;
    private readonly Dictionary<Guid, JudgingTools> _tools = [];

    internal LeadJudge(PluginRun run, DefinitionCatalogue catalogue)
    {
        _run = run;
        _catalogue = catalogue;
        _store = new LeadStore(run, catalogue);
        Inputs = new InputReader(run, catalogue);
    }

    private QualificationLane Lane => new(_run, _catalogue);

    /// <summary>Reads signals and answers.</summary>
    internal InputReader Inputs { get; }

    /// <summary>The stage, a value of the choice, that the lead entered by the last judgement; null where it stayed.</summary>
    internal int? MovedTo { get; private set; }

    /// <summary>How urgent a lead is now; null where no version judges it. Two reads where its state must be built anew.</summary>
    internal SlaClass? ClassOf(LeadRecord record) => EvaluationOf(record) is { } evaluation ? evaluation.Definition.Handoff.ClassOf(evaluation) : null;

    /// <summary>What is to be said of a lead now, without writing it; null where no version judges it. Two reads where its state must be built anew.</summary>
    internal Evaluation? EvaluationOf(LeadRecord record)
    {
        var subject = CaseOf(RowOf(record), record, LeadChange.TimePassed);
        return ToolsOf(subject) is { } tools ? subject.Evaluate(tools) : null;
    }

    /// <summary>
    /// Judges a lead that is being created, with what it is born with. Beside parents and rates that are not known yet, and the signals that wait for its e-mail
    /// address where it has one, nothing is read; but for the lock on such signals nothing is written.
    /// </summary>
    /// <param name="target">The row as it was sent.</param>
    internal Judgement JudgeNew(Entity target)
    {
        _catalogue.BirthSignals(_run);
        var row = _store.Row(target.Id, null, target);
        var birth = LeadBirth.Of(_run, _catalogue, Inputs, row);
        if (birth.Signals.Count > 0)
        {
            _catalogue.LearnSignalTypes(_run);
        }

        var subject = LeadCase.Open(_catalogue, row, _run.Now);
        subject.Start(birth.Signals);
        var tools = ToolsOf(subject);
        var judgement = Concluding.Of(subject, tools, new Standing
        {
            HasNewInput = true,
            KindOf = type => KindOf(row, type),
            FirstSignal = birth.Signals.Count > 0 ? birth.Signals[0] : null,
            RoomIn = Lane.HasRoom,
            LearnTracks = () => _catalogue.LearnTracks(_run),
            TrackOf = _catalogue.KnownTrack,
        });
        judgement.Birth = birth;
        if (judgement.Evaluation is { } evaluation)
        {
            Concluding.SetReevaluateOn(judgement, subject, tools!, Shown.Round(evaluation.Composite));
        }

        return judgement;
    }

    /// <summary>Judges an existing lead.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="change">What came in.</param>
    /// <param name="target">The row that is being saved, which takes what changed; null where the lead is written by itself.</param>
    internal JudgeResult Judge(Guid leadId, LeadChange change, Entity? target = null)
    {
        MovedTo = null;
        var record = LockAndRead(leadId);
        return record is null ? JudgeResult.LeftAlone : Judge(record, change, target);
    }

    /// <summary>Takes the lock and reads what it guards; null where there is no such lead.</summary>
    internal LeadRecord? LockAndRead(Guid leadId)
    {
        _store.Lock(leadId);
        return _store.Read(leadId);
    }

    /// <summary>Reads a lead without taking the lock, for those who write nothing; null where there is no such lead.</summary>
    internal LeadRecord? Read(Guid leadId) => _store.Read(leadId);

    /// <summary>A stored lead as it is judged.</summary>
    internal LeadRow RowOf(LeadRecord record) => _store.Row(record.Lead.Id, record.Lead, null);

    /// <summary>Removes the state of a lead that was merged into another one: one read, and a write where there is one.</summary>
    internal void RemoveState(Guid leadId) => _store.RemoveState(leadId);

    /// <summary>Takes away when a closed lead would be judged again: one write where it is due at all.</summary>
    internal void ClearDue(LeadRecord record)
    {
        if (record.ReevaluateOn is not null)
        {
            _store.UpdateState(new Entity(LeadStateTable.Name, record.Lead.Id) { [LeadStateTable.ReevaluateOn] = null });
        }
    }

    /// <summary>Judges a lead whose lock is taken.</summary>
    internal JudgeResult Judge(LeadRecord record, LeadChange change, Entity? target)
    {
        MovedTo = null;
        var row = _store.Row(record.Lead.Id, record.Lead, target);
        if (!row.IsOpen)
        {
            ClearDue(record);
            return JudgeResult.LeftAlone;
        }

        var subject = CaseOf(row, record, change);
        var tools = ToolsOf(subject);
        var judgement = Concluding.Of(subject, tools, StandingOf(row, record, change, subject.InputCameDue, target));
        var step = judgement.Version?.Scope.WriteStep ?? 0;
        var differing = ScoreSheet.Differences(judgement.Sheet, column => row[column], step, change.IsSweep);
        var isWritten = differing.Attributes.Count > 0;
        if (judgement.Evaluation is { } evaluation)
        {
            var shown = isWritten ? Shown.Round(evaluation.Composite) : row[LeadTable.Composite] as decimal? ?? 0;
            Concluding.SetReevaluateOn(judgement, subject, tools!, shown);
        }

        WriteState(record, judgement);
        if (!isWritten)
        {
            return JudgeResult.Unchanged;
        }

        differing[LeadTable.ReevaluateOn] = judgement.ReevaluateOn;
        Handover.NoteWaits(_run, differing.Id, change.IsRecall || (!change.IsInput && !subject.InputCameDue));
        Write(differing, judgement, target);
        return JudgeResult.Changed;
    }

    /// <summary>The case of a lead with its score state, built anew from all inputs where that is needed: two reads more.</summary>
    internal LeadCase CaseOf(LeadRow row, LeadRecord record, LeadChange change)
    {
        var subject = LeadCase.Open(_catalogue, row, _run.Now);
        subject.Restore(record.State, change);
        if (subject.NeedsInputs)
        {
            subject.Build(Inputs.All(row.Id).With(change.Arriving));
        }

        return subject;
    }

    /// <summary>The tools of the version that judges a case; null where none does.</summary>
    internal JudgingTools? ToolsOf(LeadCase subject)
    {
        if (subject.Fault is not null || subject.Facts is null || subject.Version is not { Definition: { } definition } version)
        {
            return null;
        }

        if (!_tools.TryGetValue(version.Id, out var tools))
        {
            tools = new JudgingTools(definition);
            _tools.Add(version.Id, tools);
        }

        return tools;
    }

    /// <summary>Where a lead stands that is to be judged: a read more for one without a stage.</summary>
    internal Standing StandingOf(LeadRow row, LeadRecord record, LeadChange change, bool inputCameDue, Entity? target)
    {
        _catalogue.LearnSignalTypes(_run);
        var stage = Standing.StageOf(row);
        var isFirst = stage is null;
        return new Standing
        {
            Stage = stage,
            IsOlder = isFirst || record.AwaitsInput,
            IsTakenOver = isFirst && _store.HasActivityOfOwner(row, _run.Now - WorkedByOwner),
            IsMovedByHand = target?.Contains(LeadTable.Stage) == true,
            HasNewInput = change.IsInput || inputCameDue,
            KindOf = type => KindOf(row, type),
            FirstSignal = row[LeadTable.FirstSignal] is null ? change.Signal : null,
            LapseFrom = record.LapseFrom,
            IsClaimed = row[LeadTable.ClaimUntil] is DateTime until && until > _run.Now,
            IsRecalled = row[LeadTable.RecalledOn] is not null,
            RoomIn = Lane.HasRoom,
            LearnTracks = () => _catalogue.LearnTracks(_run),
            TrackOf = _catalogue.KnownTrack,
        };
    }

    private ActionKind KindOf(LeadRow row, string? type) => row[LeadColumns.OriginatingCaseId] is not null ? ActionKind.Service
        : (type is null ? null : _catalogue.SignalClass(type)) switch
        {
            SignalClassChoice.Product => ActionKind.Product,
            SignalClassChoice.Service => ActionKind.Service,
            _ => ActionKind.Sales,
        };

    private void WriteState(LeadRecord record, Judgement judgement)
    {
        var isSame = judgement.StateText == record.State && judgement.ReevaluateOn == record.ReevaluateOn && judgement.LapseFrom == record.LapseFrom
            && judgement.AwaitsInput == record.AwaitsInput && record.Failures == 0 && (judgement.ClockOn is null || judgement.ClockOn == record.ClockOn);
        if (!isSame)
        {
            _store.UpdateState(StateRow.Of(record.Lead.Id, judgement));
        }

        Handover.NoteClock(_run, record.Lead.Id, judgement.ClockOn);
    }

    private void Write(Entity differing, Judgement judgement, Entity? target)
    {
        MovedTo = differing.Choice(LeadTable.Stage);
        Handover.NoteMove(_run, differing.Id, differing.Contains(LeadTable.Stage) ? judgement.MoveReason : null);
        Handover.NoteClosing(_run, differing.Id, judgement.IsClosing);
        if (target is null)
        {
            _store.UpdateLead(differing);
            return;
        }

        foreach (var column in differing.Attributes)
        {
            target[column.Key] = column.Value;
        }
    }
}

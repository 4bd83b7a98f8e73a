using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Rejection;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Comes from a case to a judgement: figures, stage, lapse. It calls no service.</summary>
internal static class Concluding
{
    /// <summary>What the value of a stage or sub-type adds to the number of the domain.</summary>
    internal const int ChoiceBase = StageChoice.Inquiry - (int)LeadStage.Inquiry;

    /// <summary>What the column of lead and evaluation holds.</summary>
    private const int LongestExplanation = 100_000;

    private static readonly TimeSpan NextTry = TimeSpan.FromHours(1);

    /// <summary>Judges a case.</summary>
    /// <param name="subject">The case, with its state where a version judges it.</param>
    /// <param name="tools">The tools of that version; null where there is none.</param>
    /// <param name="standing">Where the lead stands, and what the move may depend on.</param>
    internal static Judgement Of(LeadCase subject, JudgingTools? tools, Standing standing)
    {
        if (subject.Fault is null && tools is not null && subject.Evaluate(tools) is { } evaluation)
        {
            if (MovesByItself(subject.Version!))
            {
                standing.AskForRoom(subject.Version!.Scope, evaluation);
                standing.LearnTracks();
            }

            Judgement? judged = null;
            subject.Guard(() => judged = Judged(subject, tools, evaluation, standing));
            if (judged is not null)
            {
                return judged;
            }
        }

        return subject.Fault is { } fault ? Failed(subject, fault, standing) : Unjudged(subject, standing);
    }

    /// <summary>When a judged lead must be judged again, given the Composite that its row will hold.</summary>
    internal static void SetReevaluateOn(Judgement judgement, LeadCase subject, JudgingTools tools, decimal storedComposite)
    {
        // Where the forecast fails the figures still stand, and the lead is looked at again soon.
        judgement.ReevaluateOn = OperationTime.Stored(subject.Now + NextTry);
        subject.Guard(() => judgement.ReevaluateOn = tools.Forecast.ReevaluateOn(
            judgement.Evaluation!, subject.Facts!, subject.State!, StageOf(judgement.Sheet), (double)storedComposite, judgement.LapseFrom));
    }

    private static Judgement Judged(LeadCase subject, JudgingTools tools, Evaluation evaluation, Standing standing)
    {
        var version = subject.Version!;
        var sheet = NewSheet(subject);
        ScoreSheet.Write(sheet, evaluation, ExplanationText.WriteWithin(evaluation, version.ReviewBy, LongestExplanation));
        SetStatus(sheet, version.IsDraft ? ScoringStatusChoice.PreviewByDraft : ScoringStatusChoice.Scored, null);
        sheet[LeadTable.DefinitionId] = new EntityReference(LeadDefinitionTable.Name, version.Id);

        var isOptedOut = version.Definition!.IsOptedOut(subject.Facts!);
        var wasMql = standing.Stage == LeadStage.Mql;
        var lapseFrom = wasMql ? tools.Forecast.LapseFrom(evaluation, subject.Facts!, subject.State!, standing.LapseFrom) : null;
        var move = MovesByItself(version) && !standing.IsMovedByHand
            ? StageTable.Next(new StageFacts
            {
                Stage = standing.StandsIn,
                Verdict = evaluation.Verdict,
                Mql = evaluation.Mql,
                Judged = true,
                QueueHasRoom = standing.HasRoom,
                MayGoOpen = evaluation.OnlyAuthorityOpen && version.Definition.Handoff.AuthorityOpen,
                Claimed = standing.IsClaimed,
                NewInput = standing.HasNewInput,
                AwaitsInput = standing.IsOlder,
                FailedIsMet = standing.StandsIn != LeadStage.Nurturing
                    || FailedTest.IsMet(subject.Row[LeadTable.Failed] as string, evaluation, subject.State!, subject.Row[LeadTable.StageEnteredOn] as DateTime?),
                OptedOut = isOptedOut,
                Recalled = standing.IsRecalled,
                LapseDue = wasMql && Lapse.IsDue(evaluation, lapseFrom),
            })
            : null;
        standing.Enter(sheet, subject.Now, move, evaluation.LatestAction, subject.Row);
        SetClass(sheet, standing, version.Definition.Handoff.ClassOf(evaluation), evaluation, subject.Row);
        var clockOn = MovesByItself(version) && !standing.IsMovedByHand && !isOptedOut ? NurtureJudged.Write(sheet, subject.Row, standing, evaluation) : null;
        if (StageOf(sheet) != LeadStage.Mql)
        {
            lapseFrom = null;
        }
        else if (!wasMql)
        {
            lapseFrom = tools.Forecast.LapseFrom(evaluation, subject.Facts!, subject.State!, null);
        }

        return new Judgement(sheet)
        {
            Version = version,
            Evaluation = evaluation,
            StateText = StateText.Write(subject.State!),
            LapseFrom = lapseFrom is { } from ? OperationTime.Stored(from) : null,
            AwaitsInput = standing.StaysQuiet,
            ClockOn = clockOn,
            IsOptedOut = isOptedOut && MovesByItself(version),
            IsClosing = move?.To == LeadStage.Disqualified,
            MoveReason = move?.Reason ?? standing.Reason,
        };
    }

    /// <summary>
    /// How urgent a lead is that enters qualification or goes to sales, and one that waits for room to be asked; others have no class. What was hot when it came
    /// into qualification is hot when sales gets it.
    /// </summary>
    private static void SetClass(Entity sheet, Standing standing, SlaClass sla, Evaluation evaluation, LeadRow row)
    {
        var stage = StageOf(sheet);
        var stored = row[LeadTable.SlaClass] as OptionSetValue;
        var isUnasked = stage is LeadStage.Inquiry or LeadStage.Mql or LeadStage.Nurturing;
        if ((stage != standing.Stage && stage is LeadStage.InQualification or LeadStage.SalesReady)
            || (isUnasked && evaluation.Verdict == Verdict.NeedsVerification && !standing.HasRoom))
        {
            sheet[LeadTable.SlaClass] = ClassValue(sla, standing.Stage == LeadStage.InQualification ? stored?.Value : null);
        }
        else if (isUnasked && stored is not null)
        {
            sheet[LeadTable.SlaClass] = null;
        }
    }

    /// <summary>The value of a class, or a more urgent one that the lead had.</summary>
    internal static OptionSetValue ClassValue(SlaClass sla, int? before) => new(Math.Min(SlaClassChoice.Hot + (int)sla, before ?? int.MaxValue));

    private static Judgement Failed(LeadCase subject, string fault, Standing standing)
    {
        var sheet = NewSheet(subject);
        SetStatus(sheet, ScoringStatusChoice.Failed, fault);
        standing.Enter(sheet, subject.Now, null, null, subject.Row);
        return new Judgement(sheet)
        {
            Version = subject.Version,
            LapseFrom = standing.LapseFrom,
            AwaitsInput = standing.StaysQuiet,
            MoveReason = standing.Reason,
            ReevaluateOn = OperationTime.Stored(subject.Now + NextTry),
        };
    }

    private static Judgement Unjudged(LeadCase subject, Standing standing)
    {
        var sheet = NewSheet(subject);
        ScoreSheet.Clear(sheet);
        sheet[LeadTable.ScoredOn] = OperationTime.Stored(subject.Now);
        SetStatus(sheet, ScoringStatusChoice.NoDefinition, Sentences.NoDefinitionApplies);
        standing.Enter(sheet, subject.Now, null, null, subject.Row);
        return new Judgement(sheet) { AwaitsInput = standing.StaysQuiet, MoveReason = standing.Reason };
    }

    /// <summary>In Observe, which alone takes drafts, the system only looks on.</summary>
    private static bool MovesByItself(DefinitionInForce version) => version.Scope.Mode is RolloutMode.Warn or RolloutMode.Enforce;

    private static Entity NewSheet(LeadCase subject) =>
        new(LeadTable.Name, subject.Row.Id) { [LeadTable.ScoredOn] = OperationTime.Stored(subject.Now) };

    private static void SetStatus(Entity sheet, int status, string? message)
    {
        sheet[LeadTable.ScoringStatus] = new OptionSetValue(status);
        sheet[LeadTable.ScoringMessage] = message;
    }

    private static LeadStage StageOf(Entity sheet) => (LeadStage)((sheet.Choice(LeadTable.Stage) ?? StageChoice.Inquiry) - ChoiceBase);
}

using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>What becomes of a lead in qualification when a claim ends or when it is due: everything under its lock, which is taken.</summary>
internal sealed class LaneTurn(PluginRun run, DefinitionCatalogue catalogue, DefinitionInForce version)
{
    private readonly LeadJudge _judge = new(run, catalogue);

    /// <summary>The stage that the lead moved to, a value of the choice; null where it stays.</summary>
    internal int? MovedTo { get; private set; }

    /// <summary>A qualifier let his time run out: the lead is free again, and what was held back moves it now.</summary>
    internal void Expire(LeadRecord record)
    {
        GiveBack(record, ClaimOutcomeChoice.Expired, null, new FollowUpSheet(record.Lead.Id), LeadChange.TimePassed);
        ComeDue(record);
    }

    /// <summary>Ends the claim on a lead and judges it at once. Nothing but what the sheet says is known to change before.</summary>
    /// <param name="record">The lead; it holds afterwards what was written.</param>
    /// <param name="outcome">What came of the claim, a value of the choice.</param>
    /// <param name="minutes">How long the work took; null for the time since the lead was taken.</param>
    /// <param name="sheet">What else is written to the lead.</param>
    /// <param name="change">Whether a move that follows waits for a rep with time.</param>
    internal void GiveBack(LeadRecord record, int outcome, int? minutes, FollowUpSheet sheet, LeadChange change)
    {
        if (record.Lead.Lookup(LeadTable.ClaimId) is { } claim)
        {
            new Claims(run).End(claim.Id, version.Scope, outcome, minutes);
        }

        sheet.Lead[LeadTable.ClaimId] = null;
        sheet.Lead[LeadTable.ClaimedById] = null;
        sheet.Lead[LeadTable.ClaimUntil] = null;
        foreach (var column in sheet.Lead.Attributes)
        {
            record.Lead[column.Key] = column.Value;
        }

        var due = record.Lead.When(LeadTable.LaneDueOn);
        sheet.SetClock(due > run.Now ? due : null);
        sheet.Write(run);
        _judge.Judge(record, change, null);
        MovedTo = _judge.MovedTo;
    }

    /// <summary>
    /// A lead that nobody has is due: where only persona or power to buy is open, and the definition says so, sales takes it as it is. Else it stays, overdue,
    /// and is not looked at again until somebody takes it. Nothing where it has moved or is not due yet.
    /// </summary>
    internal void ComeDue(LeadRecord record)
    {
        if (MovedTo is not null || record.Lead.When(LeadTable.LaneDueOn) is not { } due || due > run.Now)
        {
            return;
        }

        var subject = _judge.CaseOf(_judge.RowOf(record), record, LeadChange.TimePassed);
        var evaluation = _judge.ToolsOf(subject) is { } tools ? subject.Evaluate(tools) : null;
        if (evaluation is not null)
        {
            Move(record, Occasion.LaneOverdue, new StageFacts
            {
                Stage = LeadStage.InQualification,
                Judged = true,
                Verdict = evaluation.Verdict,
                Recalled = record.Lead.When(LeadTable.RecalledOn) is not null,
                MayGoOpen = evaluation.OnlyAuthorityOpen && subject.Version!.Definition!.Handoff.AuthorityOpen,
            }, evaluation);
        }

        if (MovedTo is null && record.ClockOn is not null)
        {
            var sheet = new FollowUpSheet(record.Lead.Id);
            sheet.SetClock(null);
            sheet.Write(run);
        }
    }

    /// <summary>Nobody answered all the calls and the link: the lead goes to nurture, to be won back.</summary>
    internal void NobodyAnswered(LeadRecord record)
    {
        if (MovedTo is null)
        {
            Move(record, Occasion.NobodyAnswered, new StageFacts { Stage = LeadStage.InQualification }, null, NurtureTrack.ReEngagement);
        }
    }

    private void Move(LeadRecord record, Occasion occasion, StageFacts facts, Evaluation? evaluation, string? track = null)
    {
        if (StageTable.On(occasion, facts) is { } row)
        {
            var move = new MoveInTime(run, record, row, evaluation);
            if (track is not null)
            {
                NurtureTrack.Write(run, track, move.Sheet);
            }

            move.Write();
            MovedTo = Concluding.ChoiceBase + (int)row.To;
        }
    }
}

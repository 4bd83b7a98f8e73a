using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Nurture;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Nurture;

/// <summary>What comes due of a lead that nobody works on: it is taken up again, or given up as dormant. Its lock is taken.</summary>
internal sealed class NurtureClock(PluginRun run, DefinitionCatalogue catalogue, DefinitionInForce version)
{
    /// <summary>After how long a lead is tried again for which there was no room.</summary>
    private static readonly TimeSpan NextTry = TimeSpan.FromDays(1);

    private readonly LeadJudge _judge = new(run, catalogue);

    /// <summary>Does what is due: at most a read of signals, then a move or a write of the clock.</summary>
    internal void Ring(LeadRecord record)
    {
        var stage = record.Lead.Choice(LeadTable.Stage);
        if (stage == StageChoice.Nurturing)
        {
            RingInNurture(record);
        }
        else if (stage == StageChoice.Inquiry && record.AwaitsInput && record.Lead.When(LeadTable.RecallOn) <= run.Now)
        {
            // It is judged as if something new were known; where that moves it, its clock is set with the move.
            SetClock(record.Lead.Id, null);
            _judge.Judge(record, LeadChange.Recalled, null);
        }
        else
        {
            SetClock(record.Lead.Id, stage == StageChoice.Inquiry && record.AwaitsInput ? record.Lead.When(LeadTable.RecallOn) : null);
        }
    }

    private void RingInNurture(LeadRecord record)
    {
        var lead = record.Lead;
        var rules = version.Definition?.Nurture ?? NurtureRules.Shipped;
        var recallOn = lead.When(LeadTable.RecallOn);
        var isAgreed = recallOn is not null && lead.Lookup(LeadTable.NurtureTrackId) is { } track && catalogue.Track(track.Id, run)?.Code == TrackCode.Timing;
        var dormantOn = NurtureDates.DormantOn(HeardOn(record), rules);
        var isDormant = dormantOn <= run.Now && !isAgreed;
        if (isDormant && StageTable.On(Occasion.Dormant, new StageFacts
        {
            Stage = LeadStage.Nurturing,
            TouchedEnough = lead.WholeNumber(LeadTable.Touches) >= rules.DormantTouches,
        }) is { } row)
        {
            SetClock(lead.Id, null);
            new MoveInTime(run, record, row).Write();
            LeadClosing.Close(run.SystemService, lead.Id, null);
            return;
        }

        if (recallOn <= run.Now)
        {
            if (!TakeUp(record))
            {
                SetClock(lead.Id, run.Now + NextTry);
            }

            return;
        }

        SetClock(lead.Id, NurtureDates.Next(recallOn, isAgreed, isDormant ? run.Now.AddDays(NurtureDates.LookAgainDays) : dormantOn));
    }

    /// <summary>Takes a lead up whose recall date has come, whatever it failed: to sales where it is Qualified, else to be asked; false where nobody has room.</summary>
    private bool TakeUp(LeadRecord record)
    {
        var evaluation = _judge.EvaluationOf(record);
        var row = StageTable.On(Occasion.RecallDue, new StageFacts
        {
            Stage = LeadStage.Nurturing,
            Judged = evaluation is not null,
            Verdict = evaluation?.Verdict ?? Domain.Scoring.Verdict.NotQualified,
            QueueHasRoom = new QualificationLane(run, catalogue).HasRoom(version.Scope),
        });
        if (row is null)
        {
            return false;
        }

        var move = new MoveInTime(run, record, row);
        if (row.To == LeadStage.InQualification)
        {
            move.Sheet[LeadTable.RecalledOn] = OperationTime.Stored(run.Now);
        }

        if (evaluation is not null)
        {
            move.Sheet[LeadTable.SlaClass] = Concluding.ClassValue(evaluation.Definition.Handoff.ClassOf(evaluation), null);
        }

        // A lead that waits for a rep has no clock; where it has one it is set with the move.
        SetClock(record.Lead.Id, null);
        move.Write(waits: true);
        return true;
    }

    /// <summary>When something last came from the lead itself; what nurture confirms does not. One read.</summary>
    private DateTime HeardOn(LeadRecord record)
    {
        var query = new QueryExpression(SignalTable.Name) { ColumnSet = new ColumnSet(SignalTable.OccurredOn), TopCount = 1 };
        query.Criteria.AddCondition(SignalTable.LeadId, ConditionOperator.Equal, record.Lead.Id);
        query.Criteria.AddCondition(SignalTable.OccurredOn, ConditionOperator.LessEqual, run.Now);
        query.AddLink(SignalTypeTable.Name, SignalTable.SignalTypeId, SignalTypeTable.Id)
            .LinkCriteria.AddCondition(SignalTypeTable.Class, ConditionOperator.NotEqual, SignalClassChoice.Nurture);
        query.AddOrder(SignalTable.OccurredOn, OrderType.Descending);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault()?.When(SignalTable.OccurredOn) ?? record.Lead.When(LeadColumns.CreatedOn) ?? run.Now;
    }

    private void SetClock(Guid leadId, DateTime? on)
    {
        var sheet = new FollowUpSheet(leadId);
        sheet.SetClock(on);
        sheet.Write(run);
    }
}

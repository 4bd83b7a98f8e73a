using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>The rejections that wait for a second person.</summary>
internal sealed class RejectionDesk(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Follows up that a lead was rejected, or that a rejection came to its end.</summary>
    internal void After(StageMove move, FollowUpSheet sheet)
    {
        if (move.To == LeadStage.RejectionPending)
        {
            Enter(move, sheet);
        }
        else
        {
            Leave(move, sheet);
        }
    }

    /// <summary>Does what is due of a lead with a rejection whose clock rang; its lock is taken.</summary>
    internal void Ring(LeadRecord record, DefinitionInForce version)
    {
        var row = record.Lead.Lookup(LeadTable.RejectionId) is { } id ? RejectionRow.Of(run, id.Id) : null;
        var sheet = new FollowUpSheet(record.Lead.Id);
        var isDue = row is { IsPending: true, VerifyDueOn: { } due } && due <= run.Now;
        if (isDue && Later(row!, record, version, sheet) is { } later)
        {
            row!.Extend(run, later);
            sheet.Lead[LeadTable.VerifyDueOn] = later;
            sheet.SetClock(later);
            sheet.Write(run);
        }
        else if (isDue && StageTable.On(Occasion.VerificationOverdue, new StageFacts { Stage = LeadStage.RejectionPending }) is { } move)
        {
            row!.End(run, RejectionOutcomeChoice.Unjudged);
            new MoveInTime(run, record, move).Write();
        }
        else
        {
            sheet.SetClock(row is { IsPending: true } ? row.VerifyDueOn : null);
            sheet.Write(run);
        }
    }

    /// <summary>Ends the rejection of a lead that was closed; the columns of a closed lead stay as they are.</summary>
    internal void End(LeadRecord record)
    {
        if (record.Lead.Lookup(LeadTable.RejectionId) is { } id && RejectionRow.Of(run, id.Id) is { IsPending: true } row)
        {
            row.End(run, RejectionOutcomeChoice.EndedOtherwise);
        }
    }

    /// <summary>Until when somebody may judge where the clock stood meanwhile, still ahead; null where the time is over.</summary>
    private DateTime? Later(RejectionRow row, LeadRecord record, DefinitionInForce version, FollowUpSheet sheet) =>
        DueCredit.Of(catalogue, record).NewDue(
            row.RejectedOn ?? run.Now, row.VerifyDueOn!.Value, LaneDue.CalendarOf(run, catalogue, version.Scope).Calendar, sheet) is { } later && later > run.Now ? later : null;

    /// <summary>Ends what a lead that was merged into another one brought along: the other one keeps its own rejection. A read, one more where something waits.</summary>
    internal void AfterMerge(Guid leadId) => RejectionRow.EndPending(run, leadId, () => new LeadJudge(run, catalogue).Read(leadId)?.Lead.Lookup(LeadTable.RejectionId)?.Id);

    private void Enter(StageMove move, FollowUpSheet sheet)
    {
        var rejection = move.Act?.Rejection;
        var due = rejection is null ? VerificationDue.On(run, catalogue, move.Version) : rejection.DueOn;
        sheet.Lead[LeadTable.RejectionId] = new EntityReference(RejectionTable.Name, rejection?.RowId ?? WithoutReason(move, due));
        sheet.Lead[LeadTable.VerifyDueOn] = due;
        sheet.SetClock(due);
    }

    /// <summary>Somebody wrote the stage without a word: it is a rejection all the same, to be judged by somebody else.</summary>
    private Guid WithoutReason(StageMove move, DateTime? due) => run.SystemService.Create(new Entity(RejectionTable.Name)
    {
        [RejectionTable.PrimaryName] = Sentences.RejectionName(null, null),
        [RejectionTable.LeadId] = new EntityReference(LeadTable.Name, move.LeadId),
        [RejectionTable.OwnerId] = move.Lead(LeadColumns.OwnerId),
        [RejectionTable.RejectedById] = new EntityReference("systemuser", run.Context.InitiatingUserId),
        [RejectionTable.RejectedOn] = OperationTime.Stored(run.Now),
        [RejectionTable.Outcome] = new OptionSetValue(RejectionOutcomeChoice.Pending),
        [RejectionTable.SecondPerson] = true,
        [RejectionTable.Drawn] = false,
        [RejectionTable.Label] = false,
        [RejectionTable.Again] = 1,
        [RejectionTable.Cycle] = move.Lead(LeadTable.Cycle) as int? ?? 1,
        [RejectionTable.DefinitionId] = new EntityReference(LeadDefinitionTable.Name, move.Version.Id),
        [RejectionTable.VerifyDueOn] = due,
    });

    private void Leave(StageMove move, FollowUpSheet sheet)
    {
        var row = (move.Lead(LeadTable.RejectionId) as EntityReference)?.Id is { } id ? RejectionRow.Of(run, id) : null;
        if (row?.IsPending == true)
        {
            row.End(run, RejectionOutcomeChoice.EndedOtherwise);
        }
        else if (row is null && move.IsClosed)
        {
            // The save that closed the lead took the lookup already.
            RejectionRow.EndPending(run, move.LeadId, () => null);
        }

        if (move.To is not (LeadStage.SalesReady or LeadStage.InQualification))
        {
            sheet.SetClock(null);
        }

        if (move.Lead(LeadColumns.StateCode) is OptionSetValue { Value: not 0 })
        {
            // Closed with the same save: Dataverse may refuse to write the lead any more.
            return;
        }

        if (row?.Reason is { } reason && move.To == LeadStage.Nurturing)
        {
            Nurture(move, row, reason, sheet);
        }

        sheet.Lead[LeadTable.RejectionId] = null;
        sheet.Lead[LeadTable.VerifyDueOn] = null;
    }

    /// <summary>The one place where a rejected lead gets its track and the date at which it is taken up again: the date that was named, else that of the reason.</summary>
    private void Nurture(StageMove move, RejectionRow row, ReasonRow reason, FollowUpSheet sheet)
    {
        if (reason.Track is { } track)
        {
            NurtureEntry.Enter(sheet.Lead, catalogue.Track(track, run), move.Version.Definition?.Nurture ?? NurtureRules.Shipped, run.Now);
        }

        if ((row.RecallOn ?? (reason.RecallDays is { } days ? OperationTime.Stored(run.Now.AddDays(days)) : null)) is { } on)
        {
            sheet.Lead[LeadTable.RecallOn] = on;
        }
    }
}

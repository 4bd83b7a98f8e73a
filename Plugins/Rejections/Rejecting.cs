using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Rejection;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>
/// A person sends a lead back. Under the lead's lock the row of the rejection is written, then the stage as the caller, so that the stage table says whether he may;
/// a rejection that needs no second person then takes effect at once.
/// </summary>
internal sealed class Rejecting
{
    private readonly PluginRun _run;
    private readonly DefinitionCatalogue _catalogue;
    private readonly LeadJudge _judge;
    private readonly Guid _leadId;

    internal Rejecting(PluginRun run)
    {
        _run = run;
        _catalogue = DefinitionCatalogue.For(run);
        _judge = new LeadJudge(run, _catalogue);
        _leadId = run.TargetReference.Id;
    }

    /// <summary>Whether a second person must judge it.</summary>
    internal bool Waits { get; private set; }

    /// <summary>The lead that was made for the right person; null for none.</summary>
    internal Guid? NewLeadId { get; private set; }

    /// <summary>Rejects the lead; gives the row of the rejection.</summary>
    /// <exception cref="InvalidPluginExecutionException">The product is off, the reason is unknown or none, or the move is refused.</exception>
    internal Guid Reject()
    {
        if (_catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var code = _run.Input<string>(RejectLeadApi.Request.ReasonCode)?.Trim() ?? "";
        var reason = code.Length > 0 ? ReasonRow.Of(_run, code) : null;
        if (reason?.Reason.SendsBack == false)
        {
            throw new InvalidPluginExecutionException(Sentences.NoCapacityIsNoRejection);
        }

        var claim = RejectionClaim.Read(_run, reason?.Reason);
        var record = _judge.LockAndRead(_leadId) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        var version = StageGuard.VersionOf(_catalogue, record.Lead.Value);
        var isFollowed = version?.Scope.Mode is RolloutMode.Warn or RolloutMode.Enforce;
        var again = reason is null ? 1 : EarlierRejections.Of(_run, _leadId, reason.Reference.Id) + 1;
        var drawn = isFollowed && again == 1 && reason?.Reason.IsDrawable == true && IsDrawn(record, version!);
        Waits = isFollowed && (reason is null || reason.Reason.Waits || drawn || (again > 1 && !reason.Reason.IsLegal));
        var due = Waits ? VerificationDue.On(_run, _catalogue, version!) : null;
        var row = NewRow(record, reason, claim, version, again, drawn, due);
        var effort = reason?.Reason.NeedsAttempts == true ? RejectionEffort.Of(_run, _catalogue, record, version) : null;
        row[RejectionTable.Attempts] = effort?.Attempts;
        if (reason is not null && claim.Grounds.HasReferral && reason.Reason.Disposition == Disposition.NewLead)
        {
            NewLeadId = Referral.Make(_run, _leadId, claim);
            row[RejectionTable.NewLeadId] = new EntityReference(LeadTable.Name, NewLeadId.Value);
        }

        var id = _run.SystemService.Create(row);
        Move(reason, claim, effort, id, due, again);
        if (isFollowed && !Waits)
        {
            new StandingRejection(_run, _catalogue, _judge).Take(_leadId, reason!, claim);
        }

        return id;
    }

    private bool IsDrawn(LeadRecord record, DefinitionInForce version)
    {
        var percent = version.Definition?.Rejection.SamplePercent ?? 0;
        return percent > 0 && RejectionSample.IsDrawn(
            _leadId, _run.Context.UserId, Math.Max(1, record.Lead.WholeNumber(LeadTable.Cycle)), percent, !EarlierRejections.HasDrawn(_run, _run.Context.UserId));
    }

    private Entity NewRow(LeadRecord record, ReasonRow? reason, RejectionClaim claim, DefinitionInForce? version, int again, bool drawn, DateTime? due)
    {
        var row = new Entity(RejectionTable.Name)
        {
            [RejectionTable.PrimaryName] = Sentences.RejectionName(reason?.Code, reason?.Name),
            [RejectionTable.LeadId] = new EntityReference(LeadTable.Name, _leadId),
            [RejectionTable.OwnerId] = record.Lead.Lookup(LeadColumns.OwnerId),
            [RejectionTable.RejectionReasonId] = reason?.Reference,
            [RejectionTable.Gate] = reason?.Gate,
            [RejectionTable.RejectedById] = new EntityReference("systemuser", _run.Context.UserId),
            [RejectionTable.RejectedOn] = OperationTime.Stored(_run.Now),
            [RejectionTable.HandoffId] = record.Lead.Lookup(LeadTable.HandoffId),
            [RejectionTable.Cycle] = Math.Max(1, record.Lead.WholeNumber(LeadTable.Cycle)),
            [RejectionTable.DefinitionId] = version is null ? null : new EntityReference(LeadDefinitionTable.Name, version.Id),
            [RejectionTable.Again] = again,
            [RejectionTable.SecondPerson] = Waits,
            [RejectionTable.Drawn] = drawn,
            [RejectionTable.VerifyDueOn] = due,
            [RejectionTable.Outcome] = new OptionSetValue(Waits ? RejectionOutcomeChoice.Pending : RejectionOutcomeChoice.NotContested),
            [RejectionTable.Label] = false,
        };
        claim.Write(row);
        return row;
    }

    private void Move(ReasonRow? reason, RejectionClaim claim, RejectionEffort? effort, Guid id, DateTime? due, int again)
    {
        var lacking = reason is null ? [] : claim.Grounds.Lacking(reason.Reason, _run.Now);
        var sentences = effort?.Lacking is { } more ? [.. lacking, more] : lacking;
        LeadAct.Move(
            _run,
            new ActInput
            {
                Act = Act.RejectLead,
                Reason = reason is null ? claim.Comment ?? claim.Evidence : Sentences.RejectedFor(reason.Code, reason.Name, claim.Comment ?? claim.Evidence),
                Rejection = new RejectionInput
                {
                    HasReason = reason is not null,
                    HasEvidence = reason is not null && lacking.Count == 0,
                    HasEffort = effort is null || effort.IsEnough,
                    Lacking = sentences.Count == 0 ? null : string.Join(" ", sentences),
                    IsAgain = again > 1,
                    LeadsTo = reason?.Reason.LeadsTo,
                    RowId = id,
                    DueOn = due,
                },
            },
            LeadStage.RejectionPending);
    }
}

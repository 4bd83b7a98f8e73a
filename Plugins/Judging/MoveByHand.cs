using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Nurture;
using XrmLeads.Domain.Scoring;
using XrmLeads.Lane;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// A move of a lead by somebody else than the system, in the save that makes it: refused, let pass and marked as outside the rules, or let pass, as the scope of
/// the definition that judged the lead says. Four reads and the lock; up to three reads more where contact or the creator matter.
/// </summary>
internal sealed class MoveByHand
{
    private readonly PluginRun _run;
    private readonly DefinitionCatalogue _catalogue;
    private readonly ActInput? _act;

    internal MoveByHand(PluginRun run, DefinitionCatalogue catalogue)
        : this(run, catalogue, Handover.ActOn(run))
    {
    }

    /// <summary>A move that stands for an act.</summary>
    /// <param name="run">The run.</param>
    /// <param name="catalogue">The definitions.</param>
    /// <param name="act">What the move says; null for a plain write of the stage.</param>
    internal MoveByHand(PluginRun run, DefinitionCatalogue catalogue, ActInput? act)
    {
        _run = run;
        _catalogue = catalogue;
        _act = act;
    }

    /// <summary>Completes the row that is being saved, or refuses the save.</summary>
    /// <exception cref="InvalidPluginExecutionException">The table does not allow the move, and the scope enforces it.</exception>
    internal void Make()
    {
        var target = _run.Target;
        var judge = new LeadJudge(_run, _catalogue);
        var leadId = _run.Context.PrimaryEntityId;

        // Who makes an act has taken the lock.
        var record = _act is null ? judge.LockAndRead(leadId) : judge.Read(leadId);
        if (record is null || target.Choice(LeadTable.Stage) is not { } to)
        {
            return;
        }

        var lead = record.Lead;
        var mode = StageGuard.ModeOf(_catalogue, lead);
        if (lead.Choice(LeadTable.Stage) == to)
        {
            target.Attributes.Remove(LeadTable.Stage);
            if (_act is not null && mode == RolloutMode.Enforce)
            {
                Stay(lead, to);
            }

            return;
        }

        var stage = (LeadStage)(to - Concluding.ChoiceBase);
        Move(target, record, judge, stage, mode);
        if (stage is LeadStage.InQualification or LeadStage.SalesReady && judge.ClassOf(record) is { } sla)
        {
            target[LeadTable.SlaClass] = Concluding.ClassValue(sla, lead.Choice(LeadTable.Stage) == StageChoice.InQualification ? lead.Choice(LeadTable.SlaClass) : null);
        }
    }

    /// <summary>Completes the row that is being saved where its state changes and the stage goes with it, or refuses the save. The lead's lock is taken.</summary>
    /// <exception cref="InvalidPluginExecutionException">The table does not allow the move, and the scope enforces it.</exception>
    internal void Follow(LeadRecord record, LeadStage to) => Move(_run.Target, record, new LeadJudge(_run, _catalogue), to, StageGuard.ModeOf(_catalogue, record.Lead));

    /// <summary>An act by which the lead would stay where it is: only one that gives it to another rep is meant so.</summary>
    private void Stay(Entity lead, int to)
    {
        if (_act!.Act != Act.PassOn)
        {
            throw new InvalidPluginExecutionException(Sentences.IsThere(to));
        }

        var roles = CallerRoles.Of(_run).On(lead.Lookup(LeadColumns.OwnerId)?.Id == _run.Context.UserId);
        var stage = (LeadStage)(to - Concluding.ChoiceBase);
        if (StageTable.Ask(FactsOf(lead, stage), stage, roles, _act.Act).Refusal is { } refusal)
        {
            throw new InvalidPluginExecutionException(refusal);
        }
    }

    private void Move(Entity target, LeadRecord record, LeadJudge judge, LeadStage to, RolloutMode mode)
    {
        var lead = record.Lead;
        var isExternal = ExternalAccounts.HasCaller(_run);
        var roles = isExternal ? null : CallerRoles.Of(_run);
        var answer = StageTable.Ask(FactsOf(lead, to), to, roles?.On(lead.Lookup(LeadColumns.OwnerId)?.Id == _run.Context.UserId) ?? [], _act?.Act);
        if (answer.Refusal is { } refusal && mode == RolloutMode.Enforce && !isExternal)
        {
            throw new InvalidPluginExecutionException(refusal);
        }

        Func<string, object?> column = name => target.Contains(name) ? target.Value(name) : lead.Value(name);
        StageEntry.Write(target, column, to, _run.Now);
        if (answer.Row?.SubTypeFor(ActionKind.Sales) is { } subType)
        {
            target[LeadTable.SubType] = new OptionSetValue(Concluding.ChoiceBase + (int)subType);
        }

        if (to == LeadStage.Inquiry && lead.Choice(LeadTable.Stage) is StageChoice.Disqualified or StageChoice.Converted)
        {
            StageEntry.BeginCycle(target, column);
        }

        if (mode is RolloutMode.Warn or RolloutMode.Enforce)
        {
            EnterTrack(target, record, judge, to);
        }

        if (to == LeadStage.Nurturing && _act?.RecallOn is { } recallOn)
        {
            target[LeadTable.RecallOn] = recallOn;
        }

        var isOutside = answer.Refusal is not null && mode is RolloutMode.Warn or RolloutMode.Enforce;
        Handover.NoteHand(_run, lead.Id, roles?.Named(answer.Row?.Actor) ?? ActorRoleChoice.External, isOutside, Words(isOutside ? answer.Refusal : null));
    }

    /// <summary>A lead that is sent to nurture gets a track: Timing where a date was agreed on, else what its judgement says.</summary>
    private void EnterTrack(Entity target, LeadRecord record, LeadJudge judge, LeadStage to)
    {
        NurtureEntry.CountReturn(target, record.Lead.Value, record.Lead.Choice(LeadTable.Stage) is { } from ? (LeadStage)(from - Concluding.ChoiceBase) : null, to);
        if (to is not (LeadStage.Nurturing or LeadStage.Mql))
        {
            return;
        }

        var evaluation = judge.EvaluationOf(record);
        var code = to == LeadStage.Mql ? evaluation is null || TrackChoice.IsToConvert(evaluation) ? TrackCode.Convert : null
            : _act?.RecallOn is not null ? TrackCode.Timing
            : evaluation is null ? TrackCode.Education
            : TrackChoice.Of(evaluation);
        if (code is not null)
        {
            NurtureEntry.Enter(target, _catalogue.Track(code, _run), evaluation?.Definition.Nurture ?? NurtureRules.Shipped, _run.Now);
        }
    }

    private string? Words(string? refusal) => refusal is not null ? Sentences.OutsideRules(refusal, _act?.Reason)
        : _act?.Reason is { } reason ? Sentences.MoveReason(reason)
        : null;

    private StageFacts FactsOf(Entity lead, LeadStage to)
    {
        var from = lead.Choice(LeadTable.Stage) is { } stage ? (LeadStage)(stage - Concluding.ChoiceBase) : (LeadStage?)null;
        return new StageFacts
        {
            Stage = from,
            Judged = lead.Choice(LeadTable.ScoringStatus) == ScoringStatusChoice.Scored,
            Verdict = lead.Choice(LeadTable.Verdict) switch
            {
                VerdictChoice.Qualified => Verdict.Qualified,
                VerdictChoice.NeedsVerification => Verdict.NeedsVerification,
                _ => Verdict.NotQualified,
            },
            Mql = lead.Value(LeadTable.Mql) is true,
            QueueHasRoom = to != LeadStage.InQualification || StageGuard.VersionOf(_catalogue, lead.Value) is not { } version || new QualificationLane(_run, _catalogue).HasRoom(version.Scope),
            Claimed = lead.When(LeadTable.ClaimUntil) > _run.Now,
            PersonaKnown = lead.Choice(LeadTable.G1) is GateStateChoice.Met or GateStateChoice.NotMet,
            AwaitsInput = lead.Value(LeadRecord.StateAlias + "." + LeadStateTable.AwaitsInput) is true,
            PowerToBuy = lead.Choice(LeadTable.G3) == GateStateChoice.Met,
            NeedAndTiming = lead.Choice(LeadTable.G5) == GateStateChoice.Met,
            TwoWayContact = from == LeadStage.Sal && to == LeadStage.Sql && TwoWay.WasHad(_run.SystemService, lead.Id),
            SelfSourced = to == LeadStage.Sal && from is LeadStage.Inquiry or LeadStage.Nurturing or LeadStage.Mql && IsSelfSourced(lead),
            HandoffOpen = lead.Lookup(LeadTable.HandoffId) is not null,
            Reason = _act?.Reason is not null,
            TimingReason = _act?.IsTiming == true,
            ClosingReason = _act?.IsClosing == true,
            RejectionReason = _act?.Rejection?.HasReason == true,
            Evidence = _act?.Rejection?.HasEvidence == true,
            Effort = _act?.Rejection?.HasEffort == true,
            Lacking = _act?.Rejection?.Lacking,
            SecondPerson = _act?.Rejection?.IsSecondPerson == true,
            NoQualifier = _act?.Rejection?.NoQualifier == true,
            RejectedAgain = _act?.Rejection?.IsAgain == true,
            InvalidData = _act?.Rejection?.IsInvalidData == true,
            RejectionLeadsTo = _act?.Rejection?.LeadsTo,
            RecallDate = _act?.RecallOn > _run.Now,
        };
    }

    /// <summary>A person entered it, and nothing of marketing's brought it.</summary>
    private bool IsSelfSourced(Entity lead) => lead.Value(LeadColumns.CampaignId) is null && lead.Value(LeadTable.CampaignId) is null
        && lead.Value(LeadColumns.RelatedObjectId) is null && lead.Value(LeadColumns.OriginatingCaseId) is null
        && lead.Lookup(LeadColumns.CreatedBy)?.Id is { } creator
        && (creator == _run.Context.UserId || (creator != SystemUser.IdOf(_run.Context.OrganizationId, _run.SystemService) && !ExternalAccounts.Has(_run, creator)));
}

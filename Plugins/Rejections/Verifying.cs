using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Rejections;

/// <summary>
/// A second person judges a rejection: upholds it, overturns it, or takes the lead back to repair its data. Under the lead's lock the outcome is noted and what was
/// found written back, then the stage as the caller, so that the stage table says whether he may.
/// </summary>
internal sealed class Verifying
{
    private readonly PluginRun _run;
    private readonly DefinitionCatalogue _catalogue;
    private readonly LeadRecord _record;
    private readonly RejectionRow? _row;

    internal Verifying(PluginRun run)
    {
        _run = run;
        _catalogue = DefinitionCatalogue.For(run);
        if (_catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        _record = new LeadJudge(run, _catalogue).LockAndRead(run.TargetReference.Id) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        var isPending = _record.Lead.Choice(LeadTable.Stage) == StageChoice.RejectionPendingVerification;
        _row = isPending && _record.Lead.Lookup(LeadTable.RejectionId) is { } id ? RejectionRow.Of(run, id.Id) : null;
    }

    /// <summary>Upholds it: the lead goes where the reason says.</summary>
    internal void Uphold(string? finding)
    {
        var reason = _row?.Reason;
        var to = reason?.Reason.LeadsTo ?? StageTable.TargetOf(Act.UpholdRejection);
        var act = Said(Act.UpholdRejection, finding);
        _row?.Judge(_run, RejectionOutcomeChoice.Verified, Given(finding), reason?.Reason.Teaches == true);
        if (reason is not null && to == LeadStage.Nurturing)
        {
            new WriteBack(_run, _catalogue).Write(_record, reason, _row!.RejectedOn ?? OperationTime.Stored(_run.Now), Given(finding));
        }

        LeadAct.Move(_run, act, to);
        if (to == LeadStage.Disqualified)
        {
            LeadClosing.Close(_run.CallerService, _record.Lead.Id, reason?.CloseStatus);
        }
    }

    /// <summary>Overturns it: the lead goes to another sales rep.</summary>
    internal void Overturn(string? finding)
    {
        var act = Said(Act.OverturnRejection, finding);
        _row?.Judge(_run, RejectionOutcomeChoice.Overturned, Given(finding), teaches: false);
        LeadAct.Move(_run, act, LeadStage.SalesReady);
    }

    /// <summary>Takes the lead back into qualification: the data were invalid, which teaches the definition nothing.</summary>
    internal void Repair(string? finding)
    {
        var act = Said(Act.RepairData, finding);
        _row?.Judge(_run, RejectionOutcomeChoice.Verified, Given(finding), teaches: false);
        LeadAct.Move(_run, act, LeadStage.InQualification);
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text!.Trim();

    private ActInput Said(Act act, string? finding) => new()
    {
        Act = act,
        Reason = Given(finding) is { } words ? Sentences.MoveReason(words) : null,
        Rejection = _row is null ? new RejectionInput() : Facts(_row),
    };

    private RejectionInput Facts(RejectionRow row)
    {
        var version = StageGuard.VersionOf(_catalogue, _record.Lead.Value);
        var verifiers = new Verifiers(_run, _catalogue, _record.Lead.Id, row, version);
        var free = verifiers.Free();
        return new RejectionInput
        {
            HasReason = row.Reason is not null,
            IsSecondPerson = free.IsFree(_run.Context.UserId),
            NoQualifier = verifiers.LeavesNone(free),
            IsAgain = row.IsAgain,
            IsInvalidData = row.Reason?.Reason.IsInvalidData == true,
            LeadsTo = row.Reason is null ? LeadStage.Nurturing : row.Reason.Reason.LeadsTo,
        };
    }
}

using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Says what a rejection of the lead for a reason still lacks. It writes nothing.</summary>
[PluginType("ce0ed5d2-9a25-4006-b5ab-93f1d22d9598")]
[CustomApi(CheckRejectionApi.Name)]
public sealed class CheckRejection : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var leadId = run.TargetReference.Id;

        // What follows is read as SYSTEM, so the right of the caller to see the lead is asked for first.
        run.CallerService.Retrieve(LeadTable.Name, leadId, new ColumnSet(LeadTable.Id));
        var catalogue = DefinitionCatalogue.For(run);
        var record = new LeadJudge(run, catalogue).Read(leadId) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);
        var reason = ReasonRow.Of(run, run.Input<string>(CheckRejectionApi.Request.ReasonCode)?.Trim() ?? "");
        var effort = reason.Reason.NeedsAttempts ? RejectionEffort.Of(run, catalogue, record, StageGuard.VersionOf(catalogue, record.Lead.Value)) : null;
        run.Output[CheckRejectionApi.Response.Attempts] = effort?.Attempts ?? 0;
        run.Output[CheckRejectionApi.Response.AttemptsNeeded] = effort?.Needed ?? 0;
        run.Output[CheckRejectionApi.Response.Evidence] = reason.Evidence ?? "";
        run.Output[CheckRejectionApi.Response.Missing] = !reason.Reason.SendsBack ? Sentences.NoCapacityIsNoRejection
            : record.Lead.Choice(LeadTable.Stage) is not (StageChoice.SalesReady or StageChoice.Sal) ? Sentences.NotInHandOff
            : effort?.Lacking ?? "";
    }
}

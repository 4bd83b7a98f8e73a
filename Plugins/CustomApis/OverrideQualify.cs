using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Qualifying;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// A sales manager lets a lead be qualified once that the rules do not let be qualified: reason, who and when stand on the lead, written as SYSTEM under its lock,
/// until it is qualified or <see cref="Conversion.Holds"/> is over.
/// </summary>
[PluginType("7f6054fa-d279-4611-b395-974e20868d71")]
[CustomApi(OverrideQualifyApi.Name)]
public sealed class OverrideQualify : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            throw new InvalidPluginExecutionException(Sentences.IsOff);
        }

        var said = LeadAct.Words(run.Input<string>(OverrideQualifyApi.Request.Reason)) ?? throw new InvalidPluginExecutionException(Sentences.NeedsOverrideReason);
        var leadId = run.TargetReference.Id;
        var record = new LeadJudge(run, catalogue).LockAndRead(leadId) ?? throw new InvalidPluginExecutionException(Sentences.NoSuchLead);

        // Whom he may not see he may not let be qualified either.
        run.CallerService.Retrieve(LeadTable.Name, leadId, new ColumnSet(LeadColumns.StateCode));
        if (!CallerRoles.Of(run).Has(Actor.SalesManager))
        {
            throw new InvalidPluginExecutionException(Sentences.OnlyManagersOverride);
        }

        if (record.Lead.Choice(LeadColumns.StateCode) != LeadStates.Open)
        {
            throw new InvalidPluginExecutionException(Sentences.CannotOverrideClosed);
        }

        if (record.Lead.Choice(LeadTable.Stage) == StageChoice.Sql)
        {
            throw new InvalidPluginExecutionException(Sentences.NothingToOverride);
        }

        run.SystemService.Update(new Entity(LeadTable.Name, leadId)
        {
            [LeadTable.OverrideReason] = said,
            [LeadTable.OverriddenById] = new EntityReference("systemuser", run.Context.UserId),
            [LeadTable.OverrideOn] = OperationTime.Stored(run.Now),
        });
    }
}

using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Gives a new lead its state, its first evaluation and the first row of its history.</summary>
[PluginType("99205ea3-997f-4616-9814-b122a3fb01b7")]
[PluginStep(Step, Message.Create, LeadTable.Name, Stage.PostOperation)]
[PluginImage(Step, "571cd342-971c-4d7b-8696-46006c75c765", ImageKind.Post, PluginImageAttribute.PostImage,
    LeadColumns.OwnerId + "," + LeadColumns.Scores + "," + LeadColumns.Standing + "," + LeadColumns.Handling)]
public sealed class LeadAfterCreate : PluginBase
{
    private const string Step = "54ea2cb2-55dd-4399-a9c9-077732bd1d84";

    private protected override void Run(PluginRun run)
    {
        var lead = run.PostImage;
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff || lead.Choice(LeadTable.Stage) is not { } stage)
        {
            return;
        }

        var leadId = run.Context.PrimaryEntityId;
        var state = new Entity(LeadStateTable.Name, leadId)
        {
            [LeadStateTable.LeadId] = new EntityReference(LeadTable.Name, leadId),
            [LeadStateTable.Lock] = 0,
            [LeadStateTable.Failures] = 0,
            [LeadStateTable.ReevaluateOn] = lead.Value(LeadTable.ReevaluateOn),
        };
        Handover.TakeState(run, state);
        if (Handover.ClockOf(run) is { } clockOn)
        {
            state[LeadStateTable.ClockOn] = clockOn;
        }

        run.SystemService.Create(state);
        LeadBirth.Write(run, leadId, lead.Value(LeadColumns.OwnerId));

        var log = new LeadLog(run, leadId, lead.Value);
        var evaluationId = log.WriteEvaluation();
        log.WriteMove(new StageChange(null, stage, null) { ActorRole = ActorRoleChoice.System, Reason = Handover.ReasonOfMove(run) }, evaluationId);
        if (StageGuard.VersionOf(catalogue, lead.Value) is not { } version)
        {
            return;
        }

        if (Handover.IsOptedOut(run))
        {
            // Nobody is to look after it, not even for the moment of this request.
            OptOut.Close(run, new LeadRecord(lead));
        }
        else
        {
            StageFollowUp.After(
                run, catalogue, new StageMove(leadId, null, stage, lead.Value, version) { Reason = Handover.ReasonOfMove(run), EvaluationId = evaluationId });
        }
    }
}

using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Nurture;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Keeps a judgement that changed and a move of an existing lead: the one place that does, whatever made the judgement, since every judgement is saved with the
/// lead.
/// </summary>
[PluginType("f92f48f6-d8f6-496c-b792-7ff3fe6b73b7")]
[PluginStep(Step, Message.Update, LeadTable.Name, Stage.PostOperation, Filter = LeadTable.Stage + "," + LeadTable.NurtureTrackId + "," + LeadColumns.Discrete)]
[PluginImage(Step, "ab402d65-9520-4bf9-925e-6f21f18101bd", ImageKind.Pre, PluginImageAttribute.PreImage,
    LeadColumns.OwnerId + "," + LeadColumns.Scores + "," + LeadColumns.Standing + "," + LeadColumns.Handling)]
public sealed class LeadAfterUpdate : PluginBase
{
    private const string Step = "29d7e5eb-8dfb-41d3-8f02-8fff10e407aa";

    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            return;
        }

        var target = run.Target;
        var before = run.PreImage;
        var leadId = run.Context.PrimaryEntityId;
        System.Func<string, object?> lead = column => target.Contains(column) ? target.Value(column) : before.Value(column);
        var log = new LeadLog(run, leadId, lead);
        var evaluationId = HasNewJudgement(target, before) ? log.WriteEvaluation() : (System.Guid?)null;
        var from = before.Choice(LeadTable.Stage);
        var version = StageGuard.VersionOf(catalogue, lead);
        if (target.Choice(LeadTable.Stage) is { } stage && stage != from)
        {
            var change = StageGuard.ChangeOf(run, before, stage);
            log.WriteMove(change, evaluationId);
            if (version is not null)
            {
                // What a change of the state emptied in the same save is what has to be ended.
                var isStateChange = Handover.IsStateChange(run);
                System.Func<string, object?> followed = column => isStateChange ? lead(column) ?? before.Value(column) : lead(column);
                StageFollowUp.After(run, catalogue, new StageMove(leadId, from, stage, followed, version)
                {
                    Waits = Handover.IsToWait(run),
                    Act = Handover.ActOn(run),
                    Before = before.Value,
                    Reason = change.Reason,
                    EvaluationId = evaluationId,
                });
            }
        }
        else if (from is { } stays && version is not null && target.Lookup(LeadTable.NurtureTrackId) is not null && before.Lookup(LeadTable.NurtureTrackId) is null)
        {
            new NurtureDesk(run, catalogue).Join(new StageMove(leadId, from, stays, lead, version) { Before = before.Value, EvaluationId = evaluationId });
        }
    }

    private static bool HasNewJudgement(Entity target, Entity before)
    {
        foreach (var column in LeadColumns.DiscreteNames)
        {
            if (target.Contains(column) && !SameValue.Holds(target.Value(column), before.Value(column)))
            {
                return true;
            }
        }

        return false;
    }
}

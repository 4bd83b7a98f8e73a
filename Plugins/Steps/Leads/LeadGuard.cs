using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Keeps what the system writes out of the hands of others: figures that they send are not kept, and a stage that they set is refused, recorded or let pass, as
/// the scope of the definition that judged the lead says.
/// </summary>
[PluginType("c27b3d00-5e09-4f4e-966a-ded0f61d47e7")]
[PluginStep(Step, Message.Update, LeadTable.Name, Stage.PreValidation, Filter = LeadColumns.SystemWritten)]
[PluginImage(Step, "d83eb0d7-24c6-4f1b-b7c9-9e92f0fc2e57", ImageKind.Pre, PluginImageAttribute.PreImage,
    LeadTable.Stage + "," + LeadTable.DefinitionId + "," + LeadTable.ScoringStatus)]
public sealed class LeadGuard : PluginBase
{
    private const string Step = "64fea32b-efc8-414d-be21-b292132666cc";

    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff || run.IsSystem)
        {
            return;
        }

        var target = run.Target;
        var stage = target.Choice(LeadTable.Stage);
        foreach (var column in LeadColumns.SystemWrittenNames)
        {
            target.Attributes.Remove(column);
        }

        var before = run.PreImage.Choice(LeadTable.Stage);
        if (stage is not { } to || to == before)
        {
            return;
        }

        if (StageGuard.ModeOf(catalogue, run.PreImage) == RolloutMode.Enforce && !ExternalAccounts.HasCaller(run))
        {
            throw new InvalidPluginExecutionException(Sentences.StageIsGuarded(before, to));
        }

        target[LeadTable.Stage] = new OptionSetValue(to);
        target[LeadTable.StageEnteredOn] = OperationTime.Stored(run.Now);
    }
}

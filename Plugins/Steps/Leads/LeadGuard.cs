using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Keeps what the system writes out of the hands of others: figures that they send are not kept. A stage that they set goes on to <see cref="LeadStageGuard"/>.
/// </summary>
[PluginType("c27b3d00-5e09-4f4e-966a-ded0f61d47e7")]
[PluginStep(Step, Message.Update, LeadTable.Name, Stage.PreValidation,
    Filter = LeadColumns.Scores + "," + LeadColumns.Standing + "," + LeadColumns.Handling)]
[PluginImage(Step, "d83eb0d7-24c6-4f1b-b7c9-9e92f0fc2e57", ImageKind.Pre, PluginImageAttribute.PreImage, LeadTable.Stage)]
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

        // A stage that stays is no move; that an act would move it where it is already, the act is told.
        if (stage is { } to && (to != run.PreImage.Choice(LeadTable.Stage) || Handover.ActOn(run) is not null))
        {
            target[LeadTable.Stage] = new OptionSetValue(to);
        }
    }
}

using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Mapping;
using XrmLeads.Qualifying;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Every change of the state of a lead, by QualifyLead, a standard button, SetState or a plain update, passes here before the row is written, and before it is judged.
/// </summary>
[PluginType("d4ae9ea4-39c4-4a65-a455-3f5349bf0f0f")]
[PluginStep(Step, Message.Update, LeadTable.Name, Stage.PreOperation, Filter = LeadColumns.StateCode)]
[PluginImage(Step, "57c4bc95-980b-424a-ad8b-af3d42e49b91", ImageKind.Pre, PluginImageAttribute.PreImage, LeadColumns.StateCode)]
public sealed class LeadBeforeStateChange : PluginBase
{
    private const string Step = "7684beae-bceb-47f5-8a31-98fcdc2cae36";

    private protected override void Run(PluginRun run)
    {
        // What saves an open lead as open is no change; whether a closed one is closed still is asked under its lock.
        var staysOpen = run.Target.Choice(LeadColumns.StateCode) == LeadStates.Open && run.PreImage.Choice(LeadColumns.StateCode) == LeadStates.Open;
        var catalogue = DefinitionCatalogue.For(run);
        if (!staysOpen && !catalogue.IsOff)
        {
            new StateChange(run, catalogue).Make();
        }
    }
}

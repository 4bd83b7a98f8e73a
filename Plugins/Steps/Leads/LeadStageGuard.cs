using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Every move of a lead by somebody else than the system, by an act or by a plain write of the stage, passes the stage table here, with the lead's lock held.
/// </summary>
[PluginType("1b0f6f0e-5d0c-4a5f-9a5c-0d8b3c7c9e11")]
[PluginStep("7c0b8d5a-3f0e-4e6b-9d54-2f6a9b1c4e22", Message.Update, LeadTable.Name, Stage.PreOperation, Filter = LeadTable.Stage)]
public sealed class LeadStageGuard : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (!catalogue.IsOff && !Handover.IsStateChange(run) && !run.IsSystem)
        {
            new MoveByHand(run, catalogue).Make();
        }
    }
}

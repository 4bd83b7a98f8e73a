using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Handoffs;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Lets the hand-off of a lead that somebody assigned go along. A request of Assign is an Update of the owner and comes here too.</summary>
[PluginType("b703b621-820c-4ff3-a784-ddac2c83d236")]
[PluginStep("0cdc86ac-a002-4f59-a92c-144782acdd66", Message.Update, LeadTable.Name, Stage.PostOperation, Filter = LeadColumns.OwnerId, Rank = 2)]
public sealed class LeadAfterAssign : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (Assignment.Matters(run, catalogue))
        {
            new HandoffDesk(run, catalogue).AfterAssignment(run.Context.PrimaryEntityId);
        }
    }
}

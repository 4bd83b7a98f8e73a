using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Handoffs;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Takes the lock of a lead that somebody assigns, before Dataverse writes the row: whoever judges, moves or hands a lead over locks first and writes it then, and two
/// who did so in different orders would stop each other.
/// </summary>
[PluginType("2043cec4-438f-4a18-952f-e4473eaabbdb")]
[PluginStep("57d9b7a9-7f24-4d33-981b-9a8d4a19db03", Message.Update, LeadTable.Name, Stage.PreOperation, Filter = LeadColumns.OwnerId)]
public sealed class LeadBeforeAssign : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (Assignment.Matters(run, catalogue))
        {
            new LeadStore(run, catalogue).Lock(run.Context.PrimaryEntityId);
        }
    }
}

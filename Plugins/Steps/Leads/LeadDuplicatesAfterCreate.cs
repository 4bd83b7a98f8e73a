using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Says of a new lead, in the background, which older one has its e-mail address.</summary>
[PluginType("161e7546-611e-4995-a48a-9b831279cb72")]
[PluginStep("492c7655-9afc-41d8-af44-ca8539257028", Message.Create, LeadTable.Name, Stage.PostOperation, Async = true)]
public sealed class LeadDuplicatesAfterCreate : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        if (!DefinitionCatalogue.For(run).IsOff)
        {
            DuplicateLeads.Refresh(run, [run.Target.Text(LeadColumns.EmailAddress)], run.Context.PrimaryEntityId);
        }
    }
}

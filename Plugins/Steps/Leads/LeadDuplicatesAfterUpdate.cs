using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Says anew, in the background, which leads are duplicates where one gets another e-mail address, is closed or is opened again.</summary>
[PluginType("0ed084fd-7125-4ff3-82e1-6478c0dfba9b")]
[PluginStep(Step, Message.Update, LeadTable.Name, Stage.PostOperation, Async = true, Filter = LeadColumns.EmailAddress + "," + LeadColumns.StateCode)]
[PluginImage(Step, "40c57d3d-9e22-451c-b755-a2360dd7037e", ImageKind.Pre, PluginImageAttribute.PreImage, LeadColumns.EmailAddress + "," + LeadColumns.StateCode)]
public sealed class LeadDuplicatesAfterUpdate : PluginBase
{
    private const string Step = "c444c028-c0c4-4f87-b938-9e379bce9e81";

    private protected override void Run(PluginRun run)
    {
        var target = run.Target;
        var before = run.PreImage;
        var email = (target.Contains(LeadColumns.EmailAddress) ? target : before).Text(LeadColumns.EmailAddress);
        var isSame = SameEmail.Holds(email, before.Text(LeadColumns.EmailAddress))
            && (!target.Contains(LeadColumns.StateCode) || target.Choice(LeadColumns.StateCode) == before.Choice(LeadColumns.StateCode));
        if (!isSame && !DefinitionCatalogue.For(run).IsOff)
        {
            DuplicateLeads.Refresh(run, [email, before.Text(LeadColumns.EmailAddress)], run.Context.PrimaryEntityId);
        }
    }
}

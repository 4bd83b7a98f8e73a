using XrmLeads.Core;
using XrmLeads.Intake;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Gives a lead, once it is saved, the signals that waited for its e-mail address and that it was judged with.</summary>
[PluginType("ae736c9c-55bb-4284-a145-fd30ce0af264")]
[PluginStep("ab8167ee-33a2-47b3-a393-01cabfbc25ce", Message.Update, LeadTable.Name, Stage.PostOperation, Filter = LeadColumns.EmailAddress + "," + LeadColumns.StateCode)]
public sealed class LeadAfterAddress : PluginBase
{
    private protected override void Run(PluginRun run) => LeadBirth.Write(run, run.Context.PrimaryEntityId, null);
}

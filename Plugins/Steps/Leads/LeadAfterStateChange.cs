using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Qualifying;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Judges a lead that was opened again, so that it does not stay an Inquiry, and freezes the profile of one that was qualified by a plain update; what follows from
/// the move itself is done by then.
/// </summary>
[PluginType("6f7288ff-9286-4d8c-9263-d410dd2458be")]
[PluginStep("414b34a0-ab73-41d3-9825-40aa428a2cb9", Message.Update, LeadTable.Name, Stage.PostOperation, Filter = LeadColumns.StateCode, Rank = 3)]
public sealed class LeadAfterStateChange : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        if (!Handover.IsStateChange(run))
        {
            return;
        }

        var leadId = run.Context.PrimaryEntityId;
        var state = run.Target.Choice(LeadColumns.StateCode);
        if (state == LeadStates.Open)
        {
            new LeadJudge(run, DefinitionCatalogue.For(run)).Judge(leadId, LeadChange.Corrected);
        }
        else if (state == LeadStates.Qualified && !run.IsUnder(Message.QualifyLead, LeadTable.Name))
        {
            new BuyerProfile(run, DefinitionCatalogue.For(run)).Freeze(leadId, null);
        }
    }
}

using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Qualifying;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Freezes what was known of a lead that was qualified, with the opportunity that came of it.</summary>
[PluginType("97e38771-5a96-418f-862a-f9ec60c5651c")]
[PluginStep("8e5822e1-82a4-4f13-931a-a05dd9273f9b", Message.QualifyLead, LeadTable.Name, Stage.PostOperation)]
public sealed class LeadAfterQualify : PluginBase
{
    private const string CreatedEntities = "CreatedEntities";

    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (!catalogue.IsOff && run.Input<EntityReference>(Message.LeadId) is { } lead)
        {
            var created = run.Output.TryGetValue(CreatedEntities, out var value) ? value as EntityReferenceCollection : null;
            new BuyerProfile(run, catalogue).Freeze(lead.Id, created?.FirstOrDefault(row => row.LogicalName == "opportunity"));
        }
    }
}

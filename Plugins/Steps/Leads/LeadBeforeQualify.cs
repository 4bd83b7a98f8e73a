using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Qualifying;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>
/// Takes the lock of a lead that is to be qualified, before Dataverse writes it, and refuses what the stage table does not allow before anything is created. The
/// state changes further in, and the save that changes it takes over what was found here.
/// </summary>
[PluginType("39dbaa66-bee9-4b49-aa2b-691b5d18121b")]
[PluginStep("37b39e88-293e-4551-bf4c-e8da49f125e9", Message.QualifyLead, LeadTable.Name, Stage.PreOperation)]
public sealed class LeadBeforeQualify : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff || run.Input<EntityReference>(Message.LeadId) is not { } lead)
        {
            return;
        }

        if (new LeadJudge(run, catalogue).LockAndRead(lead.Id)?.Lead is not { } stored)
        {
            return;
        }

        if (stored.Choice(LeadColumns.StateCode) != LeadStates.Open)
        {
            // Dataverse looks before the lock is taken; somebody closed the lead since.
            throw new InvalidPluginExecutionException(Sentences.ClosedMeanwhile);
        }

        if (!run.IsSystem && stored.Choice(LeadTable.Stage) is not null)
        {
            new Conversion(run, catalogue).Ask(stored);
        }
    }
}

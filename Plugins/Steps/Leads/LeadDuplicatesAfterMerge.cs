using System;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Intake;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Leads;

/// <summary>Says anew, in the background, which leads are duplicates where two of them became one.</summary>
[PluginType("812dca4b-93f7-4263-8e1d-64a8f9660979")]
[PluginStep("356ea1f3-eb86-4220-96a9-61a54d7c0103", Message.Merge, LeadTable.Name, Stage.PostOperation, Async = true)]
public sealed class LeadDuplicatesAfterMerge : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        if (!DefinitionCatalogue.For(run).IsOff)
        {
            DuplicateLeads.AfterMerge(run, run.TargetReference.Id, run.Input<Guid>("SubordinateId"));
        }
    }
}

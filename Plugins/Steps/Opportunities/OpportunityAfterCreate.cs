using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Outcomes;

namespace XrmLeads.Steps.Opportunities;

/// <summary>Notices an opportunity that came about beside the funnel; it refuses none.</summary>
[PluginType("93a3e9a6-23ea-4854-bc9a-4bf08f41672e")]
[PluginStep(Step, Message.Create, OpportunityColumns.Table, Stage.PostOperation)]
[PluginImage(Step, "2d0a41c2-e422-41b6-8769-eec642142bea", ImageKind.Post, PluginImageAttribute.PostImage, OpportunityColumns.Customer)]
public sealed class OpportunityAfterCreate : PluginBase
{
    private const string Step = "e9474780-4fbd-4a8e-9f0e-12dabf67e7fe";

    private protected override void Run(PluginRun run)
    {
        if (!DefinitionCatalogue.For(run).IsOff)
        {
            new BesideFunnel(run).Keep();
        }
    }
}

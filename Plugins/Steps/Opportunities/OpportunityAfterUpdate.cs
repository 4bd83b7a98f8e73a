using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Outcomes;

namespace XrmLeads.Steps.Opportunities;

/// <summary>Keeps how an opportunity ended that came from a lead, or beside the funnel.</summary>
[PluginType("d4a7f2e2-6ce0-4741-ba76-4bca2e36bbda")]
[PluginStep(Step, Message.Update, OpportunityColumns.Table, Stage.PostOperation, Filter = OpportunityColumns.Ending)]
[PluginImage(Step, "9ece411a-42e7-4eec-8ea0-ed54e0354efe", ImageKind.Pre, PluginImageAttribute.PreImage, OpportunityColumns.Ending)]
[PluginImage(Step, "55fa9c36-45f5-4f32-81dc-fb6398ba4127", ImageKind.Post, PluginImageAttribute.PostImage, OpportunityColumns.Outcome)]
public sealed class OpportunityAfterUpdate : PluginBase
{
    private const string Step = "3771e132-06b3-4c11-b83c-2470bf04da2b";

    private protected override void Run(PluginRun run)
    {
        if (!DefinitionCatalogue.For(run).IsOff)
        {
            new OpportunityOutcome(run).Keep();
        }
    }
}

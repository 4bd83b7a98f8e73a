using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells those who signed a definition that it is to be looked at again, in the background.</summary>
[PluginType("e62de581-6c90-451c-b648-0be1b66158b0")]
[PluginStep(Step, Message.Update, LeadDefinitionTable.Name, Stage.PostOperation, Filter = LeadDefinitionTable.ReviewTold, Async = true)]
[PluginImage(Step, "017b4bc8-23fe-4ae1-b685-1f3e8ae601f5", ImageKind.Post, PluginImageAttribute.PostImage, ReviewNotice.Columns)]
public sealed class DefinitionNoticeAfterUpdate : PluginBase
{
    private const string Step = "b31fe91e-a10c-4ee4-92e9-1b22a5e77468";

    private protected override void Run(PluginRun run) => ReviewNotice.After(run);
}

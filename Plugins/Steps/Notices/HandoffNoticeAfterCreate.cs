using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells whoever gets a lead, in the background.</summary>
[PluginType("88c71578-2e70-4111-8bd7-554e920fbbbd")]
[PluginStep(Step, Message.Create, HandoffTable.Name, Stage.PostOperation, Async = true)]
[PluginImage(Step, "b1c9a2cc-b3ae-4d05-89f7-1b39b2a3aca5", ImageKind.Post, PluginImageAttribute.PostImage, HandoffNotices.Columns)]
public sealed class HandoffNoticeAfterCreate : PluginBase
{
    private const string Step = "2cdad0f7-954d-4adc-bd63-fb6ec720ea75";

    private protected override void Run(PluginRun run) => HandoffNotices.AfterCreate(run);
}

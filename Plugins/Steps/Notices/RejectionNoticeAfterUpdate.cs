using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells people how a rejection ended, in the background.</summary>
[PluginType("903d3380-89b8-4fe9-8b3e-d640b029a128")]
[PluginStep(Step, Message.Update, RejectionTable.Name, Stage.PostOperation, Filter = RejectionTable.Outcome, Async = true)]
[PluginImage(Step, "0356b4c1-6579-4763-8cb7-4c2163e68c0a", ImageKind.Pre, PluginImageAttribute.PreImage, RejectionNotices.Columns)]
[PluginImage(Step, "1f4c1be3-a145-452e-9715-113ab07a40e4", ImageKind.Post, PluginImageAttribute.PostImage, RejectionNotices.Columns)]
public sealed class RejectionNoticeAfterUpdate : PluginBase
{
    private const string Step = "5272a309-dfad-4b57-85c2-989927cdf4c8";

    private protected override void Run(PluginRun run) => RejectionNotices.AfterUpdate(run);
}

using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells people how a hand-off goes on, in the background.</summary>
[PluginType("7eab0c1a-6169-4bd0-98ce-760a95642e72")]
[PluginStep(Step, Message.Update, HandoffTable.Name, Stage.PostOperation, Filter = HandoffNotices.Filter, Async = true)]
[PluginImage(Step, "43bccfd8-f20f-4e3c-90ee-6beeef5691e6", ImageKind.Pre, PluginImageAttribute.PreImage, HandoffNotices.Columns)]
[PluginImage(Step, "8d9148ce-df1a-4a0d-81c1-7f309f49aedf", ImageKind.Post, PluginImageAttribute.PostImage, HandoffNotices.Columns)]
public sealed class HandoffNoticeAfterUpdate : PluginBase
{
    private const string Step = "91c78cf5-077a-4ee1-a2fa-452312252077";

    private protected override void Run(PluginRun run) => HandoffNotices.AfterUpdate(run);
}

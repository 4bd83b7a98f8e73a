using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells a sales rep that routing passes him over, in the background.</summary>
[PluginType("6f764aa8-1650-49eb-b29a-1d322ac4893e")]
[PluginStep(Step, Message.Update, RoutingMemberTable.Name, Stage.PostOperation, Filter = RoutingMemberTable.Paused, Async = true)]
[PluginImage(Step, "31256e07-dfe4-475f-bf3d-ac12bd999757", ImageKind.Pre, PluginImageAttribute.PreImage, PauseNotice.Columns)]
[PluginImage(Step, "a29e055e-b555-464b-9e95-6b97f3319a80", ImageKind.Post, PluginImageAttribute.PostImage, PauseNotice.Columns)]
public sealed class MemberNoticeAfterUpdate : PluginBase
{
    private const string Step = "c89e68bb-be6f-430f-8ca0-e65cfd518899";

    private protected override void Run(PluginRun run) => PauseNotice.After(run);
}

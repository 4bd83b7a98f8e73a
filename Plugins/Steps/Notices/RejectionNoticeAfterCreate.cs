using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells those who judge of a rejection that waits for them, in the background.</summary>
[PluginType("80bad736-2080-49b9-b4dc-debf38b150e5")]
[PluginStep(Step, Message.Create, RejectionTable.Name, Stage.PostOperation, Async = true)]
[PluginImage(Step, "178230e2-8bdb-43fc-aa49-e5e2269b995a", ImageKind.Post, PluginImageAttribute.PostImage, RejectionNotices.Columns)]
public sealed class RejectionNoticeAfterCreate : PluginBase
{
    private const string Step = "3d6f4225-780c-4498-ab09-48de0e28f7a1";

    private protected override void Run(PluginRun run) => RejectionNotices.AfterCreate(run);
}

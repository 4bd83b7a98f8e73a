using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells the administrators that what comes due is done again, in the background.</summary>
[PluginType("d167f0dc-cf9b-4aee-ab79-29390404fe34")]
[PluginStep(Step, Message.Create, OutageTable.Name, Stage.PostOperation, Async = true)]
[PluginImage(Step, "7ac751ac-6cc1-4be2-9a1a-f877258f4637", ImageKind.Post, PluginImageAttribute.PostImage, ClockNotices.OutageColumns)]
public sealed class OutageNoticeAfterCreate : PluginBase
{
    private const string Step = "e4d9874d-f09a-4977-8fa9-a7e928a73410";

    private protected override void Run(PluginRun run) => ClockNotices.AfterOutage(run);
}

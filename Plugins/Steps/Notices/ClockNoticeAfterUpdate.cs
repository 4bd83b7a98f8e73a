using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Schema;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells the administrators that what comes due is not done, in the background.</summary>
[PluginType("594aa53c-b6d4-4d52-bc59-bf1cbaa75619")]
[PluginStep(Step, Message.Update, ClockTable.Name, Stage.PostOperation, Filter = ClockTable.ToldOn, Async = true)]
[PluginImage(Step, "95a17980-8c97-4c36-93d4-35aa699eb49a", ImageKind.Post, PluginImageAttribute.PostImage, ClockNotices.ClockColumns)]
public sealed class ClockNoticeAfterUpdate : PluginBase
{
    private const string Step = "4250fea3-e41f-4e73-9d47-15ba1f750983";

    private protected override void Run(PluginRun run) => ClockNotices.AfterTold(run);
}

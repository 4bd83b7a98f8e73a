using XrmLeads.Core;
using XrmLeads.Notices;
using XrmLeads.Outcomes;

namespace XrmLeads.Steps.Notices;

/// <summary>Tells marketing and the qualifier of an opportunity from a lead that was won, in the background; it runs only where one is closed or opened.</summary>
[PluginType("e382bfa4-1f7a-4c22-8d23-a127c1d845d5")]
[PluginStep(Step, Message.Update, OpportunityColumns.Table, Stage.PostOperation, Filter = OpportunityColumns.StateCode, Async = true)]
[PluginImage(Step, "5a027d88-0343-436b-9536-4ada88206166", ImageKind.Pre, PluginImageAttribute.PreImage, OpportunityColumns.StateCode)]
[PluginImage(Step, "955a16ed-dff0-4ab3-9be6-eef7a6493798", ImageKind.Post, PluginImageAttribute.PostImage, OpportunityColumns.StateCode + "," + OpportunityColumns.OriginatingLeadId)]
public sealed class OpportunityNoticeAfterUpdate : PluginBase
{
    private const string Step = "e5ea46f7-f09d-4370-b8fc-1235b61e589f";

    private protected override void Run(PluginRun run) => ConversionNotice.AfterWin(run);
}

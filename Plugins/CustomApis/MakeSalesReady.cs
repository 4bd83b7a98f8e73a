using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A qualifier hands a qualified lead to sales, or marketing hands one over against the verdict with a reason.</summary>
[PluginType("d8fd5ff6-5408-5b92-8a92-1e27ed497f1e")]
[CustomApi(MakeSalesReadyApi.Name)]
public sealed class MakeSalesReady : PluginBase
{
    private protected override void Run(PluginRun run) => LeadAct.Make(run, LeadAct.Said(run, Act.MakeSalesReady, run.Input<string>(MakeSalesReadyApi.Request.Reason), null));
}

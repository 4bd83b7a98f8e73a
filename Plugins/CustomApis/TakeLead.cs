using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A rep takes a lead that sales found itself to SAL.</summary>
[PluginType("a4b51588-4366-5fef-a4f5-ed2b6b7b6ea6")]
[CustomApi(TakeLeadApi.Name)]
public sealed class TakeLead : PluginBase
{
    private protected override void Run(PluginRun run) => LeadAct.Make(run, new ActInput { Act = Act.TakeLead });
}

using XrmLeads.Core;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A qualifier takes a lead that was rejected for invalid data back into qualification.</summary>
[PluginType("085f8c86-0a6d-459a-8f22-aceeb7fb5a05")]
[CustomApi(RepairDataApi.Name)]
public sealed class RepairData : PluginBase
{
    private protected override void Run(PluginRun run) => new Verifying(run).Repair(run.Input<string>(RepairDataApi.Request.Finding));
}

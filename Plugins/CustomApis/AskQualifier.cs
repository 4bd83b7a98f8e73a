using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Marketing asks the qualifiers what is not known of a lead.</summary>
[PluginType("3bed6387-3802-59ee-9424-5a2c70283caf")]
[CustomApi(AskQualifierApi.Name)]
public sealed class AskQualifier : PluginBase
{
    private protected override void Run(PluginRun run) => LeadAct.Make(run, new ActInput { Act = Act.AskQualifier });
}

using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A rep accepts the Sales-Ready lead he owns, or a sales manager does.</summary>
[PluginType("a5da2e2c-5d63-5d87-b915-4c75f61ee853")]
[CustomApi(AcceptLeadApi.Name)]
public sealed class AcceptLead : PluginBase
{
    private protected override void Run(PluginRun run) => LeadAct.Make(run, new ActInput { Act = Act.AcceptLead });
}

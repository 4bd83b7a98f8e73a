using XrmLeads.Core;
using XrmLeads.Handoffs;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Lets a sales rep get leads again, the caller or, for a sales manager, another one; what he had let wait before counts no more.</summary>
[PluginType("825a6a63-b04b-43ae-aaf3-365d752730a1")]
[CustomApi(ResumeRoutingApi.Name)]
public sealed class ResumeRouting : PluginBase
{
    private protected override void Run(PluginRun run) => RoutingSwitch.Named(run, ResumeRoutingApi.Request.UserId).Write(run, RepPause.Resumed(run));
}

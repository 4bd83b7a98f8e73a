using XrmLeads.Core;
using XrmLeads.Handoffs;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Takes a sales rep out of routing, the caller or, for a sales manager, another one.</summary>
[PluginType("5bcb8aa6-28b5-4d47-824e-ccc85405ccf2")]
[CustomApi(PauseRoutingApi.Name)]
public sealed class PauseRouting : PluginBase
{
    private protected override void Run(PluginRun run) => RoutingSwitch.Named(run, PauseRoutingApi.Request.UserId).Write(run, RepPause.Paused(run));
}

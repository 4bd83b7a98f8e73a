using XrmLeads.Core;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A second person finds that the lead should not have been rejected: it goes to another sales rep.</summary>
[PluginType("64880228-742f-44f8-9b6a-0553fccba953")]
[CustomApi(OverturnRejectionApi.Name)]
public sealed class OverturnRejection : PluginBase
{
    private protected override void Run(PluginRun run) => new Verifying(run).Overturn(run.Input<string>(OverturnRejectionApi.Request.Finding));
}

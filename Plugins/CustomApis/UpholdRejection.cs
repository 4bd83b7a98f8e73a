using XrmLeads.Core;
using XrmLeads.Rejections;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>A second person confirms that sales was right to reject the lead: it goes where the reason says, and what was found is written back.</summary>
[PluginType("e6feec2a-9c15-42bb-959d-3af31e03d385")]
[CustomApi(UpholdRejectionApi.Name)]
public sealed class UpholdRejection : PluginBase
{
    private protected override void Run(PluginRun run) => new Verifying(run).Uphold(run.Input<string>(UpholdRejectionApi.Request.Finding));
}

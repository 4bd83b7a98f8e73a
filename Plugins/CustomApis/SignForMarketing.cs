using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Signs a proposed version for marketing; the right to do so is that to create the signature. Two reads, two writes.</summary>
[PluginType("2e5abc2d-1884-5523-a5f6-467ab12ce3af")]
[CustomApi(SignForMarketingApi.Name)]
public sealed class SignForMarketing : PluginBase
{
    private protected override void Run(PluginRun run) => Signing.Sign(run, Side.Marketing, run.Input<string>(SignForMarketingApi.Request.Hash));
}

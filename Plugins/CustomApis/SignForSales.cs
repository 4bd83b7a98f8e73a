using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>Signs a proposed version for sales; the right to do so is that to create the signature. Two reads, two writes.</summary>
[PluginType("13cb287d-98b5-5820-ab74-52b700f71448")]
[CustomApi(SignForSalesApi.Name)]
public sealed class SignForSales : PluginBase
{
    private protected override void Run(PluginRun run) => Signing.Sign(run, Side.Sales, run.Input<string>(SignForSalesApi.Request.Hash));
}

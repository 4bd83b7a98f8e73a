using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.SamplePlugins;

/// <summary>Rates a lead when it is created and when what counts changes.</summary>
[PluginType("1e965463-f0d1-5573-88cd-2fad40fa7157")]
[PluginStep("e2e4aee2-21e2-59a6-b9a9-e74858e1fa52", "Create", "lead", Stage.PreOperation)]
[PluginStep(UpdateStep, "Update", "lead", Stage.PreOperation, Filter = "xl_tier,estimatedamount")]
[PluginImage(UpdateStep, "c3b7d79d-c943-5689-be04-6b41b0028bf3", ImageKind.Pre, "PreImage", "xl_tier,estimatedamount,xl_score")]
public sealed class RatePlugin : IPlugin
{
    private const string UpdateStep = "ec01e428-69bc-5bf4-9e61-c5d593dfd599";

    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider) => ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("RatePlugin");
}

using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.SamplePlugins;

/// <summary>Rates a lead when it is asked to.</summary>
[PluginType("6cabe4e6-c677-5568-ab4e-2a53a439e8c7")]
[CustomApi("xl_RateLead")]
public sealed class RateApi : IPlugin
{
    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider) => ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("RateApi");
}

using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.SamplePlugins;

/// <summary>Counts visits again after one was written, outside the request.</summary>
[PluginType("5d1f4d5e-3a55-4a5c-8d1a-0d5b0a1f6f10")]
[PluginStep(UpdateStep, "Update", "xl_visit", Stage.PostOperation, Filter = "xl_leadid", Rank = 2, Async = true)]
[PluginImage(UpdateStep, "7f8f9a54-1d5e-4a0b-9f0e-1f1c4a1d2b30", ImageKind.Post, "PostImage", "xl_leadid")]
public sealed class RecountPlugin : IPlugin
{
    private const string UpdateStep = "c8f1714d-f208-52e4-9fa4-258a99bc4b86";

    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider) => ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("RecountPlugin");
}

using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.BadPlugins;

/// <summary>Cannot be created by the platform, has no type id, and an image of a step that it does not declare.</summary>
[PluginStep("0b6b3a3e-54c1-4d0f-8d5c-2f6d8f0a1c02", "Create", "lead", Stage.PreOperation)]
[PluginImage("0b6b3a3e-54c1-4d0f-8d5c-2f6d8f0a1c99", "0b6b3a3e-54c1-4d0f-8d5c-2f6d8f0a1c03", ImageKind.Pre, "PreImage", "subject")]
internal sealed class HiddenPlugin : IPlugin
{
    public void Execute(IServiceProvider serviceProvider) => throw new InvalidPluginExecutionException("HiddenPlugin");
}

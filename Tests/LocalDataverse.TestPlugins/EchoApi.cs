using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.TestPlugins;

/// <summary>The main operation of a custom API: answers Echo with Text, and says on which stage and row it ran.</summary>
public class EchoApi : IPlugin
{
    /// <summary>Answers.</summary>
    /// <param name="serviceProvider">The platform's services.</param>
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var tracing = (ITracingService)serviceProvider.GetService(typeof(ITracingService));
        tracing.Trace("stage {0} on {1}", context.Stage, context.PrimaryEntityName);
        if (context.InputParameters.TryGetValue("Text", out var text) && text != null)
        {
            context.OutputParameters["Echo"] = text;
        }
    }
}

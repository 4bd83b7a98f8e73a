using System;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.TestPlugins;

/// <summary>A plugin type without a step.</summary>
public class UnusedPlugin : IPlugin
{
    /// <summary>Never called.</summary>
    /// <param name="serviceProvider">The platform's services.</param>
    public void Execute(IServiceProvider serviceProvider) => throw new InvalidPluginExecutionException("Nothing registers this plugin.");
}

using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;

namespace XrmLeads.BadPlugins;

/// <summary>Keeps state between requests.</summary>
[PluginType("0b6b3a3e-54c1-4d0f-8d5c-2f6d8f0a1c01")]
public sealed class StatefulPlugin : IPlugin
{
    private static readonly Dictionary<string, int> Cache = [];
    private static int _count;
    private readonly string _name = "fine: nothing can change it";
    private int _calls;

    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider)
    {
        _calls++;
        _count++;
        Cache[_name] = _calls + _count;
    }
}

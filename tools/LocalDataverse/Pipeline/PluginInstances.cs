using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>Loads plugin assemblies from the zip's bytes and keeps one instance per type and configuration, as the platform does.</summary>
internal sealed class PluginInstances : IDisposable
{
    private readonly Dictionary<Guid, Assembly> _assemblies = [];
    private readonly Dictionary<(Guid Type, string? Configuration), IPlugin> _plugins = [];

    public void Dispose()
    {
        foreach (var assembly in _assemblies.Values)
        {
            LoadedAssemblies.Release(assembly);
        }

        _assemblies.Clear();
        _plugins.Clear();
    }

    internal IPlugin Get(PluginType type, string? configuration)
    {
        if (!_plugins.TryGetValue((type.Id, configuration), out var plugin))
        {
            plugin = Create(type, configuration);
            _plugins.Add((type.Id, configuration), plugin);
        }

        return plugin;
    }

    private IPlugin Create(PluginType type, string? configuration)
    {
        if (!_assemblies.TryGetValue(type.Assembly.Id, out var assembly))
        {
            assembly = LoadedAssemblies.Use(type.Assembly.Content);
            _assemblies.Add(type.Assembly.Id, assembly);
        }

        var found = assembly.GetType(type.ClassName)
            ?? throw Faults.InvalidOperation($"The plugin type {type.ClassName} is not in the assembly {assembly.GetName().Name}.");
        var instance = found.GetConstructor([typeof(string), typeof(string)]) is { } both ? both.Invoke([configuration, null])
            : found.GetConstructor([typeof(string)]) is { } one ? one.Invoke([configuration])
            : Activator.CreateInstance(found);
        return instance as IPlugin ?? throw Faults.InvalidOperation($"The type {type.ClassName} does not implement IPlugin.");
    }
}

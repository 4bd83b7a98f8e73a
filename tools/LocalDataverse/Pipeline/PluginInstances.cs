using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Pipeline;

/// <summary>Loads plugin assemblies from the zip's bytes and keeps one instance per type and configurations, as the platform does.</summary>
internal sealed class PluginInstances(DataverseOptions options) : IDisposable
{
    // What a constructor throws reaches the caller as it is.
    private const BindingFlags AsThrown = BindingFlags.Public | BindingFlags.Instance | BindingFlags.CreateInstance | BindingFlags.DoNotWrapExceptions;

    private readonly Dictionary<Guid, Assembly> _assemblies = [];
    private readonly Dictionary<(Guid Type, string? Configuration, string? Secure), IPlugin> _plugins = [];
    private readonly Dictionary<Guid, string?> _secure = [];

    public void Dispose()
    {
        foreach (var assembly in _assemblies.Values)
        {
            LoadedAssemblies.Release(assembly);
        }

        _assemblies.Clear();
        _plugins.Clear();
    }

    internal IPlugin Get(PluginType type, string? configuration, Guid stepId)
    {
        if (!_secure.TryGetValue(stepId, out var secure))
        {
            // The plugin of a custom API is no step.
            secure = stepId == Guid.Empty ? null : options.SecureConfiguration?.Invoke(stepId);
            _secure.Add(stepId, secure);
        }

        if (!_plugins.TryGetValue((type.Id, configuration, secure), out var plugin))
        {
            plugin = Create(type, configuration, secure);
            _plugins.Add((type.Id, configuration, secure), plugin);
        }

        return plugin;
    }

    private IPlugin Create(PluginType type, string? configuration, string? secure)
    {
        if (!_assemblies.TryGetValue(type.Assembly.Id, out var assembly))
        {
            assembly = LoadedAssemblies.Use(type.Assembly.Content);
            _assemblies.Add(type.Assembly.Id, assembly);
        }

        var found = assembly.GetType(type.ClassName)
            ?? throw Faults.InvalidOperation($"The plugin type {type.ClassName} is not in the assembly {assembly.GetName().Name}.");
        object?[] arguments = found.GetConstructor([typeof(string), typeof(string)]) is not null ? [configuration, secure]
            : found.GetConstructor([typeof(string)]) is not null ? [configuration]
            : [];
        var instance = Activator.CreateInstance(found, AsThrown, null, arguments, null);
        return instance as IPlugin ?? throw Faults.InvalidOperation($"The type {type.ClassName} does not implement IPlugin.");
    }
}

using System;

namespace XrmLeads.Core;

/// <summary>The shape of the product's own attribute, which tools read by its name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class PluginTypeAttribute : Attribute
{
    /// <summary>Declares it.</summary>
    public PluginTypeAttribute(string id) => Id = id;

    /// <summary>The id of the plugin type.</summary>
    public string Id { get; }
}

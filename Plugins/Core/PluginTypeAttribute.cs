using System;

namespace XrmLeads.Core;

/// <summary>The fixed id of a plugin class in every org, so that an import replaces it and never makes a second one.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
internal sealed class PluginTypeAttribute : Attribute
{
    internal PluginTypeAttribute(string id) => Id = id;

    /// <summary>The id, a GUID.</summary>
    internal string Id { get; }
}

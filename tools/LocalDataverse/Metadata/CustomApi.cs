using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A message that the solution defines; its plugin is the main operation.</summary>
internal sealed class CustomApi
{
    internal required string Name { get; init; }

    internal string? BoundTable { get; init; }

    internal bool IsFunction { get; init; }

    /// <summary>Whether steps may be registered on it: 0 none, 1 asynchronous ones, 2 all.</summary>
    internal int AllowedSteps { get; init; }

    internal string? Privilege { get; init; }

    internal Guid? PluginType { get; init; }

    internal List<CustomApiParameter> Parameters { get; } = [];

    internal List<CustomApiParameter> Properties { get; } = [];
}

using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A plugin registered on a message of a table.</summary>
internal sealed class Step
{
    internal required Guid Id { get; init; }

    internal required string Name { get; init; }

    internal required string Message { get; init; }

    /// <summary>Null: every table.</summary>
    internal string? Table { get; init; }

    internal required Guid PluginType { get; init; }

    internal Stage Stage { get; init; }

    internal int Rank { get; init; }

    internal bool IsAsync { get; init; }

    internal string? Configuration { get; init; }

    /// <summary>Full name of the user as whom the plugin runs; null: as the caller.</summary>
    internal string? RunsAs { get; init; }

    /// <summary>Columns one of which the Target must hold; empty: no filter.</summary>
    internal IReadOnlyList<string> Filter { get; init; } = [];

    internal IReadOnlyList<StepImage> Images { get; init; } = [];
}

using System;

namespace XrmLeads.Definitions;

/// <summary>A line of business with a definition of its own.</summary>
internal sealed class Scope(Guid id, string code, RolloutMode mode, double writeStep)
{
    /// <summary>The code of the scope that the shipped definition is for.</summary>
    internal const string Default = "default";

    /// <summary>The id of its row.</summary>
    internal Guid Id { get; } = id;

    /// <summary>The name in definition files.</summary>
    internal string Code { get; } = code;

    /// <summary>How much the product does there; an inactive row is Off.</summary>
    internal RolloutMode Mode { get; } = mode;

    /// <summary>By how many points, 0 to 100, a shown score must move before the lead row is written.</summary>
    internal double WriteStep { get; } = writeStep;
}

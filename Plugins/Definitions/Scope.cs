using System;

namespace XrmLeads.Definitions;

/// <summary>A line of business with a definition of its own.</summary>
/// <param name="Id">The id of its row.</param>
/// <param name="Code">The name in definition files.</param>
/// <param name="Mode">How much the product does there; an inactive row is Off.</param>
/// <param name="WriteStep">By how many points, 0 to 100, a shown score must move before the lead row is written.</param>
internal sealed record Scope(Guid Id, string Code, RolloutMode Mode, double WriteStep)
{
    /// <summary>The code of the scope that the shipped definition is for.</summary>
    internal const string Default = "default";
}

using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>Why an evaluation came out as it did.</summary>
public sealed class Explanation
{
    /// <summary>
    /// One line for each criterion, zero points included, and one for each limit that took effect. The points of a dimension's lines, added from first to
    /// last, are the dimension, to 1e-9.
    /// </summary>
    public IReadOnlyList<ExplanationLine> Lines { get; internal set; } = [];

    /// <summary>For each gate, by <see cref="GateId"/>, one sentence.</summary>
    public IReadOnlyList<string> Gates { get; internal set; } = [];

    /// <summary>What is unknown, and what it would bring if the best were found out.</summary>
    public IReadOnlyList<MissingLine> Missing { get; internal set; } = [];

    /// <summary>Values that cannot be meant, each once.</summary>
    public IReadOnlyList<string> Warnings { get; internal set; } = [];

    /// <summary>The first persona that matches, or null.</summary>
    public Persona? Persona { get; internal set; }
}

/// <summary>A part of a dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Group">The group; null for what concerns the whole dimension.</param>
/// <param name="Criterion">The criterion; null for a limit.</param>
/// <param name="Name">The criterion's id, or <c>cap</c>, <c>floor</c>, <c>scale</c>, <c>limit</c> or <c>knockout</c>.</param>
/// <param name="Points">What it adds.</param>
/// <param name="Why">One sentence.</param>
/// <param name="UnmatchedValue">A value of the lead that matched no row of the criterion, or null.</param>
public sealed record ExplanationLine(
    Dimension Dimension, Group? Group, Criterion? Criterion, string Name, double Points, string Why, string? UnmatchedValue);

/// <summary>Something unknown.</summary>
/// <param name="Dimension">The dimension it counts in.</param>
/// <param name="Criterion">The criterion that lacks its value.</param>
/// <param name="UpTo">The most points it would add.</param>
public sealed record MissingLine(Dimension Dimension, Criterion Criterion, double UpTo);

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
public sealed class ExplanationLine(
    Dimension dimension, Group? group, Criterion? criterion, string name, double points, string why, string? unmatchedValue)
{
    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; } = dimension;

    /// <summary>The group; null for what concerns the whole dimension.</summary>
    public Group? Group { get; } = group;

    /// <summary>The criterion; null for a limit.</summary>
    public Criterion? Criterion { get; } = criterion;

    /// <summary>The criterion's id, or <c>cap</c>, <c>floor</c>, <c>scale</c>, <c>limit</c> or <c>knockout</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What it adds.</summary>
    public double Points { get; } = points;

    /// <summary>One sentence.</summary>
    public string Why { get; } = why;

    /// <summary>A value of the lead that matched no row of the criterion, or null.</summary>
    public string? UnmatchedValue { get; } = unmatchedValue;
}

/// <summary>Something unknown.</summary>
public sealed class MissingLine(Dimension dimension, Criterion criterion, double upTo)
{
    /// <summary>The dimension it counts in.</summary>
    public Dimension Dimension { get; } = dimension;

    /// <summary>The criterion that lacks its value.</summary>
    public Criterion Criterion { get; } = criterion;

    /// <summary>The most points it would add.</summary>
    public double UpTo { get; } = upTo;
}

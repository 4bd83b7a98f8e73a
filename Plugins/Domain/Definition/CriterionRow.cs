using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>A row of a criterion as people read it.</summary>
public sealed class CriterionRow(string text, IReadOnlyList<string>? values, double points)
{
    /// <summary>What is asked for.</summary>
    public string Text { get; } = text;

    /// <summary>The single values of a list, or null.</summary>
    public IReadOnlyList<string>? Values { get; } = values;

    /// <summary>What a match brings.</summary>
    public double Points { get; } = points;
}

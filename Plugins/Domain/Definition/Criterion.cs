using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>One line of the definition that gives points.</summary>
public abstract class Criterion
{
    private protected Criterion(CriterionHeader header, double least, double most)
    {
        Id = header.Id;
        Label = header.Label;
        Kind = header.Kind;
        IgnoreWhenEmpty = header.IgnoreWhenEmpty;
        LeastPoints = least;
        MostPoints = most;
    }

    /// <summary>The name that results carry; unique in a definition.</summary>
    public string Id { get; }

    /// <summary>The name that people read.</summary>
    public string Label { get; }

    /// <summary>The name of its kind.</summary>
    public string Kind { get; }

    /// <summary>True where the criterion, while empty, is left out of account and the rest of its group is scaled up.</summary>
    public bool IgnoreWhenEmpty { get; }

    /// <summary>The fewest points of a single match, at most 0.</summary>
    public double LeastPoints { get; }

    /// <summary>The most points of a single match, at least 0.</summary>
    public double MostPoints { get; }

    /// <summary>What the criterion reads, in words: a column, an item or a signal type.</summary>
    public abstract string Reads { get; }

    /// <summary>The rows of the criterion in words: what is asked for and what it brings.</summary>
    public abstract IReadOnlyList<CriterionRow> Rows { get; }

    /// <summary>What the criterion says of a lead.</summary>
    internal abstract Outcome Judge(Subject subject);

    /// <summary>Why the criterion gave its points, one sentence.</summary>
    internal abstract string Why(Subject subject, Outcome outcome);

    /// <summary>The lead's value that matched no row, for the list of values that score nothing; null where there is none.</summary>
    internal virtual string? UnmatchedValue(Subject subject) => null;
}

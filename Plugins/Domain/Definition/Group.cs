using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>Criteria of a dimension whose points are added, after decay, and kept between a floor and a cap.</summary>
public sealed class Group
{
    internal Group(string id, string label, double floor, double cap, IReadOnlyList<Criterion> criteria)
    {
        Id = id;
        Label = label;
        Floor = floor;
        Cap = cap;
        CriterionArray = [.. criteria];
        var signals = new List<SignalCriterion>();
        foreach (var criterion in CriterionArray)
        {
            HasIgnored |= criterion.IgnoreWhenEmpty;
            if (criterion is SignalCriterion signal)
            {
                signals.Add(signal);
            }
        }

        Signals = [.. signals];
    }

    /// <summary>The name that criteria, gates and results carry.</summary>
    public string Id { get; }

    /// <summary>The name that people read.</summary>
    public string Label { get; }

    /// <summary>The fewest points the group gives, at most 0.</summary>
    public double Floor { get; }

    /// <summary>The most points the group gives, at least 0.</summary>
    public double Cap { get; }

    /// <summary>The criteria in the order of the file.</summary>
    public IReadOnlyList<Criterion> Criteria => CriterionArray;

    /// <summary>True where a criterion is left out of account while it is empty, so that the others are rescaled.</summary>
    internal bool HasIgnored { get; }

    /// <summary>The criteria for a walk that allocates nothing.</summary>
    internal Criterion[] CriterionArray { get; }

    /// <summary>Those of the criteria that count signals.</summary>
    internal SignalCriterion[] Signals { get; }
}

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
        Criteria = criteria;
        foreach (var criterion in criteria)
        {
            HasIgnored |= criterion.IgnoreWhenEmpty;
        }
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
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>True where a criterion is left out of account while it is empty, so that the others are rescaled.</summary>
    internal bool HasIgnored { get; }
}

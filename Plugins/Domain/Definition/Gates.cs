using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>The names of the six gates, which are rules of the product; their numbers are data of a definition.</summary>
public enum GateId
{
    /// <summary>Fits the persona.</summary>
    G1,

    /// <summary>Took a sales-specific action.</summary>
    G2,

    /// <summary>Has power to buy.</summary>
    G3,

    /// <summary>Shows intent.</summary>
    G4,

    /// <summary>Has a need, and in time.</summary>
    G5,

    /// <summary>Can be reached and may be contacted.</summary>
    G6,
}

/// <summary>What all gates have.</summary>
public sealed class GateHeader(string label, bool mandatory)
{
    /// <summary>The name that people read.</summary>
    public string Label { get; } = label;

    /// <summary>Whether the verdict depends on it.</summary>
    public bool Mandatory { get; } = mandatory;
}

/// <summary>G2: a counted signal of a group, not older than some days; the limit itself still counts.</summary>
public sealed class RecentSignalRule(Group group, double withinDays)
{
    /// <summary>The group of signal criteria.</summary>
    public Group Group { get; } = group;

    /// <summary>The greatest age in days.</summary>
    public double WithinDays { get; } = withinDays;

    internal System.TimeSpan Within { get; } = Scoring.Moment.Days(withinDays);
}

/// <summary>A three-valued test of an item: Met and Not met list values, all else is Unknown.</summary>
public sealed class ItemRule(AnswerItem item, IReadOnlyList<bool?> met)
{
    /// <summary>What was asked.</summary>
    public AnswerItem Item { get; } = item;

    /// <summary>For each value of the item whether it meets the test; null where it says neither.</summary>
    public IReadOnlyList<bool?> Met { get; } = met;

    private readonly bool?[] _met = [.. met];

    /// <summary>What a value of the item, by its place, says.</summary>
    internal bool? IsMetBy(int value) => _met[value];
}

/// <summary>The six gates of a definition.</summary>
public sealed class Gates
{
    internal Gates(
        IReadOnlyList<GateHeader> headers, double minimumFit, ItemRule? review, RecentSignalRule recentAction, ItemRule power, double minimumIntent, IReadOnlyList<ItemRule> needAndTiming)
    {
        Headers = headers;
        MinimumFit = minimumFit;
        Review = review;
        RecentAction = recentAction;
        Power = power;
        MinimumIntent = minimumIntent;
        NeedAndTimingArray = [.. needAndTiming];
    }

    /// <summary>Label and weight of each gate, by <see cref="GateId"/>.</summary>
    public IReadOnlyList<GateHeader> Headers { get; }

    /// <summary>G1 is met from this FIT on.</summary>
    public double MinimumFit { get; }

    /// <summary>
    /// What somebody found out who looked whether the lead fits: with an answer that does not, G1 is not met, whatever FIT says; all else leaves it to FIT. Null where
    /// nobody is asked.
    /// </summary>
    public ItemRule? Review { get; }

    /// <summary>The rule of G2.</summary>
    public RecentSignalRule RecentAction { get; }

    /// <summary>The rule of G3.</summary>
    public ItemRule Power { get; }

    /// <summary>G4 is met from this INTENT on.</summary>
    public double MinimumIntent { get; }

    /// <summary>The rules of G5, joined by the three-valued AND.</summary>
    public IReadOnlyList<ItemRule> NeedAndTiming => NeedAndTimingArray;

    /// <summary>The rules of G5 for a walk that allocates nothing.</summary>
    internal ItemRule[] NeedAndTimingArray { get; }
}

namespace XrmLeads.Domain.Definition;

/// <summary>How a criterion came to its points.</summary>
public enum OutcomeKind
{
    /// <summary>A row matched, or signals were counted.</summary>
    Matched,

    /// <summary>A value was there and matched no row; no signal was counted.</summary>
    Unmatched,

    /// <summary>No value was there.</summary>
    Empty,

    /// <summary>A value was there that the column or the item cannot mean.</summary>
    Invalid,

    /// <summary>The answer is older than it may be.</summary>
    Expired,
}

/// <summary>What a criterion says of a lead at a moment.</summary>
public readonly struct Outcome
{
    internal Outcome(OutcomeKind kind, double points, bool known, int row)
    {
        Kind = kind;
        Points = points;
        Known = known;
        Row = row;
    }

    /// <summary>How it came to its points.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>Points after decay, before the limits of group and dimension.</summary>
    public double Points { get; }

    /// <summary>False where the value is unknown: 0 points that say nothing.</summary>
    public bool Known { get; }

    /// <summary>The row that matched, from 0; -1 for none.</summary>
    public int Row { get; }
}

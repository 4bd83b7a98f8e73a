using XrmLeads.YearOfLeads.Org;

namespace XrmLeads.YearOfLeads.People;

/// <summary>What the person behind a lead would say if asked. The shares are made up; they say nothing about real buyers.</summary>
internal sealed class Truth
{
    internal Truth(Dice dice)
    {
        Activity = dice.Weighted((0.2, 30), (1.0, 45), (2.5, 20), (6.0, 5));
        Reachable = 0.3 + (0.05 * dice.Between(0, 11));
        Authority = dice.Weighted(("decision_maker_verified", 50), ("champion_with_path", 15), ("none", 25), (null, 10));
        Need = dice.Weighted(("0", 35), ("1", 30), ("2", 15), ("3", 10), (null, 10));
        Timing = dice.Weighted(("0", 25), ("1", 30), ("2", 20), ("3", 20), (null, 5));
        Budget = dice.Weighted(("3", 25), ("2", 30), ("1", 20), ("0", 15), (null, 10));
        Flaw = dice.Weighted((null, 62), ("F1", 4), ("F2", 3), ("I1", 5), ("I2", 4), ("A2", 4), ("C2", 4), ("C3", 3), ("X1", 3), ("X2", 3), ("X3", 3), ("X4", 2));
    }

    /// <summary>How much it does, beside others; 1 on average.</summary>
    internal double Activity { get; }

    /// <summary>The chance that a call reaches the person, 0.3 to 0.8.</summary>
    internal double Reachable { get; }

    /// <summary>The answer to who decides; null for one that is not given.</summary>
    internal string? Authority { get; }

    /// <summary>The answer to how much it is needed; null for one that is not given.</summary>
    internal string? Need { get; }

    /// <summary>The answer to when; null for one that is not given.</summary>
    internal string? Timing { get; }

    /// <summary>The answer to the budget; null for one that is not given.</summary>
    internal string? Budget { get; }

    /// <summary>The code of a reason for which sales would be right to reject it; null for none beside its answers.</summary>
    internal string? Flaw { get; }

    /// <summary>The reason for which sales would be right to reject it, its answers included; null for none.</summary>
    internal string? Reason => Flaw ?? (Authority == "none" ? "A1" : Need == "3" ? "N1" : Timing == "3" ? "T1" : Budget == "0" ? "B1" : null);
}

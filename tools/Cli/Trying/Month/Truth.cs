using System;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>
/// What an invented lead would say if it were asked. It follows from the lead's id alone, so that whoever asks, and whenever, hears the same. The shares are
/// made up; they say nothing about real buyers.
/// </summary>
internal sealed class Truth
{
    private Truth(Random random)
    {
        Reachable = 0.35 + (0.4 * random.NextDouble());
        Authority = Pick(random, ("decision_maker_verified", 55), ("champion_with_path", 20), ("none", 25));
        Need = Pick(random, ("0", 35), ("1", 35), ("2", 20), ("3", 10));
        Timing = Pick(random, ("0", 25), ("1", 30), ("2", 20), ("3", 25));
        Budget = Pick(random, ("3", 25), ("2", 30), ("1", 30), ("0", 15));
        JobTitle = Pick(random, ("Managing Director", 30), ("Head of Operations", 40), ("Analyst", 30));
    }

    /// <summary>The chance that a call reaches the person, 0.35 to 0.75.</summary>
    internal double Reachable { get; }

    /// <summary>The answer to who decides.</summary>
    internal string Authority { get; }

    /// <summary>The answer to how much it is needed, from 0 (must have) to 3 (no need).</summary>
    internal string Need { get; }

    /// <summary>The answer to when, from 0 (at once) to 3 (this year).</summary>
    internal string Timing { get; }

    /// <summary>The answer to the budget, from 3 (will buy) to 0 (none).</summary>
    internal string Budget { get; }

    /// <summary>What the person is, where the lead does not say it.</summary>
    internal string JobTitle { get; }

    /// <summary>What a lead would say.</summary>
    internal static Truth Of(Guid lead) => new(new Random(BitConverter.ToInt32(lead.ToByteArray(), 0)));

    private static string Pick(Random random, params (string Value, int Weight)[] values)
    {
        var at = random.Next(100);
        foreach (var (value, weight) in values)
        {
            if ((at -= weight) < 0)
            {
                return value;
            }
        }

        throw new ArgumentException("The weights add up to less than 100.", nameof(values));
    }
}

using System;

namespace XrmLeads.YearOfLeads.Org;

/// <summary>All chances of the year, from one seed.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>True with a chance from 0 to 1.</summary>
    internal bool Chance(double chance) => _random.NextDouble() < chance;

    /// <summary>A whole number from the first to before the second.</summary>
    internal int Between(int from, int before) => _random.Next(from, before);

    /// <summary>One of some.</summary>
    internal T Of<T>(params T[] values) => values[_random.Next(values.Length)];

    /// <summary>One of some, each as often as its weight says.</summary>
    internal T Weighted<T>(params (T Value, int Weight)[] values)
    {
        var sum = 0;
        foreach (var (_, weight) in values)
        {
            sum += weight;
        }

        var at = _random.Next(sum);
        foreach (var (value, weight) in values)
        {
            if ((at -= weight) < 0)
            {
                return value;
            }
        }

        return values[^1].Value;
    }

    /// <summary>How many of something happen where on average so many do; whole numbers around it.</summary>
    internal int Around(double average)
    {
        var sure = (int)(average / 2);
        var rest = average - sure;
        var count = sure;
        for (var left = (int)Math.Ceiling(rest * 2); left > 0; left--)
        {
            count += Chance(rest / Math.Ceiling(rest * 2)) ? 1 : 0;
        }

        return count;
    }
}

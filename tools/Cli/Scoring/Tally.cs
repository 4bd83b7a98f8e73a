using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Cli.Scoring;

/// <summary>Counts values by frequency in bounded memory: after a number of different values, further new ones are counted together.</summary>
internal sealed class Tally
{
    /// <summary>How many different values are told apart.</summary>
    internal const int MostValues = 10_000;

    private const int LongestValue = 100;

    private readonly Dictionary<string, long> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How often a value came that is not told apart.</summary>
    internal long Others { get; private set; }

    /// <summary>How many values were counted in all.</summary>
    internal long Total { get; private set; }

    /// <summary>How many different values are told apart.</summary>
    internal int Distinct => _counts.Count;

    internal void Add(string value, long times = 1)
    {
        Total += times;
        var key = value.Length <= LongestValue ? value : string.Concat(value.AsSpan(0, LongestValue), "…");
        if (_counts.TryGetValue(key, out var count))
        {
            _counts[key] = count + times;
        }
        else if (_counts.Count < MostValues)
        {
            _counts.Add(key, times);
        }
        else
        {
            Others += times;
        }
    }

    /// <summary>The values, most frequent first.</summary>
    internal IEnumerable<KeyValuePair<string, long>> ByFrequency() =>
        _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);
}

using System.Collections.Generic;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>Counts what people did in the month.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> _counts = [];
    private readonly List<string> _order = [];

    /// <summary>What was done and how often, in the order in which it was done first.</summary>
    internal IEnumerable<(string What, int Count)> Counts
    {
        get
        {
            foreach (var what in _order)
            {
                yield return (what, _counts[what]);
            }
        }
    }

    /// <summary>Counts some more.</summary>
    internal void Add(string what, int times)
    {
        for (var left = times; left > 0; left--)
        {
            Add(what);
        }
    }

    /// <summary>Counts one more.</summary>
    internal void Add(string what)
    {
        if (!_counts.TryGetValue(what, out var count))
        {
            _order.Add(what);
        }

        _counts[what] = count + 1;
    }
}

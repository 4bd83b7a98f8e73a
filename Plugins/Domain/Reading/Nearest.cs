using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Reading;

/// <summary>Finds the name that a mistyped one was probably meant to be.</summary>
internal static class Nearest
{
    /// <summary>The nearest of some names, or null where none is near: at most a third of the letters differ.</summary>
    internal static string? To(string name, IEnumerable<string> names)
    {
        string? nearest = null;
        var least = Math.Max(1, name.Length / 3) + 1;
        foreach (var candidate in names)
        {
            if (Math.Abs(candidate.Length - name.Length) >= least)
            {
                continue;
            }

            var distance = Distance(name, candidate);
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>A sentence that suggests the nearest name, or another sentence where nothing is near.</summary>
    internal static string Suggest(string name, IEnumerable<string> names, string otherwise) => To(name, names) is { } nearest ? Question(nearest) : otherwise;

    internal static string Question(string name) => "Did you mean " + Wording.Quote(name) + "?";

    /// <summary>The fewest letters to add, drop or replace, or neighbours to swap, that make one name of the other; case does not count.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(above[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1), Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}

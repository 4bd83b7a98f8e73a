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
            var distance = Distance(name, candidate);
            if (distance < least)
            {
                least = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>A sentence that suggests it, or another sentence where nothing is near.</summary>
    internal static string Suggest(string name, IEnumerable<string> names, string otherwise) =>
        To(name, names) is { } nearest ? "Did you mean \"" + nearest + "\"?" : otherwise;

    /// <summary>The edit distance of Levenshtein.</summary>
    private static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var replaced = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}

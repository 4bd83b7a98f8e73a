using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Cli.Reporting;

/// <summary>Averages and percentiles; null where there is nothing to take them of.</summary>
internal static class Spread
{
    /// <summary>A percentile by linear interpolation between the closest ranks, as PERCENTILE.INC of spreadsheets has it.</summary>
    /// <param name="values">The values in any order.</param>
    /// <param name="share">Which one, 0 to 1; 0.5 is the median.</param>
    internal static double? Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        if (sorted.Length == 0)
        {
            return null;
        }

        var place = share * (sorted.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>The mean of the values that there are.</summary>
    internal static double? Mean(IEnumerable<int?> values) => values.Average();

    /// <summary>A part of a whole.</summary>
    internal static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.Domain.Routing;

/// <summary>How long leads took from the hand-off until they were won, which helps a sales rep to choose what to do first.</summary>
public static class DaysToClose
{
    /// <summary>How many won leads it takes to call their time usual.</summary>
    public const int Enough = 10;

    /// <summary>The middle one of these times in whole days, which a few very long ones do not move; null where there are too few.</summary>
    public static int? Usual(IReadOnlyCollection<TimeSpan> times)
    {
        if (times.Count < Enough)
        {
            return null;
        }

        var sorted = times.OrderBy(time => time).ToList();
        var upper = sorted[sorted.Count / 2].TotalDays;
        var lower = sorted[(sorted.Count - 1) / 2].TotalDays;
        return (int)Math.Round(Math.Max(0, (lower + upper) / 2), MidpointRounding.AwayFromZero);
    }
}

using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Followup;

/// <summary>Which breaches count against a rep, and when he gets no more leads until he switches on again.</summary>
public static class Pausing
{
    /// <summary>Two figures in minutes that differ by less are the same.</summary>
    private const double Tolerance = 1e-6;

    /// <summary>Whether a breach counts: at least half of its window was free of appointments. Who sits with a customer cannot accept a lead.</summary>
    /// <param name="windowStart">When the window began, UTC.</param>
    /// <param name="windowEnd">When it was over, UTC.</param>
    /// <param name="busy">The appointments of the rep, in any order; they may overlap and reach beyond the window.</param>
    /// <param name="minutesBetween">The business minutes from one moment to a later one.</param>
    /// <returns>Whether it counts; exactly half does.</returns>
    public static bool Counts(DateTime windowStart, DateTime windowEnd, IEnumerable<BusyTime> busy, Func<DateTime, DateTime, double> minutesBetween)
    {
        var times = new List<BusyTime>(busy);
        times.Sort((a, b) => a.From.CompareTo(b.From));
        var taken = 0.0;
        var coveredUntil = windowStart;
        foreach (var time in times)
        {
            var from = time.From > coveredUntil ? time.From : coveredUntil;
            var until = time.Until < windowEnd ? time.Until : windowEnd;
            if (until > from)
            {
                taken += minutesBetween(from, until);
                coveredUntil = until;
            }
        }

        return 2 * taken <= minutesBetween(windowStart, windowEnd) + Tolerance;
    }

    /// <summary>Whether a rep is to be paused: the latest breach and those not longer before it than the rule says are enough.</summary>
    /// <param name="breaches">The moments of the breaches that count, in any order.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="switchedOn">When the rep switched on last, UTC: what was before it was dealt with by then; null for never.</param>
    /// <returns>Whether to pause.</returns>
    public static bool IsDue(IEnumerable<DateTime> breaches, PauseRule rule, DateTime? switchedOn = null)
    {
        var counted = new List<DateTime>(breaches);
        counted.RemoveAll(on => on <= switchedOn);
        counted.Sort();
        return counted.Count >= rule.Breaches && counted[counted.Count - 1] - counted[counted.Count - rule.Breaches] <= rule.Within;
    }
}

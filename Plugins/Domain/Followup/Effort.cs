using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Followup;

/// <summary>
/// What sales did to reach a person. Of each channel one attempt a business day counts, so that six calls in an hour are one attempt; what a machine sent and
/// what came in are none.
/// </summary>
public sealed class Effort
{
    private Effort(int attempts, int channels, DateTime? firstContactOn)
    {
        Attempts = attempts;
        Channels = channels;
        FirstContactOn = firstContactOn;
    }

    /// <summary>How many attempts count.</summary>
    public int Attempts { get; }

    /// <summary>Over how many channels.</summary>
    public int Channels { get; }

    /// <summary>The moment, UTC, of the first attempt, which stops the clock of the first contact; null for none.</summary>
    public DateTime? FirstContactOn { get; }

    /// <summary>Counts attempts.</summary>
    /// <param name="attempts">The activities of the lead, in any order.</param>
    /// <param name="dayOf">The business day that a moment counts to; of equal results one attempt of a channel counts.</param>
    /// <param name="since">The moment, UTC, from which on attempts count; it counts itself.</param>
    /// <returns>What counts.</returns>
    /// <exception cref="ArgumentException">The moment is not UTC.</exception>
    public static Effort Of(IEnumerable<Attempt> attempts, Func<DateTime, DateTime> dayOf, DateTime since)
    {
        Moment.RequireUtc(since);
        var daysOf = new Dictionary<Channel, HashSet<DateTime>>();
        var counted = 0;
        DateTime? first = null;
        foreach (var attempt in attempts)
        {
            if (attempt.IsEffort && attempt.On >= since)
            {
                if (!daysOf.TryGetValue(attempt.Channel, out var days))
                {
                    daysOf.Add(attempt.Channel, days = []);
                }

                counted += days.Add(dayOf(attempt.On)) ? 1 : 0;
                first = first < attempt.On ? first : attempt.On;
            }
        }

        return new Effort(counted, daysOf.Count, first);
    }

    /// <summary>Whether a lead may be given up: as many attempts over as many channels as the definition asks for.</summary>
    /// <param name="rule">What sales owes to the lead.</param>
    /// <returns>Whether it is enough.</returns>
    public bool IsEnough(SlaRule rule) => Attempts >= rule.Attempts && Channels >= rule.Channels;
}

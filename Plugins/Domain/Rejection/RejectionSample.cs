using System;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Rejection;

/// <summary>
/// Which of the rejections that need no second person are drawn for one. The draw depends on ids alone, which nobody chooses: the same rejection is always drawn or
/// never, however often it is tried, and the first of a sales rep in a week always is, so that there is at least one.
/// </summary>
public static class RejectionSample
{
    /// <summary>Whether a rejection is drawn.</summary>
    /// <param name="leadId">The lead.</param>
    /// <param name="repId">Who rejects it.</param>
    /// <param name="cycle">Which run of the lead through the stages it is.</param>
    /// <param name="percent">How many of a hundred are drawn, from 0 (none at all) to 100.</param>
    /// <param name="isFirstOfWeek">Whether none of his has been drawn since <see cref="WeekOf"/>.</param>
    public static bool IsDrawn(Guid leadId, Guid repId, int cycle, int percent, bool isFirstOfWeek) =>
        percent > 0 && (isFirstOfWeek || Place(leadId, repId, cycle) < percent);

    /// <summary>The Monday, at midnight UTC, on which the week of a moment began.</summary>
    /// <exception cref="ArgumentException">The moment is not UTC.</exception>
    public static DateTime WeekOf(DateTime moment)
    {
        Moment.RequireUtc(moment);
        return moment.Date.AddDays(-(((int)moment.DayOfWeek + 6) % 7));
    }

    /// <summary>
    /// The place of a rejection among a hundred, from 0 to 99: FNV-1a over the bytes of the ids (Fowler, Noll and Vo; its constants are those for 32 bits), stirred
    /// once more so that the last bytes count as much as the first.
    /// </summary>
    private static int Place(Guid leadId, Guid repId, int cycle)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var part in new[] { leadId.ToByteArray(), repId.ToByteArray(), BitConverter.GetBytes(cycle) })
            {
                foreach (var value in part)
                {
                    hash = (hash ^ value) * 16777619u;
                }
            }

            hash ^= hash >> 16;
            hash *= 0x85ebca6bu;
            hash ^= hash >> 13;
            return (int)(hash % 100);
        }
    }
}

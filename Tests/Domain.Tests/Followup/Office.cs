using System;

namespace XrmLeads.Domain.Tests.Followup;

/// <summary>Office hours that are easy to reckon with: Monday to Friday, 9:00 to 17:00 UTC. Minutes are counted one by one.</summary>
internal static class Office
{
    internal static DateTime Add(DateTime from, int minutes)
    {
        while (minutes > 0)
        {
            minutes -= IsOpen(from) ? 1 : 0;
            from = from.AddMinutes(1);
        }

        return from;
    }

    internal static double Between(DateTime from, DateTime to)
    {
        var minutes = 0;
        for (; from < to; from = from.AddMinutes(1))
        {
            minutes += IsOpen(from) ? 1 : 0;
        }

        return minutes;
    }

    /// <summary>The day itself; at the weekend the Monday after it.</summary>
    internal static DateTime DayOf(DateTime moment) => moment.DayOfWeek switch
    {
        DayOfWeek.Saturday => moment.Date.AddDays(2),
        DayOfWeek.Sunday => moment.Date.AddDays(1),
        _ => moment.Date,
    };

    private static bool IsOpen(DateTime moment) => moment.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && moment.Hour is >= 9 and < 17;
}

using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Calendar;

/// <summary>
/// The working hours of each date as moments. Hours are what clocks on the wall show; time counts as it passes. So a day with a gap in it is shorter and one
/// with an hour twice is longer: an opening in a gap is the moment after it, of an hour twice openings take the first and closings the second.
/// </summary>
internal sealed class OpenDays
{
    private const int MostIdleDays = 400;
    private const int WeekdayOfDayZero = (int)DayOfWeek.Monday;

    /// <summary>The dates that there are in every zone: a day less than DateTime has.</summary>
    private const long Days = 3_652_058;

    private readonly IReadOnlyList<WorkSpan>[] _hours;
    private readonly HashSet<long> _holidays;
    private readonly ZoneTransitions _zone;

    /// <param name="hours">The spans of each weekday from Sunday, in order and apart.</param>
    /// <param name="holidays">The numbers of the dates without work.</param>
    /// <param name="zone">The zone that the hours are meant in.</param>
    internal OpenDays(IReadOnlyList<WorkSpan>[] hours, HashSet<long> holidays, ZoneTransitions zone)
    {
        _hours = hours;
        _holidays = holidays;
        _zone = zone;
    }

    /// <summary>The number of the local date at a moment.</summary>
    internal long DayOf(long utc) => _zone.ToLocal(utc) / TimeSpan.TicksPerDay;

    /// <summary>The spans that close at a moment or later, in order, without end.</summary>
    /// <exception cref="NoWorkingTimeException">400 dates follow each other without one.</exception>
    internal IEnumerable<OpenSpan> From(long utc)
    {
        // Where an hour comes twice around midnight, a moment can still belong to the date before.
        var idle = 0;
        for (var day = DayOf(utc) - 1; idle <= MostIdleDays && day < Days; day++, idle++)
        {
            foreach (var span in On(day))
            {
                idle = 0;
                if (span.Close >= utc)
                {
                    yield return span;
                }
            }
        }

        throw NoWorkingTime(utc);
    }

    /// <summary>The spans that open at a moment or earlier, the latest first, without end.</summary>
    /// <exception cref="NoWorkingTimeException">400 dates follow each other without one.</exception>
    internal IEnumerable<OpenSpan> Back(long utc)
    {
        var idle = 0;
        for (var day = DayOf(utc) + 1; idle <= MostIdleDays && day >= 0; day--, idle++)
        {
            var spans = On(day);
            for (var i = spans.Count - 1; i >= 0; i--)
            {
                idle = 0;
                if (spans[i].Open <= utc)
                {
                    yield return spans[i];
                }
            }
        }

        throw NoWorkingTime(utc);
    }

    /// <summary>The spans of a date, in order. What two of them would share around an hour that comes twice belongs to the earlier one.</summary>
    internal List<OpenSpan> On(long day)
    {
        var spans = new List<OpenSpan>();
        var before = long.MinValue;
        foreach (var span in HoursOf(day - 1))
        {
            before = Closing(day - 1, span);
        }

        foreach (var span in HoursOf(day))
        {
            var open = Math.Max(before, _zone.ToUtc((day * TimeSpan.TicksPerDay) + (span.From * TimeSpan.TicksPerMinute), second: false));
            var close = Closing(day, span);
            if (open < close)
            {
                spans.Add(new OpenSpan(day, open, close));
                before = close;
            }
        }

        return spans;
    }

    private long Closing(long day, WorkSpan span) => _zone.ToUtc((day * TimeSpan.TicksPerDay) + (span.To * TimeSpan.TicksPerMinute), second: true);

    private IReadOnlyList<WorkSpan> HoursOf(long day) =>
        day < 0 || _holidays.Contains(day) ? [] : _hours[(int)((day + WeekdayOfDayZero) % 7)];

    private static NoWorkingTimeException NoWorkingTime(long utc) => new(Texts.NoWorkingTime(MostIdleDays, new DateTime(utc, DateTimeKind.Utc)));
}

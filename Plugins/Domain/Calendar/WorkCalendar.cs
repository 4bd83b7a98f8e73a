using System;
using System.Linq;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Calendar;

/// <summary>
/// When a team works: hours of each weekday in local time, holidays, a zone. Counts working time as it passes between moments of UTC. A span is open from its
/// opening to just before its closing; time that is used up at a closing ends there, not at the next opening. Immutable; it may be shared by threads.
/// <see cref="CalendarReader"/> makes it.
/// </summary>
public sealed class WorkCalendar
{
    private readonly OpenDays _days;

    internal WorkCalendar(OpenDays days) => _days = days;

    /// <summary>
    /// The earliest moment at which so much working time has passed. With 0 minutes: the moment itself where it is open or a closing, else the next opening.
    /// </summary>
    /// <param name="utc">The moment to start from, UTC.</param>
    /// <param name="businessMinutes">Minutes of working time, 0 or more.</param>
    /// <returns>The moment, UTC, exact to the tick.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime Add(DateTime utc, int businessMinutes) => AddTicks(utc, TicksOf(businessMinutes));

    /// <summary>The same as <see cref="Add(DateTime, int)"/> for a length of working time that is not in whole minutes.</summary>
    /// <param name="utc">The moment to start from, UTC.</param>
    /// <param name="workingTime">The working time, zero or more.</param>
    /// <returns>The moment, UTC, exact to the tick.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime Add(DateTime utc, TimeSpan workingTime) => workingTime >= TimeSpan.Zero
        ? AddTicks(utc, workingTime.Ticks)
        : throw new ArgumentOutOfRangeException(nameof(workingTime), workingTime, "Working time is zero or more.");

    /// <summary>
    /// The latest moment from which so much working time has passed until another: what <see cref="Add(DateTime, int)"/> started from, where that was open. With 0 minutes:
    /// the moment itself where it is open or a closing, else the last closing.
    /// </summary>
    /// <param name="utc">The moment to go back from, UTC.</param>
    /// <param name="businessMinutes">Minutes of working time, 0 or more.</param>
    /// <returns>The moment, UTC, exact to the tick.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The minutes are negative.</exception>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime Subtract(DateTime utc, int businessMinutes)
    {
        var from = Moment.RequireUtc(utc).Ticks;
        var left = TicksOf(businessMinutes);
        var last = _days.Back(from).First(span => IsUsedUp(ref left, Math.Min(span.Close, from) - span.Open));
        return Utc(Math.Min(last.Close, from) - left);
    }

    /// <summary>Minutes of working time from one moment to another.</summary>
    /// <param name="from">The first moment, UTC.</param>
    /// <param name="to">The other moment, UTC; where it is earlier the result is negative.</param>
    /// <returns>The minutes with their parts.</returns>
    public double MinutesBetween(DateTime from, DateTime to) => Between(from, to).Ticks / (double)TimeSpan.TicksPerMinute;

    /// <summary>Working time from one moment to another.</summary>
    /// <param name="from">The first moment, UTC.</param>
    /// <param name="to">The other moment, UTC; where it is earlier the result is negative.</param>
    /// <returns>The time, exact to the tick.</returns>
    public TimeSpan Between(DateTime from, DateTime to)
    {
        if (to < from)
        {
            return Between(to, from).Negate();
        }

        var start = Moment.RequireUtc(from).Ticks;
        var end = Moment.RequireUtc(to).Ticks;
        var last = _days.DayOf(end) + 1;
        var ticks = 0L;
        for (var day = _days.DayOf(start) - 1; day <= last; day++)
        {
            foreach (var span in _days.On(day))
            {
                ticks += Math.Max(0, Math.Min(span.Close, end) - Math.Max(span.Open, start));
            }
        }

        return new TimeSpan(ticks);
    }

    /// <summary>True where work goes on at a moment; at a closing it does not.</summary>
    /// <param name="utc">The moment, UTC.</param>
    /// <returns>Whether it is open.</returns>
    public bool IsOpen(DateTime utc)
    {
        var at = Moment.RequireUtc(utc).Ticks;

        // Where clocks go back over midnight a day that has begun goes on while the calendar shows the one before again.
        for (var day = _days.DayOf(at) - 1; day <= _days.DayOf(at) + 1; day++)
        {
            foreach (var span in _days.On(day))
            {
                if (span.Open <= at && at < span.Close)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The moment itself where it is open, else the next opening.</summary>
    /// <param name="utc">The moment, UTC.</param>
    /// <returns>The moment, UTC.</returns>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime NextOpening(DateTime utc)
    {
        var at = Moment.RequireUtc(utc).Ticks;
        return Utc(Math.Max(_days.From(at).First(span => span.Close > at).Open, at));
    }

    /// <summary>When the business day ends that a moment counts to: the last closing of <see cref="DayOf"/>.</summary>
    /// <param name="utc">The moment, UTC.</param>
    /// <returns>The closing, UTC; the moment itself or later.</returns>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime EndOfDay(DateTime utc)
    {
        var spans = _days.On(SpanAt(utc).Day);
        return Utc(spans[spans.Count - 1].Close);
    }

    /// <summary>The business day that a moment counts to: its own date until the last closing, after it and on a day without work the next business day.</summary>
    /// <param name="utc">The moment, UTC.</param>
    /// <returns>The local date, of no kind.</returns>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime DayOf(DateTime utc) => new(SpanAt(utc).Day * TimeSpan.TicksPerDay);

    private DateTime AddTicks(DateTime utc, long left)
    {
        var from = Moment.RequireUtc(utc).Ticks;
        var last = _days.From(from).First(span => IsUsedUp(ref left, span.Close - Math.Max(span.Open, from)));
        return Utc(Math.Max(last.Open, from) + left);
    }

    /// <summary>The first span that closes at a moment or later.</summary>
    private OpenSpan SpanAt(DateTime utc) => _days.From(Moment.RequireUtc(utc).Ticks).First();

    /// <summary>Whether what is left fits into a length of time; else takes that length away from it.</summary>
    private static bool IsUsedUp(ref long left, long length)
    {
        if (left <= length)
        {
            return true;
        }

        left -= length;
        return false;
    }

    private static long TicksOf(int minutes) => minutes >= 0
        ? minutes * TimeSpan.TicksPerMinute
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "Working time is 0 minutes or more.");

    private static DateTime Utc(long ticks) => new(ticks, DateTimeKind.Utc);
}

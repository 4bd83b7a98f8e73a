using System;
using System.Collections.Generic;
using XrmLeads.Domain.Calendar;

namespace XrmLeads.Domain.Followup;

/// <summary>
/// All times in which nothing that came due was done. They count against nobody: a window that was open while nobody was warned ends later, by the working time
/// of it that passed so. What is left of it when the clock goes on is what was left when the clock stopped. Immutable.
/// </summary>
public sealed class Downtime
{
    private readonly List<Outage> _outages = [];

    /// <summary>Joins outages.</summary>
    /// <param name="outages">They may come in any order, overlap and be empty.</param>
    public Downtime(IEnumerable<Outage> outages)
    {
        var sorted = new List<Outage>(outages);
        sorted.RemoveAll(outage => outage.Until <= outage.From);
        sorted.Sort((a, b) => a.From.CompareTo(b.From));
        foreach (var outage in sorted)
        {
            var last = _outages.Count - 1;
            if (last < 0 || outage.From > _outages[last].Until)
            {
                _outages.Add(outage);
            }
            else if (outage.Until > _outages[last].Until)
            {
                _outages[last] = new Outage(_outages[last].From, outage.Until);
            }
        }
    }

    /// <summary>When the last outage ended, UTC; null where there was none.</summary>
    public DateTime? EndedOn => _outages.Count == 0 ? null : _outages[_outages.Count - 1].Until;

    /// <summary>When a window ends that outages fell into. An outage that begins when the window is over has no part in it.</summary>
    /// <param name="since">From when on outages count, UTC: when the window began, or up to where they were counted before.</param>
    /// <param name="dueOn">When the window ends as far as is known, UTC.</param>
    /// <param name="calendar">The working time of the window; null where it goes by the clock.</param>
    /// <returns>The end, UTC: the same moment or later.</returns>
    /// <exception cref="ArgumentException">A moment is not UTC.</exception>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime Extend(DateTime since, DateTime dueOn, WorkCalendar? calendar)
    {
        Scoring.Moment.RequireUtc(since);
        var due = Scoring.Moment.RequireUtc(dueOn);
        foreach (var outage in _outages)
        {
            var from = outage.From > since ? outage.From : since;
            if (from >= due)
            {
                break;
            }

            var lost = outage.Until > from ? Between(from, outage.Until, calendar) : TimeSpan.Zero;
            if (lost > TimeSpan.Zero)
            {
                due = calendar is null ? due + lost : calendar.Add(due, lost);
            }
        }

        return due;
    }

    /// <summary>The moment some working minutes after another one, on a clock that stands still in outages.</summary>
    /// <param name="from">The moment to start from, UTC.</param>
    /// <param name="minutes">Minutes of working time, 0 or more.</param>
    /// <param name="calendar">The working time.</param>
    /// <returns>The moment, UTC.</returns>
    /// <exception cref="NoWorkingTimeException">400 days follow each other without working hours.</exception>
    public DateTime Add(DateTime from, int minutes, WorkCalendar calendar) => Extend(from, calendar.Add(from, minutes), calendar);

    /// <summary>The working minutes from one moment to a later one, on a clock that stands still in outages.</summary>
    /// <param name="from">The first moment, UTC.</param>
    /// <param name="to">The later moment, UTC.</param>
    /// <param name="calendar">The working time; null for all time.</param>
    /// <returns>The minutes with their parts.</returns>
    public double MinutesBetween(DateTime from, DateTime to, WorkCalendar? calendar)
    {
        var time = Between(from, to, calendar);
        foreach (var outage in _outages)
        {
            var start = outage.From > from ? outage.From : from;
            var end = outage.Until < to ? outage.Until : to;
            time -= end > start ? Between(start, end, calendar) : TimeSpan.Zero;
        }

        return time.TotalMinutes;
    }

    private static TimeSpan Between(DateTime from, DateTime to, WorkCalendar? calendar) => calendar?.Between(from, to) ?? to - from;
}

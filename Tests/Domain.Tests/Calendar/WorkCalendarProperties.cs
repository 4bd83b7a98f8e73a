using System;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Tests.Properties;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>What holds for every calendar, moment and length of working time.</summary>
[TestClass]
public sealed class WorkCalendarProperties
{
    [TestMethod]
    public void Subtracting_takes_back_what_was_added_at_an_open_moment() => Holds(situation =>
    {
        var open = situation.Calendar.NextOpening(situation.Moment);

        Assert.AreEqual(open, situation.Calendar.Subtract(situation.Calendar.Add(open, situation.First), situation.First));
    });

    [TestMethod]
    public void As_much_time_lies_between_as_was_added() => Holds(situation =>
    {
        var calendar = situation.Calendar;
        var later = calendar.Add(situation.Moment, situation.First);

        Assert.AreEqual(situation.First, calendar.MinutesBetween(situation.Moment, later));
        Assert.AreEqual(situation.First, calendar.MinutesBetween(calendar.Subtract(situation.Moment, situation.First), situation.Moment));
        Assert.IsTrue(calendar.IsOpen(later) || calendar.IsOpen(later.AddTicks(-1)), "time ends while open or at a closing");
    });

    [TestMethod]
    public void More_time_never_ends_earlier() => Holds(situation =>
    {
        var calendar = situation.Calendar;
        var (less, more) = (Math.Min(situation.First, situation.Second), Math.Max(situation.First, situation.Second));

        Assert.IsTrue(calendar.Add(situation.Moment, less) <= calendar.Add(situation.Moment, more));
        Assert.IsTrue(calendar.Add(situation.Moment, less) <= calendar.Add(situation.Moment.AddMinutes(situation.Second), less));
        Assert.IsTrue(less == more || calendar.Add(situation.Moment, less) < calendar.Add(situation.Moment, more));
    });

    [TestMethod]
    public void Time_can_be_added_in_parts() => Holds(situation =>
    {
        var calendar = situation.Calendar;

        Assert.AreEqual(
            calendar.Add(situation.Moment, situation.First + situation.Second), calendar.Add(calendar.Add(situation.Moment, situation.First), situation.Second));
        Assert.AreEqual(
            calendar.Subtract(situation.Moment, situation.First + situation.Second),
            calendar.Subtract(calendar.Subtract(situation.Moment, situation.First), situation.Second));
    });

    [TestMethod]
    public void Time_between_adds_up() => Holds(situation =>
    {
        var calendar = situation.Calendar;
        var middle = situation.Moment.AddMinutes(situation.First);
        var end = middle.AddMinutes(situation.Second);

        Assert.AreEqual(
            calendar.MinutesBetween(situation.Moment, end),
            calendar.MinutesBetween(situation.Moment, middle) + calendar.MinutesBetween(middle, end), 1e-6);
        Assert.IsTrue(calendar.MinutesBetween(situation.Moment, end) <= (end - situation.Moment).TotalMinutes + 1e-6);
    });

    [TestMethod]
    public void A_business_day_ends_where_it_is_worked() => Holds(situation =>
    {
        var calendar = situation.Calendar;
        var end = calendar.EndOfDay(situation.Moment);

        Assert.IsTrue(end >= situation.Moment);
        Assert.IsTrue(calendar.IsOpen(end.AddTicks(-1)));
        Assert.AreEqual(calendar.DayOf(situation.Moment), calendar.DayOf(end));
        Assert.AreEqual(end, calendar.EndOfDay(end));
        Assert.IsTrue(calendar.DayOf(end.AddTicks(1)) > calendar.DayOf(end), "after the last closing the next business day begins");
    });

    [TestMethod]
    public void The_next_opening_is_open_and_nothing_before_it_is() => Holds(situation =>
    {
        var calendar = situation.Calendar;
        var opening = calendar.NextOpening(situation.Moment);

        Assert.IsTrue(calendar.IsOpen(opening));
        Assert.AreEqual(0, calendar.MinutesBetween(situation.Moment, opening));
        Assert.AreEqual(calendar.IsOpen(situation.Moment), opening == situation.Moment);
    });

    [TestMethod]
    public void Time_is_what_clocks_on_the_wall_say_minute_by_minute() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60 * Always.Times), Prop.ForAll(WorkSituation.Clear, situation =>
        {
            var start = situation.Moment.AddTicks(-(situation.Moment.Ticks % TimeSpan.TicksPerMinute));
            var minutes = 0;
            for (var i = 0; i < 3000; i++)
            {
                var isOpen = IsOpenOnTheWall(situation, start.AddMinutes(i));
                Assert.AreEqual(isOpen, situation.Calendar.IsOpen(start.AddMinutes(i)), start.AddMinutes(i).ToString("o"));
                minutes += isOpen ? 1 : 0;
            }

            Assert.AreEqual(minutes, situation.Calendar.MinutesBetween(start, start.AddMinutes(3000)));
        }));

    private static bool IsOpenOnTheWall(WorkSituation situation, DateTime utc)
    {
        var local = Zones.Of(situation.Zone).ToLocal(utc);
        if (situation.Holidays.Contains(Calendars.Text(local.Date).Substring(0, 10)))
        {
            return false;
        }

        foreach (var day in situation.Hours.Split(';'))
        {
            var words = day.Trim().Split(' ');
            for (var i = 1; i < words.Length; i++)
            {
                var now = Calendars.Text(local.AddSeconds(-local.Second)).Substring(11, 5);
                if (local.DayOfWeek.ToString().StartsWith(words[0], StringComparison.OrdinalIgnoreCase)
                    && string.CompareOrdinal(words[i].Substring(0, 5), now) <= 0 && string.CompareOrdinal(now, words[i].Substring(6)) < 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void Holds(Action<WorkSituation> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500 * Always.Times), Prop.ForAll(WorkSituation.Any, property));
}

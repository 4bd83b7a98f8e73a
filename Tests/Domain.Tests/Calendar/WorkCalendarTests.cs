using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Calendar;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>Working time, worked out by hand. Moments are UTC, hours are local.</summary>
[TestClass]
public sealed class WorkCalendarTests
{
    private const string Office = Calendars.Office;
    private const string Always = "mon-sun 00:00-24:00";

    [TestMethod]
    [DataRow("within the day", "UTC", Office, "", "2026-12-01 10:00", 60, "2026-12-01 11:00")]
    [DataRow("to the second", "UTC", Office, "", "2026-12-01 16:59:59", 1, "2026-12-02 09:00:59")]
    [DataRow("exactly to the closing", "UTC", Office, "", "2026-12-01 16:00", 60, "2026-12-01 17:00")]
    [DataRow("a minute past the closing", "UTC", Office, "", "2026-12-01 16:00", 61, "2026-12-02 09:01")]
    [DataRow("before the opening", "UTC", Office, "", "2026-12-01 06:00", 30, "2026-12-01 09:30")]
    [DataRow("nothing while open", "UTC", Office, "", "2026-12-01 10:00", 0, "2026-12-01 10:00")]
    [DataRow("nothing at the closing", "UTC", Office, "", "2026-12-01 17:00", 0, "2026-12-01 17:00")]
    [DataRow("nothing after the closing", "UTC", Office, "", "2026-12-01 17:00:01", 0, "2026-12-02 09:00")]
    [DataRow("a whole week", "UTC", Office, "", "2026-12-07 09:00", 2400, "2026-12-11 17:00")]
    [DataRow("over the weekend", "UTC", Office, "", "2026-12-04 16:30", 60, "2026-12-07 09:30")]
    [DataRow("from a Saturday", "UTC", Office, "", "2026-12-05 12:00", 30, "2026-12-07 09:30")]
    [DataRow("nothing on a Saturday", "UTC", Office, "", "2026-12-05 12:00", 0, "2026-12-07 09:00")]
    [DataRow("over holidays and a weekend", "UTC", Office, "2026-12-25 2026-12-28", "2026-12-24 16:00", 120, "2026-12-29 10:00")]
    [DataRow("from a holiday", "UTC", Office, "2026-12-25", "2026-12-25 10:00", 1, "2026-12-28 09:01")]
    [DataRow("a holiday on a weekend changes nothing", "UTC", Office, "2026-12-26", "2026-12-25 16:30", 60, "2026-12-28 09:30")]
    [DataRow("over the year's end", "UTC", Office, "2027-01-01", "2026-12-31 16:30", 60, "2027-01-04 09:30")]
    [DataRow("over the leap day", "UTC", Office, "", "2028-02-28 16:30", 60, "2028-02-29 09:30")]
    [DataRow("the leap day off", "UTC", Office, "2028-02-29", "2028-02-28 16:30", 60, "2028-03-01 09:30")]
    [DataRow("no leap day", "UTC", Office, "", "2027-02-26 16:30", 60, "2027-03-01 09:30")]
    [DataRow("over lunch", "UTC", "mon-fri 09:00-12:00 13:00-17:00", "", "2026-12-01 11:30", 60, "2026-12-01 13:30")]
    [DataRow("until lunch", "UTC", "mon-fri 09:00-12:00 13:00-17:00", "", "2026-12-01 11:30", 30, "2026-12-01 12:00")]
    [DataRow("during lunch", "UTC", "mon-fri 09:00-12:00 13:00-17:00", "", "2026-12-01 12:30", 0, "2026-12-01 13:00")]
    [DataRow("spans that touch are one", "UTC", "mon-fri 09:00-12:00 12:00-17:00", "", "2026-12-01 11:30", 60, "2026-12-01 12:30")]
    [DataRow("a day without hours", "UTC", "mon 09:00-17:00; tue; wed-fri 09:00-17:00", "", "2026-12-07 16:30", 60, "2026-12-09 09:30")]
    [DataRow("one day a week", "UTC", "wed 10:00-11:00", "", "2026-12-02 10:30", 90, "2026-12-09 11:00")]
    [DataRow("over midnight without a break", "UTC", Always, "", "2026-12-01 23:30", 60, "2026-12-02 00:30")]
    [DataRow("Europe, clocks forward", "Europe", Office, "", "2026-03-27 15:30", 60, "2026-03-30 07:30")]
    [DataRow("Europe, clocks back", "Europe", Office, "", "2026-10-23 14:30", 60, "2026-10-26 08:30")]
    [DataRow("Europe, a day of 23 hours", "Europe", "sun 00:00-24:00", "", "2026-03-28 23:00", 1380, "2026-03-29 22:00")]
    [DataRow("Europe, a day of 25 hours", "Europe", "sun 00:00-24:00", "", "2026-10-24 22:00", 1500, "2026-10-25 23:00")]
    [DataRow("Europe, round the clock and forward", "Europe", Always, "", "2026-03-28 12:00", 1440, "2026-03-29 12:00")]
    [DataRow("Europe, round the clock and back", "Europe", Always, "", "2026-10-24 12:00", 1440, "2026-10-25 12:00")]
    [DataRow("opening in the gap", "Europe", "sun 02:30-05:00", "", "2026-03-29 00:00", 0, "2026-03-29 01:00")]
    [DataRow("what the gap leaves", "Europe", "sun 02:30-05:00", "", "2026-03-29 00:00", 120, "2026-03-29 03:00")]
    [DataRow("more than the gap leaves", "Europe", "sun 02:30-05:00", "", "2026-03-29 00:00", 121, "2026-04-05 00:31")]
    [DataRow("closing in the gap", "Europe", "sun 01:00-02:30", "", "2026-03-29 00:00", 60, "2026-03-29 01:00")]
    [DataRow("all in the gap", "Europe", "sun 02:15-02:45", "", "2026-03-29 00:00", 0, "2026-04-05 00:15")]
    [DataRow("start in the hour that comes twice, first", "Europe", "sun 00:00-04:00", "", "2026-10-25 00:30", 90, "2026-10-25 02:00")]
    [DataRow("start in the hour that comes twice, second", "Europe", "sun 00:00-04:00", "", "2026-10-25 01:30", 90, "2026-10-25 03:00")]
    [DataRow("opening in the hour that comes twice", "Europe", "sun 02:30-05:00", "", "2026-10-25 00:00", 210, "2026-10-25 04:00")]
    [DataRow("closing in the hour that comes twice", "Europe", "sun 00:00-02:30", "", "2026-10-24 22:00", 210, "2026-10-25 01:30")]
    [DataRow("spans that meet in the hour that comes twice", "Europe", "sun 00:00-02:30 02:30-04:00", "", "2026-10-24 22:00", 300, "2026-10-25 03:00")]
    [DataRow("dates that meet in the hour that comes twice", "Midnight", "sat 12:00-24:00; sun 00:00-12:00", "", "2026-10-24 11:00", 1500, "2026-10-25 12:00")]
    [DataRow("Eastern, clocks forward", "Eastern", Office, "", "2026-03-06 21:30", 60, "2026-03-09 13:30")]
    [DataRow("Eastern, clocks back", "Eastern", Office, "", "2026-10-30 20:30", 60, "2026-11-02 14:30")]
    [DataRow("Sydney, clocks back", "Sydney", Office, "", "2026-04-03 05:30", 60, "2026-04-05 23:30")]
    [DataRow("Sydney, clocks forward", "Sydney", Office, "", "2026-10-02 06:30", 60, "2026-10-04 22:30")]
    [DataRow("India, half an hour", "India", Office, "", "2026-12-07 11:15", 30, "2026-12-08 03:45")]
    [DataRow("a holiday is a local date", "Sydney", Office, "2026-12-08", "2026-12-07 05:30", 60, "2026-12-08 22:30")]
    public void Add(string name, string zone, string hours, string holidays, string from, int minutes, string expected)
    {
        var calendar = Calendars.Of(zone, hours, holidays);

        Assert.AreEqual(expected, Calendars.Text(calendar.Add(Calendars.At(from), minutes)), name);
        Assert.AreEqual(DateTimeKind.Utc, calendar.Add(Calendars.At(from), minutes).Kind);
        Assert.AreEqual(minutes, calendar.MinutesBetween(Calendars.At(from), Calendars.At(expected)), name);
        Assert.AreEqual(-minutes, calendar.MinutesBetween(Calendars.At(expected), Calendars.At(from)), name);
    }

    [TestMethod]
    [DataRow("within the day", "2026-12-01 11:00", 60, "2026-12-01 10:00")]
    [DataRow("exactly to the opening", "2026-12-01 10:00", 60, "2026-12-01 09:00")]
    [DataRow("a minute before the opening", "2026-12-01 10:00", 61, "2026-11-30 16:59")]
    [DataRow("over the weekend", "2026-12-07 09:30", 60, "2026-12-04 16:30")]
    [DataRow("nothing while closed", "2026-12-06 12:00", 0, "2026-12-04 17:00")]
    [DataRow("nothing at the opening", "2026-12-07 09:00", 0, "2026-12-07 09:00")]
    [DataRow("from the closing", "2026-12-01 17:00", 480, "2026-12-01 09:00")]
    public void Subtract(string name, string from, int minutes, string expected) =>
        Assert.AreEqual(expected, Calendars.Text(Calendars.Of("UTC", Office).Subtract(Calendars.At(from), minutes)), name);

    [TestMethod]
    [DataRow("before the opening", "2026-12-24 06:00", false, "2026-12-24 08:00", "2026-12-24", "2026-12-24 16:00")]
    [DataRow("at the opening", "2026-12-24 08:00", true, "2026-12-24 08:00", "2026-12-24", "2026-12-24 16:00")]
    [DataRow("at lunch", "2026-12-24 11:30", false, "2026-12-24 12:00", "2026-12-24", "2026-12-24 16:00")]
    [DataRow("just before the closing", "2026-12-24 15:59:59", true, "2026-12-24 15:59:59", "2026-12-24", "2026-12-24 16:00")]
    [DataRow("at the closing", "2026-12-24 16:00", false, "2026-12-28 08:00", "2026-12-24", "2026-12-24 16:00")]
    [DataRow("after the closing, a holiday and a weekend ahead", "2026-12-24 16:00:01", false, "2026-12-28 08:00", "2026-12-28", "2026-12-28 16:00")]
    [DataRow("on a Sunday", "2026-12-27 12:00", false, "2026-12-28 08:00", "2026-12-28", "2026-12-28 16:00")]
    [DataRow("late on the day before by UTC", "2026-12-27 23:30", false, "2026-12-28 08:00", "2026-12-28", "2026-12-28 16:00")]
    public void Day_of_a_moment(string name, string moment, bool isOpen, string nextOpening, string day, string endOfDay)
    {
        var calendar = Calendars.Of("Europe", "mon-fri 09:00-12:00 13:00-17:00", "2026-12-25");
        var at = Calendars.At(moment);

        Assert.AreEqual(isOpen, calendar.IsOpen(at), name);
        Assert.AreEqual(nextOpening, Calendars.Text(calendar.NextOpening(at)), name);
        Assert.AreEqual(Calendars.At(day + " 00:00"), calendar.DayOf(at), name);
        Assert.AreEqual(endOfDay, Calendars.Text(calendar.EndOfDay(at)), name);
    }

    [TestMethod]
    public void A_day_that_began_before_the_clocks_went_back_over_midnight_is_open_still()
    {
        var calendar = Calendars.Of("Midnight", "sun 00:15-03:15 09:00-23:00");
        var later = calendar.Add(new DateTime(2026, 10, 24, 15, 30, 0, DateTimeKind.Utc), 39);

        Assert.IsTrue(calendar.IsOpen(later));
    }

    [TestMethod]
    public void A_day_ends_at_the_second_midnight_where_that_comes_twice()
    {
        var calendar = Calendars.Of("Midnight", "sat 12:00-24:00");

        // Clocks go back from 0:30 to 23:30 at 23:30 UTC.
        Assert.AreEqual("2026-10-25 00:00", Calendars.Text(calendar.EndOfDay(Calendars.At("2026-10-24 23:15"))));
        Assert.IsTrue(calendar.IsOpen(Calendars.At("2026-10-24 23:15")));
        Assert.AreEqual(new DateTime(2026, 10, 24), calendar.DayOf(Calendars.At("2026-10-24 23:15")));
        Assert.IsFalse(calendar.IsOpen(Calendars.At("2026-10-25 00:00")));
    }

    [TestMethod]
    public void Work_that_never_comes_is_named_and_waits_for_nothing()
    {
        var year = new System.Collections.Generic.List<string>();
        for (var day = new DateTime(2026, 12, 2); day < new DateTime(2028, 2, 1); day = day.AddDays(1))
        {
            year.Add(Calendars.Text(day).Substring(0, 10));
        }

        var calendar = Calendars.Of("UTC", Office, string.Join(" ", year));
        var last = Calendars.At("2026-12-01 16:00");

        Assert.AreEqual("2026-12-01 17:00", Calendars.Text(calendar.Add(last, 60)));
        var fault = Assert.ThrowsExactly<NoWorkingTimeException>(() => calendar.Add(last, 61));
        Assert.AreEqual("The work calendar has no working hours within 400 days of 2026-12-01; correct its hours or its holidays.", fault.Message);
        Assert.ThrowsExactly<NoWorkingTimeException>(() => calendar.NextOpening(Calendars.At("2026-12-02 00:00")));
        Assert.ThrowsExactly<NoWorkingTimeException>(() => calendar.EndOfDay(Calendars.At("2026-12-02 00:00")));
        Assert.ThrowsExactly<NoWorkingTimeException>(() => calendar.DayOf(Calendars.At("2026-12-02 00:00")));
        Assert.ThrowsExactly<NoWorkingTimeException>(() => calendar.Subtract(Calendars.At("2028-01-31 00:00"), 1));
        Assert.AreEqual(0, calendar.MinutesBetween(Calendars.At("2026-12-02 00:00"), Calendars.At("2028-01-31 00:00")));
    }

    [TestMethod]
    public void Four_hundred_days_without_work_are_waited_for_and_no_more()
    {
        var dates = new System.Collections.Generic.List<string>();
        for (var day = new DateTime(2026, 12, 2); dates.Count < 399; day = day.AddDays(1))
        {
            dates.Add(Calendars.Text(day).Substring(0, 10));
        }

        // The holidays end with 4 January 2028, a Tuesday.
        var moment = Calendars.At("2026-12-01 17:00:01");
        Assert.AreEqual("2028-01-05 09:00", Calendars.Text(Calendars.Of("UTC", Office, string.Join(" ", dates)).Add(moment, 0)));
    }

    [TestMethod]
    public void The_ends_of_time_fault_by_name()
    {
        var calendar = Calendars.Of("Eastern", Office);

        Assert.ThrowsExactly<NoWorkingTimeException>(() => calendar.Add(new DateTime(9999, 12, 30, 0, 0, 0, DateTimeKind.Utc), 10_000));
        Assert.ThrowsExactly<NoWorkingTimeException>(() => calendar.Subtract(new DateTime(1, 1, 3, 0, 0, 0, DateTimeKind.Utc), 10_000));
    }

    [TestMethod]
    public void Minutes_below_0_and_moments_that_are_not_utc_are_refused()
    {
        var calendar = Calendars.Of("UTC", Office);

        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => calendar.Add(Calendars.At("2026-12-01 10:00"), -1));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => calendar.Subtract(Calendars.At("2026-12-01 10:00"), -1));
        Assert.ThrowsExactly<ArgumentException>(() => calendar.Add(new DateTime(2026, 12, 1), 1));
        Assert.ThrowsExactly<ArgumentException>(() => calendar.IsOpen(new DateTime(2026, 12, 1)));
        Assert.ThrowsExactly<ArgumentException>(() => calendar.MinutesBetween(new DateTime(2026, 12, 1), new DateTime(2026, 12, 2)));
    }
}

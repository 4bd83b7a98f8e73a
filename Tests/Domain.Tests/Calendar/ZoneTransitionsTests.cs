using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Calendar;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>Clocks change when public facts say they do.</summary>
[TestClass]
public sealed class ZoneTransitionsTests
{
    [TestMethod]
    [DataRow("Europe", 2026, "2026-03-29 01:00 2026-10-25 01:00")]
    [DataRow("Europe", 2027, "2027-03-28 01:00 2027-10-31 01:00")]
    [DataRow("Eastern", 2006, "2006-04-02 07:00 2006-10-29 06:00")]
    [DataRow("Eastern", 2007, "2007-03-11 07:00 2007-11-04 06:00")]
    [DataRow("Eastern", 2026, "2026-03-08 07:00 2026-11-01 06:00")]
    [DataRow("Sydney", 2007, "2007-03-24 16:00 2007-10-27 16:00")]
    [DataRow("Sydney", 2008, "2008-04-05 16:00 2008-10-04 16:00")]
    [DataRow("Sydney", 2026, "2026-04-04 16:00 2026-10-03 16:00")]
    [DataRow("India", 2026, "")]
    [DataRow("UTC", 2026, "")]
    public void Changes_of_a_year(string zone, int year, string moments) =>
        Assert.AreEqual(moments, string.Join(" ", Zones.Of(zone).Changes.Where(change => change.Year == year).Select(Calendars.Text)));

    [TestMethod]
    [DataRow("Europe", "2026-01-15 12:00", "2026-01-15 13:00")]
    [DataRow("Europe", "2026-03-29 00:59:59", "2026-03-29 01:59:59")]
    [DataRow("Europe", "2026-03-29 01:00", "2026-03-29 03:00")]
    [DataRow("Europe", "2026-10-25 00:30", "2026-10-25 02:30")]
    [DataRow("Europe", "2026-10-25 01:30", "2026-10-25 02:30")]
    [DataRow("Sydney", "2026-01-01 00:00", "2026-01-01 11:00")]
    [DataRow("Sydney", "2000-01-01 00:00", "2000-01-01 11:00")]
    [DataRow("Sydney", "1990-07-01 00:00", "1990-07-01 11:00", DisplayName = "before 2000 the first offset holds")]
    [DataRow("Sydney", "2026-07-01 00:00", "2026-07-01 10:00")]
    [DataRow("India", "2026-07-01 00:00", "2026-07-01 05:30")]
    [DataRow("Eastern", "2100-12-31 12:00", "2100-12-31 07:00")]
    public void Local_time_of_a_moment(string zone, string utc, string local) =>
        Assert.AreEqual(local, Calendars.Text(Zones.Of(zone).ToLocal(Calendars.At(utc))));

    [TestMethod]
    [DataRow("2026-07-01 09:00", "2026-07-01 07:00", "2026-07-01 07:00", DisplayName = "shown once")]
    [DataRow("2026-03-29 02:00", "2026-03-29 01:00", "2026-03-29 01:00", DisplayName = "the gap begins")]
    [DataRow("2026-03-29 02:30", "2026-03-29 01:00", "2026-03-29 01:00", DisplayName = "in the gap")]
    [DataRow("2026-03-29 03:00", "2026-03-29 01:00", "2026-03-29 01:00", DisplayName = "the gap is over")]
    [DataRow("2026-10-25 01:59", "2026-10-24 23:59", "2026-10-24 23:59", DisplayName = "just before the hour that comes twice")]
    [DataRow("2026-10-25 02:00", "2026-10-25 00:00", "2026-10-25 01:00", DisplayName = "the hour that comes twice begins")]
    [DataRow("2026-10-25 02:59", "2026-10-25 00:59", "2026-10-25 01:59", DisplayName = "the hour that comes twice ends")]
    [DataRow("2026-10-25 03:00", "2026-10-25 02:00", "2026-10-25 02:00", DisplayName = "just after it")]
    public void Moment_of_a_local_time(string local, string first, string second)
    {
        var clock = DateTime.SpecifyKind(Calendars.At(local), DateTimeKind.Unspecified);

        Assert.AreEqual(first, Calendars.Text(Zones.WesternEurope.ToUtc(clock, second: false)));
        Assert.AreEqual(second, Calendars.Text(Zones.WesternEurope.ToUtc(clock, second: true)));
    }

    [TestMethod]
    public void A_change_with_a_year_happens_once()
    {
        var zone = ZoneTransitions.Of(
        [
            new ZoneRule(Zones.Date(2020), 180, 0, -60, new ZoneChange(2020, 2, 0, 16, 0, 0, 0), new ZoneChange(2020, 11, 0, 1, 0, 0, 0)),
            new ZoneRule(Zones.Date(2021), 180, 0, -60, null, null),
        ]);

        // The year begins in daylight time, ends in it, and the next rule takes it away at midnight.
        Assert.AreEqual("2020-02-16 02:00 2020-11-01 03:00 2021-01-01 02:00", string.Join(" ", zone.Changes.Select(Calendars.Text)));
        Assert.AreEqual("2019-12-31 22:00", Calendars.Text(zone.ToLocal(Calendars.At("2020-01-01 00:00"))));
    }

    [TestMethod]
    public void A_zone_can_move()
    {
        // Samoa left out 30 December 2011.
        var zone = ZoneTransitions.Of([new ZoneRule(Zones.Date(1900), 660, 0, -60, null, null), new ZoneRule(new DateTime(2011, 12, 30), -780, 0, 0, null, null)]);

        Assert.AreEqual("2011-12-30 11:00", string.Join(" ", zone.Changes.Select(Calendars.Text)));
        Assert.AreEqual("2011-12-31 00:00", Calendars.Text(zone.ToLocal(Calendars.At("2011-12-30 11:00"))));
        Assert.AreEqual("2011-12-30 11:00", Calendars.Text(zone.ToUtc(new DateTime(2011, 12, 30, 15, 0, 0), second: false)));
    }

    [TestMethod]
    public void One_change_without_the_other_is_none() =>
        Assert.IsEmpty(ZoneTransitions.Of([new ZoneRule(Zones.Date(1900), 0, 0, -60, Zones.Every(10, 5, 2), null)]).Changes);

    [TestMethod]
    public void A_zone_without_rules_and_a_moment_that_is_not_utc_are_refused()
    {
        Assert.ThrowsExactly<ArgumentException>(() => ZoneTransitions.Of([]));
        Assert.ThrowsExactly<ArgumentException>(() => Zones.India.ToLocal(new DateTime(2026, 1, 1)));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new ZoneChange(0, 13, 0, 1, 0, 0, 0));
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new ZoneChange(2021, 2, 0, 29, 0, 0, 0));
    }
}

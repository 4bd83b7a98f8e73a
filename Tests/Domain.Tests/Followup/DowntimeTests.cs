using System;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Calendar;
using XrmLeads.Domain.Followup;
using XrmLeads.Domain.Tests.Calendar;

namespace XrmLeads.Domain.Tests.Followup;

/// <summary>What times without a clock add to what is due: an office that is open from Monday to Friday, 9 to 17 UTC. 5 January 2026 is a Monday.</summary>
[TestClass]
public class DowntimeTests
{
    private static readonly WorkCalendar Office = Calendars.Of("UTC", Calendars.Office);

    [TestMethod]
    [DataRow("5 10:00", "5 12:00", "5 11:00-5 11:30", "5 12:30", DisplayName = "as much later as was lost")]
    [DataRow("5 10:00", "5 12:00", "5 11:30-5 13:00", "5 13:30", DisplayName = "what was left when it stopped is left when it goes on")]
    [DataRow("5 10:00", "5 12:00", "5 11:00-26 10:00", "26 11:00", DisplayName = "three weeks")]
    [DataRow("5 10:00", "5 12:00", "5 08:00-5 10:00", "5 12:00", DisplayName = "before the window began")]
    [DataRow("5 10:00", "5 12:00", "5 08:00-5 10:30", "5 12:30", DisplayName = "over its beginning")]
    [DataRow("5 10:00", "5 12:00", "5 12:00-5 16:00", "5 12:00", DisplayName = "when it was over")]
    [DataRow("5 16:00", "6 10:00", "5 17:00-6 09:00", "6 10:00", DisplayName = "outside of working time")]
    [DataRow("5 16:00", "6 10:00", "5 16:30-6 09:15", "6 10:45", DisplayName = "over a night")]
    [DataRow("5 10:00", "5 12:00", "5 11:00-5 11:30 5 11:15-5 11:45", "5 12:45", DisplayName = "two that overlap")]
    [DataRow("5 10:00", "5 12:00", "5 11:00-5 11:30 5 12:15-5 12:45", "5 13:00", DisplayName = "the second falls into what the first gave")]
    [DataRow("5 10:00", "5 12:00", "5 11:00-5 11:00", "5 12:00", DisplayName = "an empty one")]
    public void Due_dates_move(string from, string due, string outages, string expected) =>
        Assert.AreEqual(At(expected), Of(outages).Extend(At(from), At(due), Office));

    [TestMethod]
    public void A_window_that_goes_by_the_clock_loses_nights_too() =>
        Assert.AreEqual(At("6 11:00"), Of("5 16:00-6 10:00").Extend(At("5 15:00"), At("5 17:00"), null));

    [TestMethod]
    public void A_clock_that_stood_still_warns_by_the_time_that_it_ran()
    {
        var downtime = Of("5 10:15-26 10:15");
        var clock = SlaClock.Running(
            Defaults.Definition.Handoff, At("5 10:00"), At("26 11:00"), (on, minutes) => downtime.Add(on, minutes, Office), (on, until) => downtime.MinutesBetween(on, until, Office));

        Assert.AreEqual(At("26 10:30"), clock.FirstWarningOn);
        Assert.AreEqual(SlaMark.None, clock.MarkAt(At("26 10:15")));
        Assert.AreEqual(60, downtime.MinutesBetween(At("5 10:00"), At("26 11:00"), Office));
        Assert.AreEqual(At("26 11:00"), downtime.EndedOn is { } ended ? ended.AddMinutes(45) : default);
    }

    /// <summary>Outages such as <c>5 11:00-5 11:30</c>, with spaces between them.</summary>
    private static Downtime Of(string text)
    {
        var parts = text.Split('-', ' ');
        return new Downtime([.. Enumerable.Range(0, parts.Length / 4).Select(i => new Outage(At(parts[4 * i] + " " + parts[(4 * i) + 1]), At(parts[(4 * i) + 2] + " " + parts[(4 * i) + 3])))]);
    }

    private static DateTime At(string text)
    {
        var parts = text.Split(' ');
        return new DateTime(2026, 1, int.Parse(parts[0], CultureInfo.InvariantCulture), 0, 0, 0, DateTimeKind.Utc) + TimeSpan.Parse(parts[1], CultureInfo.InvariantCulture);
    }
}

using System;
using System.IO;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Calendar;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>What docs/calendar.md shows can be copied.</summary>
[TestClass]
public sealed class CalendarPageTests
{
    [TestMethod]
    public void The_examples_of_the_page_are_a_calendar()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "calendar.md"));
        var examples = page.Split(["```json"], StringSplitOptions.None).Skip(1).Select(part => part.Substring(0, part.IndexOf("```", StringComparison.Ordinal))).ToList();

        Assert.HasCount(2, examples);
        var calendar = Calendars.Read(examples[0], examples[1], ZoneTransitions.Utc);
        Assert.AreEqual("2027-01-02 00:00", Calendars.Text(calendar.NextOpening(Calendars.At("2026-12-29 17:30"))));
        Assert.AreEqual("2027-01-02 01:00", Calendars.Text(calendar.Add(Calendars.At("2026-12-25 12:00"), 60 + 450 + 510 + 60)));
    }
}

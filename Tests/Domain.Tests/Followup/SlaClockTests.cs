using System;
using System.Globalization;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Followup;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Followup;

/// <summary>When people are warned and when a window is over, in business minutes.</summary>
[TestClass]
public sealed class SlaClockTests
{
    [TestMethod]
    [DataRow(SlaClass.Hot, SlaPhase.Accept, "2026-02-02T09:00", "2026-02-02T09:30", "2026-02-02T09:48", "2026-02-02T10:00")]
    [DataRow(SlaClass.Hot, SlaPhase.Contact, "2026-02-02T16:30", "2026-02-02T17:00", "2026-02-03T09:18", "2026-02-03T09:30")]
    [DataRow(SlaClass.Hot, SlaPhase.Accept, "2026-02-07T12:00", "2026-02-09T09:30", "2026-02-09T09:48", "2026-02-09T10:00")]
    [DataRow(SlaClass.Warm, SlaPhase.Accept, "2026-02-06T15:00", "2026-02-06T17:00", "2026-02-09T10:12", "2026-02-09T11:00")]
    [DataRow(SlaClass.Warm, SlaPhase.Contact, "2026-02-02T09:00", "2026-02-02T13:00", "2026-02-02T15:24", "2026-02-02T17:00")]
    [DataRow(SlaClass.Other, SlaPhase.Accept, "2026-02-02T13:00", "2026-02-02T17:00", "2026-02-03T11:24", "2026-02-03T13:00")]
    [DataRow(SlaClass.Other, SlaPhase.Contact, "2026-02-02T09:00", "2026-02-02T17:00", "2026-02-03T13:48", "2026-02-03T17:00")]
    public void Each_class_has_its_windows(SlaClass sla, SlaPhase phase, string start, string first, string second, string due)
    {
        var clock = new SlaClock(Defaults.Definition.Handoff, sla, phase, At(start), Office.Add);

        Assert.AreEqual(At(start), clock.StartedOn);
        Assert.AreEqual(At(first), clock.FirstWarningOn);
        Assert.AreEqual(At(second), clock.SecondWarningOn);
        Assert.AreEqual(At(due), clock.DueOn);
    }

    [TestMethod]
    [DataRow("2026-02-02T09:00", SlaMark.None)]
    [DataRow("2026-02-02T09:29", SlaMark.None)]
    [DataRow("2026-02-02T09:30", SlaMark.Warning1)]
    [DataRow("2026-02-02T09:47", SlaMark.Warning1)]
    [DataRow("2026-02-02T09:48", SlaMark.Warning2)]
    [DataRow("2026-02-02T09:59", SlaMark.Warning2)]
    [DataRow("2026-02-02T10:00", SlaMark.Breach)]
    [DataRow("2027-02-02T10:00", SlaMark.Breach)]
    public void Of_what_is_due_the_last_counts(string now, SlaMark expected) =>
        Assert.AreEqual(expected, new SlaClock(Defaults.Definition.Handoff, SlaClass.Hot, SlaPhase.Accept, At("2026-02-02T09:00"), Office.Add).MarkAt(At(now)));

    [TestMethod]
    public void The_next_moment_follows_what_was_done()
    {
        var clock = new SlaClock(Defaults.Definition.Handoff, SlaClass.Hot, SlaPhase.Accept, At("2026-02-02T09:00"), Office.Add);

        Assert.AreEqual(clock.FirstWarningOn, clock.NextOn(SlaMark.None));
        Assert.AreEqual(clock.SecondWarningOn, clock.NextOn(SlaMark.Warning1));
        Assert.AreEqual(clock.DueOn, clock.NextOn(SlaMark.Warning2));
        Assert.IsNull(clock.NextOn(SlaMark.Breach));
    }

    [TestMethod]
    public void The_definition_says_when_people_are_warned()
    {
        var definition = Defaults.Read(JsonEdit.Apply(
            Defaults.Json, ["handoff.warnAt = {\"first\": 1, \"second\": 99}", "handoff.classes.hot.acceptMinutes = 10", "handoff.classes.hot.contactMinutes = 1"]));
        var accept = new SlaClock(definition.Handoff, SlaClass.Hot, SlaPhase.Accept, At("2026-02-02T09:00"), Office.Add);
        var contact = new SlaClock(definition.Handoff, SlaClass.Hot, SlaPhase.Contact, At("2026-02-02T09:00"), Office.Add);

        Assert.AreEqual(At("2026-02-02T09:01"), accept.FirstWarningOn, "Parts of minutes are rounded up.");
        Assert.AreEqual(At("2026-02-02T09:10"), accept.SecondWarningOn);
        Assert.AreEqual(SlaMark.Breach, accept.MarkAt(accept.SecondWarningOn), "A warning at the moment of the breach is none.");
        Assert.AreEqual(contact.DueOn, contact.FirstWarningOn);
    }

    [TestMethod]
    public void What_is_next_after_what_is_due_lies_ahead_and_marks_never_go_back()
    {
        var dice = new Random(20260203);
        for (var round = 0; round < 300; round++)
        {
            var accept = dice.Next(1, 3000);
            var first = dice.Next(1, 99);
            var definition = Defaults.Read(JsonEdit.Apply(
                Defaults.Json,
                ["handoff.classes.warm.acceptMinutes = " + accept, "handoff.warnAt = {\"first\": " + first + ", \"second\": " + dice.Next(first + 1, 100) + "}"]));
            var start = At("2026-02-02T09:00").AddMinutes(dice.Next(20_000));
            var clock = new SlaClock(definition.Handoff, SlaClass.Warm, SlaPhase.Accept, start, Office.Add);

            Assert.IsTrue(start < clock.FirstWarningOn && clock.FirstWarningOn <= clock.SecondWarningOn && clock.SecondWarningOn <= clock.DueOn);
            Assert.IsTrue(100 * Office.Between(start, clock.FirstWarningOn) >= (double)first * accept);
            Assert.AreEqual(accept, Office.Between(start, clock.DueOn));
            var before = SlaMark.None;
            for (var now = start; now <= clock.DueOn; now = now.AddMinutes(dice.Next(1, 600)))
            {
                var mark = clock.MarkAt(now);
                Assert.IsTrue(mark >= before);
                Assert.IsTrue(mark == SlaMark.Breach ? clock.NextOn(mark) is null : clock.NextOn(mark) > now);
                Assert.IsTrue(mark == SlaMark.None || clock.NextOn(mark - 1) <= now);
                before = mark;
            }
        }
    }

    [TestMethod]
    public void A_window_begins_at_a_moment_of_UTC() => Assert.ThrowsExactly<ArgumentException>(
        () => new SlaClock(Defaults.Definition.Handoff, SlaClass.Hot, SlaPhase.Accept, new DateTime(2026, 2, 2), Office.Add));

    private static DateTime At(string text) =>
        DateTime.ParseExact(text, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}

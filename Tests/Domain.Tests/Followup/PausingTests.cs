using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Followup;

namespace XrmLeads.Domain.Tests.Followup;

/// <summary>Which breaches count against a rep, and when they pause him.</summary>
[TestClass]
public sealed class PausingTests
{
    /// <summary>A Monday, 9:00.</summary>
    private static readonly DateTime Start = new(2026, 2, 2, 9, 0, 0, DateTimeKind.Utc);

    private static PauseRule Rule => Defaults.Definition.Handoff.Pause;

    [TestMethod]
    [DataRow("", true, "without appointments")]
    [DataRow("0-30", true, "exactly half is free")]
    [DataRow("0-31", false, "a minute less")]
    [DataRow("0-20 10-30", true, "they overlap")]
    [DataRow("0-20 10-31", false, "they overlap and take more")]
    [DataRow("10-20 0-30 12-18", true, "one within the other, out of order")]
    [DataRow("0-15 45-60", true, "at both ends")]
    [DataRow("0-15 44-60", false, "a minute more at both ends")]
    [DataRow("-600-30 60-600", true, "beyond the window they take nothing")]
    [DataRow("-600-31", false, "they began before")]
    [DataRow("-600-600", false, "all day")]
    [DataRow("40-20", true, "one that ends before it begins")]
    public void A_breach_counts_where_half_of_the_window_was_free(string busy, bool counts, string why) =>
        Assert.AreEqual(counts, Pausing.Counts(Start, Start.AddMinutes(60), Times(busy), Office.Between), why);

    [TestMethod]
    public void Only_business_minutes_are_weighed()
    {
        // From Monday 16:00 to Tuesday 10:00 there are two business hours; an evening appointment takes none of them.
        var from = Start.AddHours(7);
        var until = Start.AddHours(25);

        Assert.IsTrue(Pausing.Counts(from, until, [new BusyTime(from.AddHours(1), from.AddHours(17))], Office.Between));
        Assert.IsTrue(Pausing.Counts(from, until, [new BusyTime(from, from.AddHours(17))], Office.Between));
        Assert.IsFalse(Pausing.Counts(from, until, [new BusyTime(from, from.AddHours(17).AddMinutes(1))], Office.Between));
    }

    [TestMethod]
    public void Overlapping_appointments_weigh_as_the_minutes_that_one_of_them_takes()
    {
        var dice = new Random(20260204);
        for (var round = 0; round < 2000; round++)
        {
            var length = dice.Next(1, 120);
            var busy = new List<BusyTime>();
            for (var i = dice.Next(6); i > 0; i--)
            {
                var from = dice.Next(-30, 130);
                busy.Add(new BusyTime(Start.AddMinutes(from), Start.AddMinutes(from + dice.Next(-3, 60))));
            }

            var free = Enumerable.Range(0, length).Count(minute => busy.TrueForAll(time => Start.AddMinutes(minute) < time.From || Start.AddMinutes(minute) >= time.Until));

            Assert.AreEqual(2 * free >= length, Pausing.Counts(Start, Start.AddMinutes(length), busy, Office.Between));
        }
    }

    [TestMethod]
    public void Two_breaches_within_five_days_pause_a_rep()
    {
        Assert.IsFalse(IsDue());
        Assert.IsFalse(IsDue(0));
        Assert.IsTrue(IsDue(0, 0), "two at once");
        Assert.IsTrue(IsDue(0, 5 * 24 * 3600), "five times 24 hours to the second");
        Assert.IsFalse(IsDue(0, (5 * 24 * 3600) + 1));
        Assert.IsTrue(IsDue(500_000, 0, 900_000), "in any order");
        Assert.IsFalse(IsDue(0, 10, 900_000), "The latest one stands alone.");
    }

    [TestMethod]
    public void What_was_before_the_rep_switched_on_again_is_forgotten()
    {
        Assert.IsTrue(Pausing.IsDue([Start, Start.AddHours(2)], Rule, Start.AddTicks(-1)));
        Assert.IsFalse(Pausing.IsDue([Start, Start.AddHours(2)], Rule, Start));
        Assert.IsFalse(Pausing.IsDue([Start, Start.AddHours(2)], Rule, Start.AddHours(3)));
        Assert.IsTrue(Pausing.IsDue([Start, Start.AddHours(2), Start.AddHours(3)], Rule, Start));
    }

    [TestMethod]
    public void The_definition_says_how_many_breaches_within_which_time()
    {
        var rule = Defaults.Read(JsonEdit.Apply(Defaults.Json, ["handoff.pause = {\"breaches\": 3, \"days\": 0.5}"])).Handoff.Pause;

        Assert.IsFalse(Pausing.IsDue([Start, Start], rule));
        Assert.IsTrue(Pausing.IsDue([Start, Start.AddHours(3), Start.AddHours(12)], rule));
        Assert.IsFalse(Pausing.IsDue([Start, Start.AddHours(3), Start.AddHours(12).AddSeconds(1)], rule));
    }

    private static bool IsDue(params int[] seconds) => Pausing.IsDue(seconds.Select(second => Start.AddSeconds(second)), Rule);

    private static IEnumerable<BusyTime> Times(string text)
    {
        foreach (var part in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = part.IndexOf('-', 1);
            yield return new BusyTime(Start.AddMinutes(int.Parse(part.Substring(0, dash))), Start.AddMinutes(int.Parse(part.Substring(dash + 1))));
        }
    }
}

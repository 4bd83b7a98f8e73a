using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Followup;
using XrmLeads.Domain.Tests.Calendar;
using XrmLeads.Domain.Tests.Properties;

namespace XrmLeads.Domain.Tests.Followup;

/// <summary>What holds for every calendar, window and outage.</summary>
[TestClass]
public sealed class DowntimeProperties
{
    [TestMethod]
    public void Nothing_is_due_earlier_and_without_an_outage_at_the_same_time() => Holds((situation, from, due, outages) =>
    {
        Assert.IsTrue(new Downtime(outages).Extend(from, due, situation.Calendar) >= due);
        Assert.AreEqual(due, new Downtime([]).Extend(from, due, situation.Calendar));
    });

    [TestMethod]
    public void On_a_clock_that_stands_still_the_window_is_as_long_as_it_was() => Holds((situation, from, due, outages) =>
    {
        var downtime = new Downtime(outages);

        Assert.AreEqual(
            situation.Calendar.MinutesBetween(from, due), downtime.MinutesBetween(from, downtime.Extend(from, due, situation.Calendar), situation.Calendar), 1e-6);
        Assert.AreEqual(downtime.Extend(from, due, situation.Calendar), downtime.Add(from, situation.First, situation.Calendar));
    });

    [TestMethod]
    public void What_was_counted_up_to_a_moment_and_then_from_it_on_is_what_is_counted_at_once() => Holds((situation, from, due, outages) =>
    {
        var whole = new Downtime(outages);
        foreach (var moment in outages.SelectMany(outage => new[] { outage.Until, outage.From + new TimeSpan((outage.Until - outage.From).Ticks / 2) }))
        {
            var before = new Downtime(outages.Select(outage => new Outage(outage.From, outage.Until < moment ? outage.Until : moment)));
            var first = before.Extend(from, due, situation.Calendar);
            var since = before.EndedOn is { } ended && ended > from ? ended : from;

            Assert.AreEqual(whole.Extend(from, due, situation.Calendar), whole.Extend(since, first, situation.Calendar));
        }
    });

    [TestMethod]
    public void An_outage_outside_of_working_time_changes_nothing() => Holds((situation, from, due, outages) =>
    {
        var idle = new Downtime(outages.Where(outage => situation.Calendar.Between(outage.From, outage.Until) == TimeSpan.Zero));

        Assert.AreEqual(due, idle.Extend(from, due, situation.Calendar));
    });

    [TestMethod]
    public void The_order_of_outages_and_what_they_share_make_no_difference() => Holds((situation, from, due, outages) =>
        Assert.AreEqual(
            new Downtime(outages).Extend(from, due, situation.Calendar), new Downtime(outages.Concat(outages).Reverse()).Extend(from, due, situation.Calendar)));

    private static void Holds(Action<WorkSituation, DateTime, DateTime, Outage[]> check) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300 * Always.Times),
        Prop.ForAll(Arb.From(WorkSituation.Clear.Generator.SelectMany(_ => Outages, (situation, outages) => (situation, outages))), input =>
        {
            var from = input.situation.Calendar.NextOpening(input.situation.Moment);
            var due = input.situation.Calendar.Add(from, input.situation.First);
            check(input.situation, from, due, [.. input.outages.Select(outage => new Outage(from + outage.Begins, from + outage.Begins + outage.Length))]);
        }));

    /// <summary>Up to four outages around the beginning of a window, of minutes or weeks.</summary>
    private static Gen<(TimeSpan Begins, TimeSpan Length)[]> Outages => Choose.Many(
        0, 4,
        from begins in Gen.OneOf(Gen.Choose(-300, 300), Gen.Choose(-5000, 20000))
        from length in Gen.OneOf(Gen.Choose(0, 120), Gen.Choose(0, 30000))
        select (TimeSpan.FromMinutes(begins), TimeSpan.FromMinutes(length))).Select(outages => outages.ToArray());
}

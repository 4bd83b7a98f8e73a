using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Followup;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Tests.Followup;

/// <summary>What counts as an attempt to reach a person.</summary>
[TestClass]
public sealed class EffortTests
{
    /// <summary>A Monday, 9:00.</summary>
    private static readonly DateTime Since = new(2026, 2, 2, 9, 0, 0, DateTimeKind.Utc);

    private static SlaRule Hot => Defaults.Definition.Handoff[SlaClass.Hot];

    [TestMethod]
    public void Nothing_is_no_effort() => Require([], 0, 0, null);

    [TestMethod]
    public void Of_a_channel_one_attempt_a_business_day_counts()
    {
        Require([Call(1), Call(2), Call(3)], 1, 1, 1);
        Require([Call(1), Call(25), Call(49)], 3, 1, 1);
        Require([Call(1), Mail(2), Visit(3), Mail(4)], 3, 3, 1);
    }

    [TestMethod]
    public void Calls_of_a_weekend_and_of_the_monday_after_it_are_one_attempt() =>
        Require([Call((24 * 5) + 1), Call((24 * 6) + 1), Call((24 * 7) + 1), Call((24 * 8) + 1)], 2, 1, (24 * 5) + 1);

    [TestMethod]
    public void What_a_machine_sent_and_what_came_in_is_no_attempt()
    {
        Require([new(Since.AddHours(1), Channel.Email, isAutomated: true), new(Since.AddHours(2), Channel.Email, isIncoming: true)], 0, 0, null);
        Require([new(Since.AddHours(1), Channel.Email, isAutomated: true), Mail(3)], 1, 1, 3);
        Require([new(Since.AddHours(1), Channel.Phone, isIncoming: true), Call(30)], 1, 1, 30);
    }

    [TestMethod]
    public void What_was_before_the_hand_off_does_not_count()
    {
        Require([Call(-1), Mail(-30)], 0, 0, null);
        Require([Call(-1), Call(0)], 1, 1, 0);
    }

    [TestMethod]
    public void The_order_of_the_activities_says_nothing() => Require([Mail(50), Call(26), Mail(3), Call(2)], 4, 2, 2);

    [TestMethod]
    public void Six_attempts_over_two_channels_are_enough_for_a_hot_lead()
    {
        Attempt[] calls = [Call(1), Call(25), Call(49), Call(73), Call(97)];

        Assert.IsFalse(Of([.. calls, Call(24 * 7)]).IsEnough(Hot), "six, all by phone");
        Assert.IsTrue(Of([.. calls, Mail(1)]).IsEnough(Hot));
        Assert.IsFalse(Of([.. calls.Skip(1), Mail(1)]).IsEnough(Hot), "five");
        Assert.IsTrue(Of(calls.Skip(1)).IsEnough(Defaults.Definition.Handoff[SlaClass.Other]));
    }

    [TestMethod]
    public void Attempts_are_the_pairs_of_channel_and_day_that_a_person_worked_on()
    {
        var dice = new Random(20260202);
        for (var round = 0; round < 2000; round++)
        {
            var all = new List<Attempt>();
            for (var i = dice.Next(12); i > 0; i--)
            {
                all.Add(new Attempt(Since.AddMinutes(dice.Next(-2000, 12000)), (Channel)dice.Next(3), dice.Next(4) == 0, dice.Next(4) == 0));
            }

            var counted = all.Where(attempt => attempt is { IsAutomated: false, IsIncoming: false } && attempt.On >= Since).OrderBy(attempt => attempt.On).ToList();
            var effort = Of(all);

            Assert.AreEqual(counted.GroupBy(attempt => attempt.Channel + " " + Office.DayOf(attempt.On).ToString("o")).Count(), effort.Attempts);
            Assert.AreEqual(counted.Select(attempt => attempt.Channel).Distinct().Count(), effort.Channels);
            Assert.AreEqual(counted.Count == 0 ? null : counted[0].On, effort.FirstContactOn);
        }
    }

    [TestMethod]
    public void Moments_are_UTC()
    {
        Assert.ThrowsExactly<ArgumentException>(() => new Attempt(new DateTime(2026, 2, 2), Channel.Phone));
        Assert.ThrowsExactly<ArgumentException>(() => Effort.Of([], Office.DayOf, new DateTime(2026, 2, 2)));
    }

    private static Attempt Call(int hour) => new(Since.AddHours(hour), Channel.Phone);

    private static Attempt Mail(int hour) => new(Since.AddHours(hour), Channel.Email);

    private static Attempt Visit(int hour) => new(Since.AddHours(hour), Channel.Appointment);

    private static Effort Of(IEnumerable<Attempt> attempts) => Effort.Of(attempts, Office.DayOf, Since);

    private static void Require(Attempt[] all, int attempts, int channels, int? firstHour)
    {
        var effort = Of(all);

        Assert.AreEqual(attempts, effort.Attempts);
        Assert.AreEqual(channels, effort.Channels);
        Assert.AreEqual(firstHour is { } hour ? Since.AddHours(hour) : null, effort.FirstContactOn);
    }
}

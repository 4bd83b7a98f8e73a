using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>The next change is right: nothing differs before it, something differs at it, found by judging the lead at many moments around it.</summary>
[TestClass]
public sealed class NextChangeProperties
{
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(3653);

    [TestMethod]
    public void The_next_change_is_right_for_the_default_definition_and_others() => Always.Holds(Situation.Any, Check);

    [TestMethod]
    public void The_next_change_is_right_with_several_half_lives_limits_and_points_that_are_taken() => Always.Holds(Situation.Varied, Check);

    [TestMethod]
    public void The_next_change_is_right_where_a_figure_turns_beside_a_threshold()
    {
        var turns = 0;
        Always.Holds(Situation.Opposing, situation =>
        {
            if (Tuned.Definition(situation, out var turn) is { } definition)
            {
                turns++;
                Check(situation, definition, turn);
            }
        }, 600);
        Assert.IsGreaterThan(40, turns, "Too few figures turned for the property to say anything.");
    }

    [TestMethod]
    public void Input_after_now_does_not_move_the_next_change() => Always.Holds(Situation.Any, situation =>
    {
        var input = situation.Input.Copy();
        input.Signals.RemoveAll(signal => signal.Id is not null);
        Assert.AreEqual(
            input.UpTo(situation.Now).Judge(situation.Definition, situation.Now).NextChangeOn, input.Judge(situation.Definition, situation.Now).NextChangeOn);
    });

    private static void Check(Situation situation) => Check(situation, situation.Definition, situation.Now);

    /// <summary>Looks around the claimed moment, at many moments before it, and at one that is of interest.</summary>
    private static void Check(Situation situation, LeadDefinition definition, DateTime interest)
    {
        var future = new Future(definition, situation.Input.UpTo(situation.Now), situation.Now);
        var today = future.At(situation.Now);
        var change = future.Judge(situation.Now).NextChangeOn;
        var until = situation.Now + Horizon;
        if (change is { } claimed)
        {
            Assert.IsTrue(claimed > situation.Now && claimed.Ticks % TimeSpan.TicksPerSecond == 0, "a whole second after now");
            Assert.IsTrue(DiffersAround(future, claimed, situation.Now, today), "nothing differs at the claimed moment, " + claimed.ToString("o"));
            until = claimed.AddSeconds(-3);
        }

        var before = FutureMoments.Before(situation, until);
        if (interest > situation.Now && interest <= until)
        {
            before.Add(interest);
        }

        foreach (var moment in before)
        {
            Assert.AreEqual(today, future.At(moment), "at " + moment.ToString("o") + ", before the claimed moment " + change?.ToString("o"));
        }
    }

    private static bool DiffersAround(Future future, DateTime claimed, DateTime now, string today)
    {
        for (var second = -2; second <= 2; second++)
        {
            var moment = claimed.AddSeconds(second);
            if (moment > now && future.At(moment) != today)
            {
                return true;
            }
        }

        return false;
    }
}

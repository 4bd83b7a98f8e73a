using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>What holds of signals whatever they are.</summary>
[TestClass]
public sealed class SignalProperties
{
    /// <summary>Of a repeated id the first in the file counts, so here each signal keeps its id only if it is the first with it.</summary>
    [TestMethod]
    public void The_order_of_signals_does_not_matter() => Always.Holds(Situation.Any, situation =>
    {
        var once = situation.Input.Copy();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        once.Signals.RemoveAll(signal => signal.Id is { } id && !ids.Add(id));
        var shuffled = once.Copy();
        var dice = new Dice(situation.Seed);
        for (var i = shuffled.Signals.Count - 1; i > 0; i--)
        {
            var j = dice.Below(i + 1);
            var signal = shuffled.Signals[i];
            shuffled.Signals[i] = shuffled.Signals[j];
            shuffled.Signals[j] = signal;
        }

        Figures.AreSame(once.Judge(situation.Definition, situation.Now), shuffled.Judge(situation.Definition, situation.Now));
    });

    /// <summary>
    /// On a day that holds as many of its type as count, an earlier one takes the place of a later one, by the rule that the earliest count; so the signal is
    /// of now or of a day with room.
    /// </summary>
    [TestMethod]
    public void A_positive_signal_never_lowers_INTENT() => Always.Holds(Situation.Any, situation =>
    {
        var before = situation.Input.Judge(situation.Definition, situation.Now);
        var dice = new Dice(situation.Seed);
        foreach (var criterion in situation.Definition.Signals)
        {
            var on = dice.Below(2) == 0 ? situation.Now : situation.Now.AddTicks(-(long)(dice.Part() * 90 * TimeSpan.TicksPerDay));
            if (criterion.Points > 0 && (on == situation.Now || HasRoom(situation.Input, criterion, on)))
            {
                var more = situation.Input.Copy();
                more.Signals.Insert(dice.Below(more.Signals.Count + 1), new Signal(criterion.Signal, on));
                var after = more.Judge(situation.Definition, situation.Now);

                Assert.IsGreaterThanOrEqualTo(before.Intent - 1e-9, after.Intent, criterion.Id);
            }
        }
    });

    [TestMethod]
    public void A_signal_after_now_changes_nothing() => Always.Holds(Situation.Any, situation => Figures.AreSame(
        situation.Input.UpTo(situation.Now).Judge(situation.Definition, situation.Now), Unrepeated(situation).Judge(situation.Definition, situation.Now)));

    /// <summary>A signal after now may be the first with its id; then it keeps the others from counting.</summary>
    private static LeadInput Unrepeated(Situation situation)
    {
        var input = situation.Input.Copy();
        input.Signals.RemoveAll(signal => signal.On > situation.Now && signal.Id is not null);
        return input;
    }

    private static bool HasRoom(LeadInput input, SignalCriterion criterion, DateTime on)
    {
        var count = 0;
        foreach (var signal in input.Signals)
        {
            count += signal.Type == criterion.Signal && signal.On.Date == on.Date ? 1 : 0;
        }

        return count < criterion.DailyLimit;
    }
}

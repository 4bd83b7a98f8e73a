using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>The figures of a judgement agree with each other as the rules say.</summary>
[TestClass]
public sealed class RuleProperties
{
    private const double Tolerance = 1e-9;

    [TestMethod]
    public void The_verdict_is_the_least_of_the_mandatory_gates() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now);
        var least = GateState.Met;
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            if (situation.Definition.Gates.Headers[(int)gate].Mandatory && result.Gates[gate] < least)
            {
                least = result.Gates[gate];
            }
        }

        var expected = least switch { GateState.Met => Verdict.Qualified, GateState.Unknown => Verdict.NeedsVerification, _ => Verdict.NotQualified };
        Assert.AreEqual(expected, result.Verdict);
    });

    [TestMethod]
    public void Composite_and_Behaviour_are_weighted_sums_of_dimensions_between_0_and_100() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now);
        var weights = situation.Definition.Weights;
        foreach (var figure in new[] { result.Fit, result.Intent, result.Engagement, result.Bant })
        {
            Assert.IsTrue(figure is >= 0 and <= 100);
        }

        Assert.AreEqual(
            (weights.Fit * result.Fit) + (weights.Intent * result.Intent) + (weights.Engagement * result.Engagement) + (weights.Bant * result.Bant),
            result.Composite, Tolerance);
        Assert.AreEqual((weights.BehaviourIntent * result.Intent) + (weights.BehaviourEngagement * result.Engagement), result.Behaviour, Tolerance);
    });

    [TestMethod]
    public void Cell_grade_G1_and_G4_follow_from_the_figures() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now);
        var thresholds = situation.Definition.Thresholds;
        Assert.AreEqual("" + "ABCD"[Missed(thresholds.FitLetter, result.Fit)] + "123"[Missed(thresholds.BehaviourDigit, result.Behaviour)], result.Cell);
        Assert.AreEqual("" + "ABCD"[Missed(thresholds.Grade, result.Composite)], result.Grade);
        var gates = situation.Definition.Gates;
        Assert.AreEqual(result.Intent >= gates.MinimumIntent - Tolerance, result.Gates[GateId.G4] == GateState.Met);
        var review = gates.Review is null ? default(Answer?) : situation.Input.Answers.Where(answer => answer.Item == gates.Review.Item.Id && answer.On <= situation.Now)
            .OrderBy(answer => answer.On).Select(answer => (Answer?)answer).LastOrDefault();
        var doesNotFit = review is not null && situation.Now - review.Value.On <= TimeSpan.FromDays(gates.Review!.Item.ValidDays) && gates.Review.Item.IndexOf(review.Value.Value) is var place and >= 0 && gates.Review.Met[place] == false;
        Assert.AreEqual(result.KnockedOut is null && !doesNotFit && result.Fit >= gates.MinimumFit - Tolerance, result.Gates[GateId.G1] == GateState.Met);
    });

    [TestMethod]
    public void G2_counts_the_latest_action_until_it_is_too_old() => Always.Holds(Situation.Any, situation =>
    {
        var lead = situation.Input.Copy();
        lead.Signals.Clear();
        lead.Signals.AddRange(situation.Input.Signals.Select(signal => new Signal(signal.Type, signal.On)));
        var result = lead.Judge(situation.Definition, situation.Now);
        var rule = situation.Definition.Gates.RecentAction;
        Assert.AreEqual(result.LatestAction is null, result.LatestActionOn is null);
        Assert.AreEqual(
            result.Gates[GateId.G2] == GateState.Met, result.LatestActionOn is { } on && situation.Now - on <= TimeSpan.FromTicks((long)(rule.WithinDays * TimeSpan.TicksPerDay)));

        // The first action of a day always counts; the daily limit leaves out only later ones of that day.
        var latest = lead.Signals.Where(signal => signal.On <= situation.Now && rule.Group.Criteria.OfType<SignalCriterion>().Any(each => each.Signal == signal.Type))
            .Select(signal => (DateTime?)signal.On).Max();
        Assert.AreEqual(latest?.Date, result.LatestActionOn?.Date);
        Assert.IsTrue(result.LatestActionOn is null || lead.Signals.Any(signal => signal.On == result.LatestActionOn && signal.Type == result.LatestAction));
    });

    [TestMethod]
    public void An_MQL_passes_both_bars_and_is_not_knocked_out() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now);
        var bar = situation.Definition.Thresholds.Mql;
        var fits = result.Fit >= bar.Fit - Tolerance || result.Gates[GateId.G1] == GateState.Unknown;
        if (result.KnockedOut is not null || !fits)
        {
            Assert.IsFalse(result.Mql);
        }
        else if (result.Behaviour >= bar.Behaviour - Tolerance)
        {
            Assert.IsTrue(result.Mql);
        }
    });

    [TestMethod]
    public void A_lead_that_is_knocked_out_has_no_FIT_and_fails_G1() => Always.Holds(Situation.Any, situation =>
    {
        situation.Input.Columns["xl_suppressed"] = "yes";
        var result = situation.Input.Judge(situation.Definition, situation.Now);
        Assert.IsNotNull(result.KnockedOut);
        Assert.AreEqual(0, result.Fit);
        Assert.AreEqual(GateState.NotMet, result.Gates[GateId.G1]);
        Assert.AreEqual(GateState.NotMet, result.Gates[GateId.G6]);
        Assert.AreEqual(Verdict.NotQualified, result.Verdict);
    });

    [TestMethod]
    public void An_evaluator_that_has_judged_another_lead_judges_as_a_new_one()
    {
        Evaluator? used = null;
        ScoreState? state = null;
        LeadFacts? facts = null;
        var builder = new StateBuilder();
        var definition = Defaults.Definition;
        Always.Holds(Situation.Any, situation =>
        {
            if (situation.Definition != definition)
            {
                return;
            }

            used ??= new Evaluator(definition);
            state ??= new ScoreState(definition);
            facts ??= definition.CreateFacts();
            facts.Clear();
            foreach (var column in situation.Input.Columns)
            {
                ColumnText.Set(facts, definition.FindColumn(column.Key)!, column.Value);
            }

            builder.Build(state, situation.Input.Signals, situation.Input.Answers, situation.Now);
            Figures.AreSame(situation.Input.Judge(definition, situation.Now), used.Evaluate(facts, state, situation.Now));
        }, 600);
    }

    private static int Missed(IReadOnlyList<double> thresholds, double figure) => thresholds.Count(threshold => figure < threshold - Tolerance);
}

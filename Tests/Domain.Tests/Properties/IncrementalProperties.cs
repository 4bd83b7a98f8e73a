using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>A state that takes signals one by one, as they arrive, says the same as one that is built from all of them.</summary>
[TestClass]
public sealed class IncrementalProperties
{
    [TestMethod]
    public void Incremental_equals_recomputed_for_any_order_of_arrival() => Always.Holds(Situation.Any, situation =>
    {
        var arrivals = new Arrivals(situation);
        arrivals.Run(check: false);
        Figures.AreSame(arrivals.Recomputed(), arrivals.Incremental());
    });

    [TestMethod]
    public void Actions_that_no_longer_count_are_as_if_they_had_never_been() => Always.Holds(Situation.Any, situation =>
    {
        var from = situation.Now.AddDays(-(situation.Seed & 31));
        var actions = situation.Definition.Gates.RecentAction.Group.Criteria.OfType<SignalCriterion>().Select(criterion => criterion.Signal).ToList();
        var discounted = situation.Input.Copy();

        // Without ids: what repeats a signal that does not count is none either.
        discounted.Signals.Clear();
        discounted.Signals.AddRange(situation.Input.Signals.Select(signal => new Signal(signal.Type, signal.On)));
        var without = discounted.Copy();
        discounted.ActionsFrom = from;
        without.Signals.RemoveAll(signal => signal.On <= from && actions.Contains(signal.Type));

        var result = discounted.Judge(situation.Definition, situation.Now, explain: true);
        Figures.AreSame(without.Judge(situation.Definition, situation.Now), result);
        StringAssert.Contains(result.Explanation!.Gates[(int)GateId.G2], "no longer counts");
    });

    [TestMethod]
    public void It_does_after_each_arrival() => Always.Holds(Situation.Any, situation => new Arrivals(situation).Run(check: true));

    /// <summary>For some situations a moment up to which actions do not count.</summary>
    internal static DateTime? FromOf(Situation situation) => situation.Seed % 2 == 0 ? null : situation.Now.AddDays(-(situation.Seed & 31));

    /// <summary>The input of a lead, each part arriving at some moment not after the judgement: at once, late, or before the moment it is dated.</summary>
    private sealed class Arrivals
    {
        private readonly Situation _situation;
        private readonly LeadInput _arrived;
        private readonly List<DateTime> _moments = [];
        private readonly ScoreState _state;
        private readonly Evaluator _evaluator;
        private readonly StateBuilder _builder = new();
        private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
        private DateTime _now;

        internal Arrivals(Situation situation)
        {
            _situation = situation;
            _arrived = situation.Input.Copy();
            _arrived.Signals.Clear();
            _arrived.Answers.Clear();
            _arrived.ActionsFrom = FromOf(situation);
            _state = new ScoreState(situation.Definition);
            _state.DiscountActions(_arrived.ActionsFrom);
            _evaluator = new Evaluator(situation.Definition);
            var dice = new Dice(situation.Seed);
            var count = situation.Input.Signals.Count + situation.Input.Answers.Count;
            for (var i = 0; i < count; i++)
            {
                _moments.Add(situation.Now.AddTicks(-(long)(dice.Part() * dice.Part() * 40 * TimeSpan.TicksPerDay)));
            }

            _moments.Sort();
            _now = situation.Now;
        }

        internal void Run(bool check)
        {
            for (var i = 0; i < _moments.Count; i++)
            {
                _now = _moments[i];
                Arrive(i);
                if (check)
                {
                    Figures.AreSame(Recomputed(), Incremental());
                }
            }

            _now = _situation.Now;
        }

        internal Evaluation Recomputed() => _arrived.Judge(_situation.Definition, _now);

        internal Evaluation Incremental()
        {
            if (_state.IncompleteFrom <= _now)
            {
                Rebuild();
            }

            return _evaluator.Evaluate(_arrived.Facts(_situation.Definition), _state, _now);
        }

        private void Arrive(int i)
        {
            if (i >= _situation.Input.Signals.Count)
            {
                var answer = _situation.Input.Answers[i - _situation.Input.Signals.Count];
                _arrived.Answers.Add(answer);
                _state.Add(answer, _now);
                return;
            }

            var signal = _situation.Input.Signals[i];
            _arrived.Signals.Add(signal);
            if (signal.Id is { } id && !_ids.Add(id))
            {
                return;
            }

            if (!_state.Add(signal, _now))
            {
                Rebuild();
            }
        }

        private void Rebuild() => _builder.Build(_state, _arrived.Signals, _arrived.Answers, _now, actionsFrom: _arrived.ActionsFrom);
    }
}

using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Judges leads by one definition. It keeps its working memory from lead to lead, so that a judgement allocates one result and nothing that grows with the
/// number of criteria; an instance belongs to one thread.
/// </summary>
public sealed class Evaluator
{
    private static readonly string[] Letters = ["A", "B", "C", "D"];
    private static readonly string[] Cells = ["A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3", "D1", "D2", "D3"];

    private readonly LeadDefinition _definition;
    private readonly Subject _subject;
    private readonly DecayingGroups _decaying;
    private readonly NextChange _nextChange;
    private bool _mqlOpen;
    private long _actionUntil;

    /// <summary>Makes an evaluator.</summary>
    /// <param name="definition">The definition that judges.</param>
    public Evaluator(LeadDefinition definition)
    {
        _definition = definition;
        _subject = new Subject(definition);
        _decaying = new DecayingGroups(definition);
        Search = new ChangeSearch(definition, _decaying);
        _nextChange = new NextChange(definition, Search);
    }

    internal LeadDefinition Definition => _definition;

    /// <summary>Finds changes of the figures of the lead that was judged last.</summary>
    internal ChangeSearch Search { get; }

    /// <summary>The last moment, in ticks, at which the recent action of the lead that was judged last counts for MQL; before then for none.</summary>
    internal long MqlActionUntil { get; private set; }

    /// <summary>Judges a lead.</summary>
    /// <param name="facts">The lead's columns.</param>
    /// <param name="state">The lead's signals and answers.</param>
    /// <param name="now">The moment of judgement, UTC.</param>
    /// <param name="explain">Whether to say why.</param>
    /// <returns>The judgement.</returns>
    /// <exception cref="ArgumentException">The moment is not UTC, or the state belongs to another definition.</exception>
    /// <exception cref="InvalidOperationException">The state must be rebuilt: its time has passed or is yet to come.</exception>
    public Evaluation Evaluate(LeadFacts facts, ScoreState state, DateTime now, bool explain = false)
    {
        if (state.Definition != _definition)
        {
            throw new ArgumentException("The score state belongs to another definition.", nameof(state));
        }

        Moment.RequireUtc(now);
        state.RequireCurrent(now);
        var result = Judge(facts, state, now, explain);
        result.NextChangeOn = _nextChange.Find(result, _mqlOpen, MqlActionUntil, Math.Min(AnswersUntil(), _actionUntil >= now.Ticks ? _actionUntil : long.MaxValue));
        return result;
    }

    /// <summary>Judges a lead without looking for the next change; also as of a moment when input that is left out will have come due.</summary>
    internal Evaluation Judge(LeadFacts facts, ScoreState state, DateTime now, bool explain = false)
    {
        _subject.Set(facts, state, now);
        _decaying.Begin(now.Ticks);

        var result = new Evaluation(_definition, now);
        var lines = explain ? new Explainer(_subject, _definition) : null;
        result.KnockedOut = FirstKnockOut(facts);

        var fit = Sum(_definition.Fit, lines);
        result.FitCompleteness = fit.KnownCaps / _definition.Fit.CapSum;
        result.Fit = fit.Points;
        if (result.KnockedOut is { } knockOut)
        {
            lines?.Limit(_definition.Fit, null, "knockout", 0 - fit.Points, knockOut.Label);
            result.Fit = 0;
        }

        result.Intent = Sum(_definition.Intent, lines).Points;
        result.Engagement = Sum(_definition.Engagement, lines).Points;
        var bant = Sum(_definition.Bant, lines);
        result.Bant = bant.Points;
        result.BantCompleteness = bant.KnownCaps / _definition.Bant.CapSum;
        Conclude(result, fit.Unknown);
        if (lines is not null)
        {
            result.Explanation = lines.Finish(result, fit.Unknown);
        }

        return result;
    }

    /// <summary>The last moment, in ticks, before the validity of an answer to the lead that was judged last changes; the end of time for none.</summary>
    internal long AnswersUntil()
    {
        var now = _subject.Now.Ticks;
        var until = long.MaxValue;
        foreach (var item in _definition.ItemArray)
        {
            ref readonly var answer = ref _subject.State.Answer(item.Index);
            if (answer.Given)
            {
                var validUntil = Moment.Add(answer.On, item.ValidFor);
                until = validUntil >= now ? Math.Min(until, validUntil) : until;
            }
        }

        return until;
    }

    private KnockOut? FirstKnockOut(LeadFacts facts)
    {
        foreach (var knockOut in _definition.KnockOutArray)
        {
            if (knockOut.When.Holds(facts))
            {
                return knockOut;
            }
        }

        return null;
    }

    /// <summary>Adds up a dimension from left to right; each group is kept within its limits after decay, then the dimension within 0 and 100.</summary>
    private DimensionSum Sum(Dimension dimension, Explainer? lines)
    {
        var sum = default(DimensionSum);
        foreach (var group in dimension.GroupArray)
        {
            var points = 0.0;
            var known = true;
            var ignored = 0.0;
            var counted = 0.0;
            foreach (var criterion in group.CriterionArray)
            {
                var signal = criterion as SignalCriterion;
                if (signal is not null && !_subject.State.Has(signal) && lines is null && !group.HasIgnored)
                {
                    // Of most types a lead has no signal; that is known and gives nothing.
                    continue;
                }

                var outcome = criterion.Judge(_subject);
                points += outcome.Points;
                if (signal is not null)
                {
                    _decaying.Add(signal, outcome.Points);
                }

                if (group.HasIgnored)
                {
                    ignored += !outcome.Known && criterion.IgnoreWhenEmpty ? criterion.MostPoints : 0;
                    counted += criterion.MostPoints;
                }

                known &= outcome.Known || criterion.IgnoreWhenEmpty;
                lines?.Line(dimension, group, criterion, outcome);
            }

            var scale = 1.0;
            if (ignored > 0)
            {
                // What is left of the group stands for all of it; a group of which nothing is left is unknown.
                known &= ignored < counted;
                scale = ignored < counted ? counted / (counted - ignored) : 1;
                lines?.Limit(dimension, group, "scale", points * (scale - 1), Texts.Scaled(group.Label));
                points *= scale;
            }

            var kept = Keep(points, group.Floor, group.Cap);
            if (kept != points)
            {
                lines?.Limit(dimension, group, kept < points ? "cap" : "floor", kept - points, Texts.GroupLimit(group.Label, kept, kept < points));
            }

            _decaying.Close(dimension, group, points, scale, kept);
            sum.Points += kept;
            sum.KnownCaps += known ? group.Cap : 0;
            sum.Unknown += known ? 0 : group.Cap - kept;
        }

        var limited = Keep(sum.Points, Dimension.Least, Dimension.Most);
        if (limited != sum.Points)
        {
            lines?.Limit(dimension, null, "limit", limited - sum.Points, Texts.DimensionLimit(dimension.Label, limited, limited < sum.Points));
            sum.Points = limited;
        }

        return sum;
    }

    private void Conclude(Evaluation result, double unknownFit)
    {
        var thresholds = _definition.Thresholds;
        var weights = _definition.Weights;
        result.Behaviour = weights.Behaviour(result.Intent, result.Engagement);
        result.Composite = weights.Composite(result.Fit, result.Intent, result.Engagement, result.Bant);
        result.Cell = Cells[(3 * Thresholds.Step(thresholds.FitLetterArray, result.Fit)) + Thresholds.Step(thresholds.BehaviourDigitArray, result.Behaviour)];
        result.Grade = Letters[Thresholds.Step(thresholds.GradeArray, result.Composite)];
        result.Gates = Gates(result, unknownFit);
        result.Verdict = VerdictOf(result.Gates);

        var bar = thresholds.Mql;
        MqlActionUntil = Until(bar.Action, LastAction(bar.Action, out _));
        result.HasMqlAction = MqlActionUntil >= result.Now.Ticks;
        _mqlOpen = result.KnockedOut is null && (Thresholds.Meets(result.Fit, bar.Fit) || result.Gates[GateId.G1] == GateState.Unknown);
        result.Mql = _mqlOpen && (Thresholds.Meets(result.Behaviour, bar.Behaviour) || result.HasMqlAction);
    }

    private GateStates Gates(Evaluation result, double unknownFit)
    {
        var gates = _definition.Gates;
        var g1 = result.KnockedOut is not null || (gates.Review is { } review && State(review) == GateState.NotMet) ? GateState.NotMet
            : Thresholds.Meets(result.Fit, gates.MinimumFit) ? GateState.Met
            : Thresholds.Meets(result.Fit + unknownFit, gates.MinimumFit) ? GateState.Unknown
            : GateState.NotMet;
        var actionOn = LastAction(gates.RecentAction, out var action);
        _actionUntil = Until(gates.RecentAction, actionOn);
        result.SetLatestAction(action?.Signal, actionOn);
        var g5 = GateState.Met;
        foreach (var rule in gates.NeedAndTimingArray)
        {
            var state = State(rule);
            result.TimingIsLater |= state == GateState.NotMet && rule.Item.Id == AnswerItem.Timing;
            g5 = GateStates.And(g5, state);
        }

        return default(GateStates)
            .With(GateId.G1, g1)
            .With(GateId.G2, _actionUntil >= result.Now.Ticks ? GateState.Met : GateState.NotMet)
            .With(GateId.G3, State(gates.Power))
            .With(GateId.G4, Thresholds.Meets(result.Intent, gates.MinimumIntent) ? GateState.Met : GateState.NotMet)
            .With(GateId.G5, g5)
            .With(GateId.G6, Reach.Of(_definition.Reach, _subject.Facts) == ReachKind.None ? GateState.NotMet : GateState.Met);
    }

    private GateState State(ItemRule rule)
    {
        ref readonly var item = ref _subject.Item(rule.Item.Index);
        return item.Kind != OutcomeKind.Matched ? GateState.Unknown : rule.IsMetBy(item.Value) switch
        {
            true => GateState.Met,
            false => GateState.NotMet,
            null => GateState.Unknown,
        };
    }

    private Verdict VerdictOf(GateStates states)
    {
        var all = GateState.Met;
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            if (_definition.Gates.Headers[(int)gate].Mandatory)
            {
                all = GateStates.And(all, states[gate]);
            }
        }

        return (Verdict)all;
    }

    /// <summary>The last moment, in ticks, at which the latest signal of a rule is young enough; 0 where there is none.</summary>
    private static long Until(RecentSignalRule rule, long latest) => latest == 0 ? 0 : Moment.Add(latest, rule.Within);

    /// <summary>The moment, in ticks, of the latest counted signal of a rule's group, and which that is; 0 where there is none.</summary>
    private long LastAction(RecentSignalRule rule, out SignalCriterion? action)
    {
        var latest = 0L;
        action = null;
        foreach (var signal in rule.Group.Signals)
        {
            ref readonly var sum = ref _subject.State.Sum(signal.Index);
            if (sum.Count > 0 && sum.On > latest)
            {
                latest = sum.On;
                action = signal;
            }
        }

        return latest;
    }

    private static double Keep(double value, double least, double most) => value < least ? least : value > most ? most : value;

    private struct DimensionSum
    {
        internal double Points;
        internal double KnownCaps;

        /// <summary>What the unknown groups could still add.</summary>
        internal double Unknown;
    }
}

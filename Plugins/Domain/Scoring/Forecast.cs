using System;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Tells what becomes of a judged lead if nothing new comes in: input dated after the judgement is left out, answers run out. Moments are right within 2 s. It
/// keeps its working memory from lead to lead; an instance belongs to one thread.
/// </summary>
public sealed class Forecast
{
    /// <summary>How far, in points, Composite may drift from the stored one until a lead is worth another look.</summary>
    private const double Drift = 5;

    private readonly Evaluator _evaluator;
    private readonly Watch _lapse;
    private readonly Watch _drift = new(new double[2], [], [], 0);

    /// <summary>Makes a forecast.</summary>
    /// <param name="definition">The definition that judges.</param>
    public Forecast(LeadDefinition definition)
    {
        _evaluator = new Evaluator(definition);
        _lapse = new Watch([], [], [], definition.Thresholds.Lapse.Behaviour);
    }

    /// <summary>Since when the condition of a lapse holds, or from when on it will hold.</summary>
    /// <param name="evaluation">The judgement.</param>
    /// <param name="facts">The lead's columns as they were judged.</param>
    /// <param name="state">The lead's signals and answers as they were judged.</param>
    /// <param name="stored">What this method gave at the judgement before, null for never; null, too, for a lead that was not an MQL then.</param>
    /// <returns>
    /// Where <see cref="Lapse.Holds"/>: the stored moment where it has come, else the moment of the judgement. Where not: the first whole second, UTC, at which it
    /// will; null for never.
    /// </returns>
    /// <exception cref="ArgumentException">The judgement or the state belongs to another definition.</exception>
    public DateTime? LapseFrom(Evaluation evaluation, LeadFacts facts, ScoreState state, DateTime? stored)
    {
        if (Lapse.Holds(evaluation))
        {
            return stored <= evaluation.Now ? stored : evaluation.Now;
        }

        var today = Again(evaluation, facts, state);
        while (true)
        {
            var answersEnd = Moment.SecondAfter(_evaluator.AnswersUntil());
            if (LapseChange(today, answersEnd) is { } change && change < answersEnd)
            {
                return Moment.OrNever(change);
            }

            if (Moment.OrNever(answersEnd) is not { } later)
            {
                return null;
            }

            today = _evaluator.Judge(facts, state, later);
            if (Lapse.Holds(today))
            {
                return later;
            }
        }
    }

    /// <summary>When a lead must be judged again although nothing new comes in.</summary>
    /// <param name="evaluation">The judgement.</param>
    /// <param name="facts">The lead's columns as they were judged.</param>
    /// <param name="state">The lead's signals and answers as they were judged.</param>
    /// <param name="stage">The lead's stage after the judgement.</param>
    /// <param name="storedComposite">Composite as the lead's row holds it, 0 to 100.</param>
    /// <param name="lapseFrom">What <see cref="LapseFrom"/> gave for this judgement; used for an MQL only.</param>
    /// <returns>
    /// The earliest moment after the judgement, UTC, of: its next change, a lapse that begins, breaks off or is due, Composite 5 points (or the next multiple of
    /// 5, either met from 1e-9 below on as every threshold) away from the stored one, input of the future that comes due; null for never.
    /// </returns>
    /// <exception cref="ArgumentException">The judgement or the state belongs to another definition.</exception>
    public DateTime? ReevaluateOn(Evaluation evaluation, LeadFacts facts, ScoreState state, LeadStage stage, double storedComposite, DateTime? lapseFrom)
    {
        var today = Again(evaluation, facts, state);
        var now = evaluation.Now;
        var next = Earlier(now, evaluation.NextChangeOn, state.IncompleteFrom);
        if (stage == LeadStage.Mql)
        {
            next = Earlier(now, next, lapseFrom);
            next = Earlier(now, next, Lapse.DueOn(evaluation, lapseFrom));
            next = Earlier(now, next, Lapse.Holds(evaluation) ? Or(LapseChange(today, Before(next))) : null);
        }

        var step = Drift * (Math.Floor((Math.Abs(today.Composite - storedComposite) + Thresholds.Tolerance) / Drift) + 1);
        _drift.Composite[0] = storedComposite + step;
        _drift.Composite[1] = storedComposite - step + (2 * Thresholds.Tolerance);
        return Earlier(now, next, Or(_evaluator.Search.First(today, _drift, Before(next))));
    }

    /// <summary>Fills the evaluator's groups with the lead, whatever it judged meanwhile.</summary>
    private Evaluation Again(Evaluation evaluation, LeadFacts facts, ScoreState state) =>
        evaluation.Definition == _evaluator.Definition && state.Definition == _evaluator.Definition
            ? _evaluator.Judge(facts, state, evaluation.Now)
            : throw new ArgumentException("The judgement or the score state belongs to another definition.", nameof(evaluation));

    /// <summary>When the condition of a lapse begins to hold or breaks off by decay alone.</summary>
    private long? LapseChange(Evaluation today, long before)
    {
        _lapse.Begin(!Lapse.FitHolds(today), _evaluator.MqlActionUntil);
        return _evaluator.Search.First(today, _lapse, before);
    }

    private static DateTime? Earlier(DateTime now, DateTime? next, DateTime? other) =>
        other > now && !(next <= other) ? other : next > now ? next : null;

    private static DateTime? Or(long? ticks) => ticks is { } found ? Moment.OrNever(found) : null;

    private static long Before(DateTime? next) => next is { } end ? Moment.SecondAfter(end.Ticks) : long.MaxValue;
}

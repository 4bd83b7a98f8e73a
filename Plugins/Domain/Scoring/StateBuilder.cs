using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// Builds the score state of a lead anew from all its signals and answers, in any order. It keeps its working memory from lead to lead, so it belongs to one
/// thread.
/// </summary>
public sealed class StateBuilder
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private long[] _moments = new long[16];
    private SignalCriterion[] _criteria = new SignalCriterion[16];
    private int _count;

    /// <summary>Fills a state from all inputs of a lead.</summary>
    /// <param name="state">The state; what it held is forgotten.</param>
    /// <param name="signals">All signals, in any order. Of a repeated id the first in the list counts.</param>
    /// <param name="answers">All answers. Of equal moments the last in the list counts.</param>
    /// <param name="now">The moment of judgement, UTC; later input does not count.</param>
    /// <param name="warnings">Gets a sentence for each signal type, item or answer that the definition does not know; null for no warnings.</param>
    /// <param name="actionsFrom">What <see cref="ScoreState.DiscountActions"/> takes.</param>
    public void Build(
        ScoreState state, IReadOnlyList<Signal> signals, IReadOnlyList<Answer> answers, DateTime now, ICollection<string>? warnings = null, DateTime? actionsFrom = null)
    {
        Moment.RequireUtc(now);
        state.Clear();
        state.DiscountActions(actionsFrom);
        _count = 0;
        _ids.Clear();
        var last = long.MinValue;
        var inOrder = true;
        for (var i = 0; i < signals.Count; i++)
        {
            var signal = signals[i];
            var criterion = state.Definition.FindSignal(signal.Type);
            if (criterion is null && warnings is not null)
            {
                WarnOnce(warnings, Texts.UnknownSignal(signal.Type));
            }

            if ((signal.Id is { } id && !_ids.Add(id)) || criterion is null || state.IsDiscounted(criterion, signal.On.Ticks))
            {
                continue;
            }

            if (signal.On > now)
            {
                state.Add(signal, now);
                continue;
            }

            inOrder &= signal.On.Ticks >= last;
            last = signal.On.Ticks;
            Keep(criterion, last);
        }

        if (!inOrder)
        {
            Array.Sort(_moments, _criteria, 0, _count);
        }

        for (var i = 0; i < _count; i++)
        {
            state.Count(_criteria[i], _moments[i]);
        }

        for (var i = 0; i < answers.Count; i++)
        {
            Warn(state.Definition, answers[i], warnings);
            state.Add(answers[i], now);
        }
    }

    private static void Warn(LeadDefinition definition, Answer answer, ICollection<string>? warnings)
    {
        if (warnings is null)
        {
            return;
        }

        if (definition.FindItem(answer.Item) is not { } item)
        {
            WarnOnce(warnings, Texts.UnknownItem(answer.Item));
        }
        else if (answer.Value != AnswerItem.Unknown && item.IndexOf(answer.Value) < 0)
        {
            WarnOnce(warnings, Texts.UnknownAnswer(answer.Item, answer.Value));
        }
    }

    private static void WarnOnce(ICollection<string> warnings, string warning)
    {
        if (!warnings.Contains(warning))
        {
            warnings.Add(warning);
        }
    }

    private void Keep(SignalCriterion criterion, long moment)
    {
        if (_count == _moments.Length)
        {
            Array.Resize(ref _moments, _count * 2);
            Array.Resize(ref _criteria, _count * 2);
        }

        _moments[_count] = moment;
        _criteria[_count++] = criterion;
    }
}

using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>
/// What of all signals and answers of a lead the score still needs: one accumulator for each signal criterion and the latest answer to each item. A new
/// signal costs one step, whatever came before: S(t) = S(t0) * 2^(-(t - t0) / H) + w. A late one (older than the last of its type) needs a rebuild.
/// </summary>
public sealed class ScoreState
{
    private readonly SignalSum[] _sums;
    private readonly AnswerFact[] _answers;
    private long _incompleteFrom = long.MaxValue;
    private long _latest;
    private long _actionsFrom;

    /// <summary>Makes the state of a lead without signals and answers.</summary>
    /// <param name="definition">The definition that will judge.</param>
    public ScoreState(LeadDefinition definition)
    {
        Definition = definition;
        _sums = new SignalSum[definition.Signals.Count];
        _answers = new AnswerFact[definition.Items.Count];
    }

    /// <summary>The definition that the accumulators belong to; another one needs a rebuild.</summary>
    public LeadDefinition Definition { get; }

    /// <summary>The moment of the first input that was dated in the future and is not counted yet, from which a rebuild is needed; null for none.</summary>
    public DateTime? IncompleteFrom => _incompleteFrom == long.MaxValue ? null : new DateTime(_incompleteFrom, DateTimeKind.Utc);

    /// <summary>Signals of the group that G2 looks at do not count at all up to this moment, UTC; null where all count.</summary>
    public DateTime? ActionsFrom => _actionsFrom == 0 ? null : new DateTime(_actionsFrom, DateTimeKind.Utc);

    /// <summary>Leaves signals of the group that G2 looks at out of account, since a rejection found no intent behind them.</summary>
    /// <param name="upTo">The last moment of which they do not count, UTC; null for none.</param>
    /// <exception cref="InvalidOperationException">Something is counted already: the state must be rebuilt.</exception>
    public void DiscountActions(DateTime? upTo)
    {
        if (_latest != 0)
        {
            throw new InvalidOperationException("The score state counts something already: rebuild it.");
        }

        _actionsFrom = upTo?.Ticks ?? 0;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Array.Clear(_sums, 0, _sums.Length);
        Array.Clear(_answers, 0, _answers.Length);
        _incompleteFrom = long.MaxValue;
        _latest = 0;
        _actionsFrom = 0;
    }

    /// <summary>Counts one more signal, which must not be a repetition of a counted one.</summary>
    /// <param name="signal">The signal. One of a type that the definition does not count changes nothing.</param>
    /// <param name="now">The moment of judgement, UTC; a later signal is remembered as <see cref="IncompleteFrom"/>.</param>
    /// <returns>False, and nothing changed, where the signal is late: the state must be rebuilt from all signals.</returns>
    public bool Add(Signal signal, DateTime now)
    {
        if (Definition.FindSignal(signal.Type) is not { } criterion || IsDiscounted(criterion, signal.On.Ticks))
        {
            return true;
        }

        if (signal.On > now)
        {
            _incompleteFrom = Math.Min(_incompleteFrom, signal.On.Ticks);
            return true;
        }

        return Count(criterion, signal.On.Ticks);
    }

    /// <summary>Takes one more answer: of several the latest counts, of equally late ones the last taken.</summary>
    /// <param name="answer">The answer. One to an item that the definition does not know changes nothing.</param>
    /// <param name="now">The moment of judgement, UTC; a later answer is remembered as <see cref="IncompleteFrom"/>.</param>
    public void Add(Answer answer, DateTime now)
    {
        if (Definition.FindItem(answer.Item) is not { } item)
        {
            return;
        }

        var on = answer.On.Ticks;
        if (on > now.Ticks)
        {
            _incompleteFrom = Math.Min(_incompleteFrom, on);
            return;
        }

        ref var fact = ref _answers[item.Index];
        if (!fact.Given || on >= fact.On)
        {
            fact = new AnswerFact { Given = true, Value = item.IndexOf(answer.Value), On = on };
            _latest = Math.Max(_latest, on);
        }
    }

    /// <summary>True where a signal was counted.</summary>
    internal bool Has(SignalCriterion criterion) => _sums[criterion.Index].Count > 0;

    /// <summary>The accumulator of a signal criterion.</summary>
    internal ref SignalSum Sum(int index) => ref _sums[index];

    /// <summary>The latest answer to an item.</summary>
    internal ref AnswerFact Answer(int index) => ref _answers[index];

    /// <summary>Whether a signal is a sales-specific action that no longer counts.</summary>
    internal bool IsDiscounted(SignalCriterion criterion, long on) => on <= _actionsFrom && Array.IndexOf(Definition.Gates.RecentAction.Group.Signals, criterion) >= 0;

    /// <summary>Restores what a text of a state says.</summary>
    internal void Restore(long incompleteFrom, long latest, long actionsFrom)
    {
        _actionsFrom = actionsFrom;
        _incompleteFrom = incompleteFrom;
        _latest = latest;
    }

    internal long LatestTicks => _latest;

    internal bool Count(SignalCriterion criterion, long on)
    {
        ref var sum = ref _sums[criterion.Index];
        if (on < sum.LastSeen)
        {
            return false;
        }

        sum.SeenThatDay = sum.LastSeen != 0 && Moment.Day(on) == Moment.Day(sum.LastSeen) ? sum.SeenThatDay + 1 : 1;
        sum.LastSeen = on;
        _latest = Math.Max(_latest, on);
        if (sum.SeenThatDay <= criterion.DailyLimit)
        {
            var kept = sum.Count == 0 || !criterion.Repeatable ? 0 : sum.Points * criterion.Decay((on - sum.On) / (double)TimeSpan.TicksPerDay);
            sum.Points = kept + criterion.Points;
            sum.On = on;
            sum.Count++;
        }

        return true;
    }

    /// <summary>Refuses a moment at which the state does not tell the truth.</summary>
    internal void RequireCurrent(DateTime now)
    {
        if (now.Ticks >= _incompleteFrom)
        {
            throw new InvalidOperationException("A signal or answer dated in the future has come due: rebuild the score state.");
        }

        if (now.Ticks < _latest)
        {
            throw new InvalidOperationException("The score state holds a signal or answer that is later than the moment of judgement: rebuild it.");
        }
    }
}

/// <summary>The accumulator of one signal criterion.</summary>
internal struct SignalSum
{
    /// <summary>Points as of <see cref="On"/>, decayed to it, before the group's limits.</summary>
    internal double Points;

    /// <summary>The moment of the last counted signal, in ticks.</summary>
    internal long On;

    /// <summary>The moment of the last signal, counted or over the daily limit, in ticks.</summary>
    internal long LastSeen;

    /// <summary>How many signals were seen on the UTC day of <see cref="LastSeen"/>.</summary>
    internal int SeenThatDay;

    /// <summary>How many signals were counted.</summary>
    internal int Count;
}

/// <summary>The latest answer to one item.</summary>
internal struct AnswerFact
{
    /// <summary>Whether there is an answer.</summary>
    internal bool Given;

    /// <summary>The place of its value; -1 where it says unknown.</summary>
    internal int Value;

    /// <summary>The moment it was verified, in ticks.</summary>
    internal long On;
}

using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>What is judged: the facts of a lead, its score state, the moment, and what is known of each item at that moment.</summary>
internal sealed class Subject
{
    private readonly AnswerItem[] _asked;
    private readonly ItemState[] _items;

    internal Subject(LeadDefinition definition)
    {
        _asked = definition.ItemArray;
        _items = new ItemState[_asked.Length];
    }

    internal LeadFacts Facts { get; private set; } = null!;

    internal ScoreState State { get; private set; } = null!;

    internal System.DateTime Now { get; private set; }

    /// <summary>What is known of an item.</summary>
    internal ref readonly ItemState Item(int index) => ref _items[index];

    internal void Set(LeadFacts facts, ScoreState state, System.DateTime now)
    {
        Facts = facts;
        State = state;
        Now = now;
        for (var i = 0; i < _items.Length; i++)
        {
            _items[i] = Resolve(_asked[i]);
        }
    }

    /// <summary>An answer stands before the column while it is valid; after that both are unknown. A column without an answer does not expire.</summary>
    private ItemState Resolve(AnswerItem item)
    {
        ref readonly var answer = ref State.Answer(item.Index);
        if (answer.Given)
        {
            var valid = Now.Ticks - answer.On <= item.ValidFor.Ticks;
            var kind = !valid ? OutcomeKind.Expired : answer.Value < 0 ? OutcomeKind.Invalid : OutcomeKind.Matched;
            return new ItemState(kind, answer.Value, true, answer.On);
        }

        if (item.Column is not { } column || !Facts.Has(column.Slot))
        {
            return new ItemState(OutcomeKind.Empty, -1, false, 0);
        }

        if (column.Type == ColumnType.Boolean)
        {
            return Facts.IsTrue(column.Slot)
                ? new ItemState(OutcomeKind.Matched, item.WhenTrue, false, 0)
                : new ItemState(OutcomeKind.Empty, -1, false, 0);
        }

        var value = item.IndexOfNumber(Facts.Number(column.Slot));
        return new ItemState(value >= 0 ? OutcomeKind.Matched : OutcomeKind.Invalid, value, false, 0);
    }
}

/// <summary>What is known of an item at a moment.</summary>
internal readonly struct ItemState
{
    internal ItemState(OutcomeKind kind, int value, bool fromAnswer, long on)
    {
        Kind = kind;
        Value = value;
        FromAnswer = fromAnswer;
        OnTicks = on;
    }

    /// <summary>Matched where a value is known, else why none is.</summary>
    internal OutcomeKind Kind { get; }

    /// <summary>The place of the value in the item's list, -1 for none.</summary>
    internal int Value { get; }

    /// <summary>Whether an answer says so; else the column does.</summary>
    internal bool FromAnswer { get; }

    internal long OnTicks { get; }

    /// <summary>The moment the answer was verified.</summary>
    internal System.DateTime On => new(OnTicks, System.DateTimeKind.Utc);
}

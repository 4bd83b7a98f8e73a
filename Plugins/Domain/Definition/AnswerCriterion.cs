using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>A criterion on what is known of an item: the lead's answer while it is valid, else the column behind it.</summary>
internal sealed class AnswerCriterion : Criterion
{
    private readonly int[] _rowOfValue;
    private readonly double[] _points;

    /// <param name="header">Its names.</param>
    /// <param name="item">What was asked.</param>
    /// <param name="rowOfValue">For each value of the item the row it belongs to; -1 for a value that says nothing here.</param>
    /// <param name="points">The points of each row.</param>
    internal AnswerCriterion(CriterionHeader header, AnswerItem item, int[] rowOfValue, double[] points)
        : base(header, ColumnCriterion.Least(points), ColumnCriterion.Most(points))
    {
        Item = item;
        _rowOfValue = rowOfValue;
        _points = points;
    }

    internal AnswerItem Item { get; }

    public override string Reads => Texts.ReadsItem(Item.Label);

    public override IReadOnlyList<CriterionRow> Rows
    {
        get
        {
            var rows = new List<CriterionRow>();
            for (var row = 0; row < _points.Length; row++)
            {
                var values = new List<string>();
                for (var value = 0; value < _rowOfValue.Length; value++)
                {
                    if (_rowOfValue[value] == row)
                    {
                        values.Add(Item.Values[value].Label);
                    }
                }

                rows.Add(new CriterionRow(Texts.List(values), values, _points[row]));
            }

            return rows;
        }
    }

    internal override Outcome Judge(Subject subject)
    {
        ref readonly var state = ref subject.Item(Item.Index);
        if (state.Kind != OutcomeKind.Matched)
        {
            return new Outcome(state.Kind, 0, false, -1);
        }

        var row = _rowOfValue[state.Value];
        return row >= 0 ? new Outcome(OutcomeKind.Matched, _points[row], true, row) : new Outcome(OutcomeKind.Unmatched, 0, false, -1);
    }

    internal override string Why(Subject subject, Outcome outcome)
    {
        ref readonly var state = ref subject.Item(Item.Index);
        return outcome.Kind switch
        {
            OutcomeKind.Matched or OutcomeKind.Unmatched => state.FromAnswer
                ? Texts.Answered(Label, Item.Values[state.Value].Label, state.On, state.On + Item.ValidFor)
                : Texts.FromColumn(Label, Item.Values[state.Value].Label, Item.Column!.Name),
            OutcomeKind.Expired => Texts.Expired(Label, state.On + Item.ValidFor),
            OutcomeKind.Invalid => Texts.Invalid(Label, state.FromAnswer ? AnswerItem.Unknown : Texts.Number(subject.Facts.Number(Item.Column!.Slot))),
            _ => Texts.Empty(Label, MostPoints),
        };
    }
}

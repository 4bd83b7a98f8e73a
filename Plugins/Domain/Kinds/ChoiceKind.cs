using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points by the value of a choice column.</summary>
internal sealed class ChoiceKind : ColumnKind
{
    public override string Name => "choice";

    public override string Purpose => "Points by the value of a choice column; each row lists values.";

    private protected override bool HasRows => true;

    private protected override bool OtherwiseKnown => true;

    private protected override bool MayChooseOtherwise => true;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var column = context.Columns.One(node, "column", ColumnType.Choice);
        var rowOf = new Dictionary<int, int>();
        var values = new List<IReadOnlyList<int>>();
        for (var row = 0; row < rows.Count; row++)
        {
            var list = rows[row].Integers("values");
            var known = new List<int>();
            RequireValues(rows[row], "values", list.Count, points?[row], context);
            for (var i = 0; i < list.Count; i++)
            {
                if (list[i] is not { } value)
                {
                    continue;
                }

                if (rowOf.ContainsKey(value))
                {
                    rows[row].Fault("values", i, Rule.ListedTwice, "The value " + Wording.Digits(value) + " is listed twice.", "Keep it in one row.");
                    continue;
                }

                rowOf.Add(value, row);
                known.Add(value);
            }

            values.Add(known);
        }

        return column is null ? null : new Test(column, rowOf, values);
    }

    private sealed class Test : ColumnTest
    {
        private readonly int _slot;
        private readonly Dictionary<int, int> _rowOf;
        private readonly List<IReadOnlyList<int>> _values;

        internal Test(Column column, Dictionary<int, int> rowOf, List<IReadOnlyList<int>> values)
            : base([column])
        {
            _slot = column.Slot;
            _rowOf = rowOf;
            _values = values;
        }

        public override int Match(LeadFacts facts)
        {
            if (!facts.Has(_slot))
            {
                return Empty;
            }

            var number = facts.Number(_slot);
            var value = (int)number;
            return value == number && _rowOf.TryGetValue(value, out var row) ? row : Unmatched;
        }

        public override string RowText(int row) => Texts.List(RowValues(row)!);

        public override string? RowReason(int row) => null;

        public override IReadOnlyList<string> RowValues(int row)
        {
            var labels = new List<string>();
            foreach (var value in _values[row])
            {
                labels.Add(Columns[0].ChoiceText(value));
            }

            return labels;
        }
    }
}

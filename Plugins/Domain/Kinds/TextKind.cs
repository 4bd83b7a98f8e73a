using System;
using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points by the whole text of a column, such as a country, or by the row that a lookup points to.</summary>
internal sealed class TextKind : ColumnKind
{
    public override string Name => "text";

    public override string Purpose =>
        "Points by the whole text of a column, ignoring case and outer blanks, or by the id that a lookup holds; each row lists texts, and any other text is unknown.";

    private protected override bool HasRows => true;

    private protected override bool OtherwiseKnown => false;

    private protected override bool MayChooseOtherwise => true;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var column = context.Columns.One(node, "column", null);
        if (column is { Type: not ColumnType.Reference })
        {
            column = context.Columns.One(node, "column", ColumnType.Text);
        }

        var rowOf = new FoldedMap();
        var values = new List<IReadOnlyList<string>>();
        for (var row = 0; row < rows.Count; row++)
        {
            var list = rows[row].Texts("values");
            RequireValues(rows[row], "values", list.Count, points?[row], context);
            for (var i = 0; i < list.Count; i++)
            {
                var text = list[i].Trim();
                if (column is { Type: ColumnType.Reference } && text.Length > 0)
                {
                    if (!Guid.TryParse(text, out var id))
                    {
                        rows[row].Fault(
                            "values", i, Rule.BadText, Wording.Quote(list[i]) + " is no id, and the column " + Wording.Quote(column.Name) + " is a lookup.",
                            "Write the id of the row as Dataverse shows it, such as 6f0f8a1e-5a3f-4f9b-9d0e-2f6f0f4d9c11.");
                        continue;
                    }

                    // As the facts of a lead have it, however it is written here.
                    text = id.ToString();
                }

                if (text.Length > 0 && !rowOf.Add(text, row))
                {
                    rows[row].Fault("values", i, Rule.ListedTwice, "The text " + Wording.Quote(list[i]) + " is listed twice.", "Keep it in one row.");
                }
            }

            values.Add(list);
        }

        return column is null ? null : new Test(column, rowOf, values);
    }

    private sealed class Test : ColumnTest
    {
        private readonly int _slot;
        private readonly FoldedMap _rowOf;
        private readonly List<IReadOnlyList<string>> _values;

        internal Test(Column column, FoldedMap rowOf, List<IReadOnlyList<string>> values)
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

            var row = _rowOf.Count == 0 ? FoldedMap.Missing : _rowOf.FindTrimmed(facts.Text(_slot));
            return row == FoldedMap.Missing ? Unmatched : row;
        }

        public override string RowText(int row) => Texts.List(_values[row]);

        public override string? RowReason(int row) => null;

        public override IReadOnlyList<string> RowValues(int row) => _values[row];
    }
}

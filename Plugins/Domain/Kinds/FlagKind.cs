using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points where one of some yes-or-no columns has a value.</summary>
internal sealed class FlagKind : ColumnKind
{
    public override string Name => "flag";

    public override string Purpose => "Points where at least one of some yes-or-no columns is yes, or no where \"is\" says false; an empty column is neither.";

    private protected override bool HasRows => false;

    private protected override bool OtherwiseKnown => true;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var columns = context.Columns.Several(node, "columns", ColumnType.Boolean);
        var wanted = node.OptionalBoolean("is") ?? true;
        return columns is null ? null : new Test(columns, wanted);
    }

    private sealed class Test : ColumnTest
    {
        private readonly int[] _slots;
        private readonly bool _wanted;

        internal Test(IReadOnlyList<Column> columns, bool wanted)
            : base(columns)
        {
            _slots = SlotsOf(columns);
            _wanted = wanted;
        }

        public override int Match(LeadFacts facts)
        {
            var row = Empty;
            foreach (var slot in _slots)
            {
                if (facts.Has(slot))
                {
                    if (facts.IsTrue(slot) == _wanted)
                    {
                        return 0;
                    }

                    row = Unmatched;
                }
            }

            return row;
        }

        public override string RowText(int row) => Texts.OneIs(Columns, _wanted);
    }
}

using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points where one of some columns is not empty.</summary>
internal sealed class PresentKind : ColumnKind
{
    public override string Name => "present";

    public override string Purpose => "Points where at least one of some columns is not empty.";

    private protected override bool HasRows => false;

    private protected override bool OtherwiseKnown => true;

    private protected override bool EmptyIsKnown => true;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var columns = context.Columns.Several(node, "columns", null);
        return columns is null ? null : new Test(columns);
    }

    private sealed class Test : ColumnTest
    {
        private readonly int[] _slots;

        internal Test(IReadOnlyList<Column> columns)
            : base(columns) => _slots = SlotsOf(columns);

        public override int Match(LeadFacts facts)
        {
            foreach (var slot in _slots)
            {
                if (facts.Has(slot))
                {
                    return 0;
                }
            }

            return Empty;
        }

        public override string RowText(int row) => Texts.OneIsThere(Columns);

        // What the column holds does not matter, only that it holds something; so the reason names no personal data.
        public override string? ValueText(LeadFacts facts) => null;
    }
}

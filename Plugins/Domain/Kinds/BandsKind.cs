using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points by the band that a number or an amount of money lies in.</summary>
internal sealed class BandsKind : ColumnKind
{
    public override string Name => "bands";

    public override string Purpose => "Points by the band that a number or an amount of money in base currency lies in; a band holds its lower bound and not its upper one.";

    private protected override bool HasRows => true;

    private protected override bool OtherwiseKnown => false;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var column = context.Column(node, "column", ColumnType.Number);
        var from = new double[rows.Count];
        var below = new double[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            var band = rows[row];
            from[row] = band.Number("from", double.MinValue, double.MaxValue);
            below[row] = band.OptionalNumber("below", double.MinValue, double.MaxValue) ?? double.PositiveInfinity;
            if (below[row] <= from[row])
            {
                band.Fault("below", Rule.BandEmpty, "The band ends at " + Texts.Number(below[row]) + ", not above its start.", "Write an upper bound above \"from\".");
            }

            if (row == 0)
            {
                continue;
            }

            if (double.IsPositiveInfinity(below[row - 1]) || from[row] < below[row - 1])
            {
                band.Fault(
                    "from", Rule.BandsOverlap, "The band begins at " + Texts.Number(from[row]) + ", inside the band before it.",
                    "Give the band before it \"below\": " + Texts.Number(from[row]) + ", or begin where it ends; bands stand in rising order.");
            }
            else if (from[row] > below[row - 1])
            {
                band.Fault(
                    "from", Rule.BandsGap, "Between " + Texts.Number(below[row - 1]) + " and " + Texts.Number(from[row]) + " there is no band.",
                    "Begin at " + Texts.Number(below[row - 1]) + ", or add a band for what lies between.");
            }
        }

        if (points is not null && rows.Count > 0 && !double.IsPositiveInfinity(below[below.Length - 1]))
        {
            rows[rows.Count - 1].Fault(
                "below", Rule.BandsGap, "There is no band from " + Texts.Number(below[below.Length - 1]) + " on.", "Leave \"below\" out in the last band, or add one.");
        }

        return column is null ? null : new Test(column, from, below);
    }

    private sealed class Test : ColumnTest
    {
        private readonly int _slot;
        private readonly double[] _from;
        private readonly double[] _below;

        internal Test(Column column, double[] from, double[] below)
            : base([column])
        {
            _slot = column.Slot;
            _from = from;
            _below = below;
        }

        public override int Match(LeadFacts facts)
        {
            if (!facts.Has(_slot))
            {
                return Empty;
            }

            var number = facts.Number(_slot);
            for (var row = _from.Length - 1; row >= 0; row--)
            {
                if (number >= _from[row])
                {
                    return number < _below[row] ? row : Unmatched;
                }
            }

            return Invalid;
        }

        public override string RowText(int row) => double.IsPositiveInfinity(_below[row])
            ? "from " + Texts.Number(_from[row])
            : "from " + Texts.Number(_from[row]) + " to below " + Texts.Number(_below[row]);
    }
}

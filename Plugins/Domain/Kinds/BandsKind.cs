using System.Collections.Generic;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Kinds;

/// <summary>Points by the band that a number or an amount of money lies in.</summary>
internal sealed class BandsKind : ColumnKind
{
    public override string Name => "bands";

    public override string Purpose =>
        "Points by the band that a number or an amount of money in base currency lies in; a band holds its lower bound and not its upper one.";

    private protected override bool HasRows => true;

    private protected override bool OtherwiseKnown => false;

    private protected override ColumnTest? ReadTest(Node node, IReadOnlyList<Node> rows, double[]? points, DefinitionContext context)
    {
        var column = context.Columns.One(node, "column", ColumnType.Number);
        var from = new double[rows.Count];
        var below = new double[rows.Count];

        // Where the band before ends; null where a fault leaves that open.
        double? end = null;
        for (var row = 0; row < rows.Count; row++)
        {
            var start = Band(rows[row], end, out end);
            from[row] = start ?? 0;
            below[row] = end ?? 0;
        }

        if (points is not null && end is { } last && !double.IsPositiveInfinity(last))
        {
            rows[rows.Count - 1].Fault(
                "below", Rule.BandsGap, "There is no band from " + Wording.Digits(last) + " on.",
                "Leave \"below\" out in the last band, or add a band above it.");
        }

        return column is null ? null : new Test(column, from, below);
    }

    private static double? Band(Node band, double? endBefore, out double? end)
    {
        var start = band.Number("from", double.MinValue, double.MaxValue);
        end = band.Has("below") ? band.OptionalNumber("below", double.MinValue, double.MaxValue) : band.IsStandIn ? null : double.PositiveInfinity;
        if (start < endBefore)
        {
            band.Fault(
                "from", Rule.BandsOverlap, "The band begins at " + Wording.Digits(start.Value) + ", inside or before the band above it in the file.",
                "End that band with \"below\": " + Wording.Digits(start.Value) + ", or begin where it ends; bands stand in rising order.");
        }
        else if (start > endBefore)
        {
            band.Fault(
                "from", Rule.BandsGap, "Between " + Wording.Digits(endBefore.Value) + " and " + Wording.Digits(start.Value) + " there is no band.",
                "Begin at " + Wording.Digits(endBefore.Value) + ", or add a band for what lies between.");
        }

        if (end <= start)
        {
            band.Fault(
                "below", Rule.BandEmpty, "The band ends at " + Wording.Digits(end.Value) + ", not above its start, " + Wording.Digits(start.Value) + ".",
                "Write a \"below\" that is above \"from\".");
            end = null;
        }

        return start;
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

using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>A criterion on columns of the lead: the points of the row that matches. All kinds but signal and answer.</summary>
internal sealed class ColumnCriterion : Criterion
{
    private readonly double[] _points;
    private readonly Outcome _unmatched;
    private readonly Outcome _empty;

    /// <param name="header">Its names.</param>
    /// <param name="test">What finds the row.</param>
    /// <param name="points">The points of each row.</param>
    /// <param name="unmatchedIsKnown">Whether a value that matches no row is a known 0; else it is unknown.</param>
    /// <param name="emptyIsKnown">Whether an empty column is a known 0, as where the point is that something is there.</param>
    internal ColumnCriterion(CriterionHeader header, ColumnTest test, double[] points, bool unmatchedIsKnown, bool emptyIsKnown)
        : base(header, Least(points), Most(points))
    {
        Test = test;
        _points = points;
        UnmatchedIsKnown = unmatchedIsKnown;
        EmptyIsKnown = emptyIsKnown;
        _unmatched = new Outcome(OutcomeKind.Unmatched, 0, unmatchedIsKnown, -1);
        _empty = new Outcome(OutcomeKind.Empty, 0, emptyIsKnown, -1);
    }

    internal ColumnTest Test { get; }

    internal bool UnmatchedIsKnown { get; }

    internal bool EmptyIsKnown { get; }

    public override string Reads => Texts.ReadsColumns(Test.Columns, UnmatchedIsKnown, EmptyIsKnown);

    public override IReadOnlyList<CriterionRow> Rows
    {
        get
        {
            var rows = new List<CriterionRow>();
            for (var row = 0; row < _points.Length; row++)
            {
                rows.Add(new CriterionRow(Test.RowText(row), Test.RowValues(row), _points[row]));
            }

            return rows;
        }
    }

    internal override Outcome Judge(Subject subject)
    {
        var row = Test.Match(subject.Facts);
        return row switch
        {
            >= 0 => new Outcome(OutcomeKind.Matched, _points[row], true, row),
            ColumnTest.Empty => _empty,
            ColumnTest.Unmatched => _unmatched,
            _ => new Outcome(OutcomeKind.Invalid, 0, false, -1),
        };
    }

    internal override string Why(Subject subject, Outcome outcome) => outcome.Kind switch
    {
        OutcomeKind.Matched => Texts.Matched(Label, Test.ValueText(subject.Facts), Test.RowReason(outcome.Row)),
        OutcomeKind.Empty => EmptyIsKnown ? Texts.NotThere(Label) : Texts.Empty(Label, MostPoints),
        OutcomeKind.Invalid => Texts.Invalid(Label, Test.ValueText(subject.Facts)),
        _ => Texts.Unmatched(Label, Test.ValueText(subject.Facts), UnmatchedIsKnown),
    };

    internal override string? UnmatchedValue(Subject subject) => Test.ValueText(subject.Facts);

    internal static double Least(double[] points)
    {
        var least = 0.0;
        foreach (var value in points)
        {
            least = value < least ? value : least;
        }

        return least;
    }

    internal static double Most(double[] points)
    {
        var most = 0.0;
        foreach (var value in points)
        {
            most = value > most ? value : most;
        }

        return most;
    }
}

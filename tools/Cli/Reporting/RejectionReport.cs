using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>Why sales sent leads back in a period, and what second persons found; docs/reports.md says what each figure means.</summary>
internal static class RejectionReport
{
    private const string Nobody = "(nobody)", NoReason = "(none)", All = "All";

    private static readonly ReportColumn[] Figures =
    [
        new("rejected", "Rejected"), new("toJudge", "To judge"), new("drawn", "Drawn"), new("pending", "Pending"), new("upheld", "Upheld"), new("overturned", "Overturned"),
        new("unjudged", "Unjudged"), new("endedOtherwise", "Otherwise"), new("upheldShare", "Upheld %", FigureKind.Share), new("coverage", "Judged %", FigureKind.Share),
    ];

    /// <summary>Makes the report.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static Report Make(Connection connection, Period period, DateTime now)
    {
        var query = Pages.Within(
            period, RejectionTable.Name, RejectionTable.RejectedOn, RejectionTable.RejectedById, RejectionTable.RejectionReasonId, RejectionTable.Gate, RejectionTable.Outcome,
            RejectionTable.SecondPerson, RejectionTable.Drawn, RejectionTable.Again);
        var reason = query.AddLink(RejectionReasonTable.Name, RejectionTable.RejectionReasonId, RejectionReasonTable.Id, JoinOperator.LeftOuter);
        reason.EntityAlias = "reason";
        reason.Columns = new ColumnSet(RejectionReasonTable.Code);
        var rows = Pages.Rows(connection, query, RejectionTable.RejectedOn, RejectionTable.Id).Select(row => new Rejected(row)).ToList();
        return new Report(
            "rejections", "Rejections", period, now, rows.Count,
            ["Counted are the rejections of the period. The share upheld is of those that somebody judged; the share judged is of those that had to be and are not pending."],
            [
                new("reasons", "By reason", [new("reason", "Reason", FigureKind.Text), .. Figures], Grouped(rows, row => row.Reason)),
                new("reps", "By rep", [new("rep", "Rep", FigureKind.Text), .. Figures], Grouped(rows, row => row.Rep)),
                new("gates", "By gate", [new("gate", "Gate", FigureKind.Text), .. Figures], Grouped(rows, row => row.Gate)),
                new("mix", "Mix of reasons, by rep",
                    [new("rep", "Rep", FigureKind.Text), new("reason", "Reason", FigureKind.Text), new("rejected", "Rejected"), new("share", "Of the rep", FigureKind.Share), new("allShare", "Of all", FigureKind.Share)],
                    Mix(rows)),
                new("again", "Rejected again for the same reason", [new("figure", "Figure", FigureKind.Text), new("count", "Count")], [["Second time or more", rows.Count(row => row.Again > 1)]]),
            ]);
    }

    private static object?[][] Grouped(List<Rejected> rows, Func<Rejected, string> name) =>
    [
        .. rows.GroupBy(name).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => (object?[])[group.Key, .. Of([.. group])]),
        .. rows.Count == 0 ? [] : (object?[][])[[All, .. Of(rows)]],
    ];

    private static object?[] Of(IReadOnlyList<Rejected> rows)
    {
        int With(int outcome, Func<Rejected, bool>? also = null) => rows.Count(row => row.Outcome == outcome && (also is null || also(row)));
        var upheld = With(RejectionOutcomeChoice.Verified);
        var overturned = With(RejectionOutcomeChoice.Overturned);
        var unjudged = With(RejectionOutcomeChoice.Unjudged);
        var judged = upheld + overturned;
        return
        [
            rows.Count, rows.Count(row => row.SecondPerson), rows.Count(row => row.Drawn), With(RejectionOutcomeChoice.Pending), upheld, overturned, unjudged,
            With(RejectionOutcomeChoice.EndedOtherwise), Spread.Share(upheld, judged), Spread.Share(judged, judged + unjudged),
        ];
    }

    private static object?[][] Mix(List<Rejected> rows) =>
    [
        .. rows.GroupBy(row => row.Rep).OrderBy(group => group.Key, StringComparer.Ordinal).SelectMany(rep => rep.GroupBy(row => row.Reason).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new object?[]
            {
                rep.Key, group.Key, group.Count(), Spread.Share(group.Count(), rep.Count()), Spread.Share(rows.Count(row => row.Reason == group.Key), rows.Count),
            })),
    ];

    /// <summary>A rejection as the report looks at it.</summary>
    private sealed class Rejected(Entity row)
    {
        internal string Rep { get; } = row.Label(RejectionTable.RejectedById) ?? Nobody;

        internal string Reason { get; } = row.GetAttributeValue<AliasedValue>("reason." + RejectionReasonTable.Code)?.Value as string ?? NoReason;

        internal string Gate { get; } = row.GetAttributeValue<string>(RejectionTable.Gate) ?? NoReason;

        internal int? Outcome { get; } = row.GetAttributeValue<OptionSetValue>(RejectionTable.Outcome)?.Value;

        internal bool SecondPerson { get; } = row.GetAttributeValue<bool>(RejectionTable.SecondPerson);

        internal bool Drawn { get; } = row.GetAttributeValue<bool>(RejectionTable.Drawn);

        internal int Again { get; } = row.GetAttributeValue<int>(RejectionTable.Again);
    }
}

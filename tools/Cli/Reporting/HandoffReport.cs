using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>What became of the leads that were handed to sales in a period; docs/reports.md says what each figure means.</summary>
internal static class HandoffReport
{
    private const string Nobody = "(nobody)", All = "All";

    private static readonly ReportColumn[] TimeFigures =
    [
        new("handedOver", "Handed"), new("takenOver", "Taken over"), new("accepted", "Accept."), new("acceptedInTime", "In time"),
        new("acceptedInTimeShare", "Of all", FigureKind.Share), new("contacted", "Contact."), new("contactedInTime", "In time"), new("medianResponseHours", "Median h", FigureKind.Number),
    ];

    private static readonly ReportColumn[] EndFigures =
    [
        new("breached", "Breached"), new("breachesCounted", "Counted"), new("expired", "Expired"), new("passedOn", "Passed on"), new("rejected", "Rejected"),
        new("averageAttempts", "Attempts", FigureKind.Number), new("averageChannels", "Channels", FigureKind.Number), new("openNow", "Open"), new("overdueNow", "Overdue"),
    ];

    /// <summary>Makes the report.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static Report Make(Connection connection, Period period, DateTime now)
    {
        var query = Pages.Within(
            period, HandoffTable.Name, HandoffTable.HandedOverOn, HandoffTable.RepId, HandoffTable.TeamId, HandoffTable.LeadId, HandoffTable.Cycle, HandoffTable.Class, HandoffTable.Status,
            HandoffTable.SubType, HandoffTable.AcceptDueOn, HandoffTable.AcceptedOn, HandoffTable.ContactDueOn, HandoffTable.FirstContactOn, HandoffTable.ClosedOn, HandoffTable.Attempts,
            HandoffTable.Channels, HandoffTable.Hop, HandoffTable.Cell, HandoffTable.BreachedOn, HandoffTable.BreachCounts);
        var rows = Pages.Rows(connection, query, HandoffTable.HandedOverOn, HandoffTable.Id).Select(row => new HandedLead(row)).ToList();
        var waiting = Waiting(connection);
        var passedOn = rows.Where(row => row.Status == HandoffStatusChoice.PassedOn).ToList();
        return new Report(
            "handoffs", "Hand-offs", period, now, rows.Count + waiting,
            ["Counted are the hand-offs of the period. Hours are hours of the wall clock, not business hours. Leads that were taken over are in no figure but their own."],
            [
                new("reps", "By rep: how fast", [new("rep", "Rep", FigureKind.Text), .. TimeFigures], Grouped(rows, row => row.Rep ?? Nobody, now, Times)),
                new("endings", "By rep: what became of them", [new("rep", "Rep", FigureKind.Text), .. EndFigures], Grouped(rows, row => row.Rep ?? Nobody, now, Endings)),
                new("classes", "By class", [new("class", "Class", FigureKind.Text), .. TimeFigures], Grouped(rows, row => row.Class ?? "(none)", now, Times)),
                new(
                    "passedOnCells", "Passed on, by rep and cell", [new("rep", "Rep", FigureKind.Text), new("cell", "Cell", FigureKind.Text), new("passedOn", "Passed on")],
                    [.. Sorted(passedOn.GroupBy(row => (Rep: row.Rep ?? Nobody, Cell: row.Cell ?? "(none)")), key => key.Rep + "\n" + key.Cell)
                        .Select(group => new object?[] { group.Key.Rep, group.Key.Cell, group.Count() })]),
                new("hops", "Reps that a lead had", [new("reps", "Reps", FigureKind.Text), new("leads", "Leads")], Hops(rows)),
                new("waiting", "Waiting now", [new("figure", "Figure", FigureKind.Text), new("count", "Count")], [["Sales-Ready without a rep", waiting]]),
                OutcomeFigures.Make(connection, period),
            ]);
    }

    private static object?[][] Grouped(List<HandedLead> rows, Func<HandedLead, string> name, DateTime now, Func<IReadOnlyList<HandedLead>, DateTime, object?[]> figures) =>
    [
        .. Sorted(rows.GroupBy(name), key => key).Select(group => (object?[])[group.Key, .. figures([.. group], now)]),
        .. rows.Count == 0 ? [] : (object?[][])[[All, .. figures(rows, now)]],
    ];

    private static IEnumerable<IGrouping<TKey, HandedLead>> Sorted<TKey>(IEnumerable<IGrouping<TKey, HandedLead>> groups, Func<TKey, string> text) =>
        groups.OrderBy(group => text(group.Key), StringComparer.Ordinal);

    private static object?[] Times(IReadOnlyList<HandedLead> all, DateTime now)
    {
        var rows = all.Where(row => !row.IsTakenOver).ToList();
        var inTime = rows.Count(row => row.AcceptedInTime);
        return
        [
            rows.Count, all.Count - rows.Count, rows.Count(row => row.AcceptedOn is not null), inTime, Spread.Share(inTime, rows.Count),
            rows.Count(row => row.FirstContactOn is not null), rows.Count(row => row.ContactedInTime),
            Spread.Percentile(rows.Where(row => row.FirstContactOn is not null).Select(row => (row.FirstContactOn!.Value - row.HandedOverOn).TotalHours), 0.5),
        ];
    }

    private static object?[] Endings(IReadOnlyList<HandedLead> all, DateTime now)
    {
        var rows = all.Where(row => !row.IsTakenOver).ToList();
        int With(int status) => rows.Count(row => row.Status == status);
        return
        [
            rows.Count(row => row.IsBreached), rows.Count(row => row.BreachCounts), With(HandoffStatusChoice.Expired), With(HandoffStatusChoice.PassedOn), With(HandoffStatusChoice.Rejected),
            Spread.Mean(rows.Select(row => row.Attempts)), Spread.Mean(rows.Select(row => row.Channels)), rows.Count(row => row.IsOpen), rows.Count(row => row.IsOverdue(now)),
        ];
    }

    private static object?[][] Hops(List<HandedLead> rows) =>
    [
        .. rows.Where(row => !row.IsTakenOver).GroupBy(row => (row.Lead, row.Cycle)).GroupBy(lead => lead.Max(row => row.Hop)).OrderBy(group => group.Key)
            .Select(group => new object?[] { Words.Count(group.Key), group.Count() }),
    ];

    private static int Waiting(Connection connection)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Equal, StageChoice.SalesReady);
        query.Criteria.AddCondition(LeadTable.HandoffId, ConditionOperator.Null);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return Pages.Rows(connection, query, "createdon", LeadTable.Id).Count();
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>Who entered which signals by hand, and what became of those leads; docs/reports.md says what each figure means.</summary>
internal static class SignalReport
{
    private static readonly ReportColumn[] Columns =
    [
        new("person", "Person", FigureKind.Text), new("type", "Signal", FigureKind.Text), new("signals", "Signals"), new("leads", "Leads"),
        new("salesReady", "Then Sales-Ready"), new("sal", "Then SAL"), new("salesReadyShare", "Of leads", FigureKind.Share),
    ];

    /// <summary>Makes the report.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static Report Make(Connection connection, Period period, DateTime now)
    {
        var people = People.Read(connection);
        var query = Pages.Within(period, SignalTable.Name, SignalTable.CreatedOn, "createdby", SignalTable.SignalTypeId, SignalTable.LeadId);
        var lead = query.AddLink(LeadTable.Name, SignalTable.LeadId, LeadTable.Id, JoinOperator.LeftOuter);
        lead.EntityAlias = "lead";
        lead.Columns = new ColumnSet(LeadTable.FirstSalesReadyOn, LeadTable.FirstSalOn);
        var signals = Pages.Rows(connection, query, SignalTable.CreatedOn, SignalTable.Id)
            .Where(row => row.Lookup("createdby") is { } creator && people.ContainsKey(creator.Id))
            .Select(row => new Entered(
                people[row.Lookup("createdby")!.Id], row.Label(SignalTable.SignalTypeId) ?? "(none)", row.Lookup(SignalTable.LeadId)?.Id,
                Then(row, LeadTable.FirstSalesReadyOn), Then(row, LeadTable.FirstSalOn)))
            .ToList();
        return new Report(
            "signals", "Signals entered by people", period, now, signals.Count,
            ["Counted are the signals that people entered in the period, by hand or by a file of theirs. A lead counts as Sales-Ready or SAL where it became that after such a signal came in, in its present cycle."],
            [
                new("types", "By person and signal", Columns, Grouped(signals, signal => (signal.Person, signal.Type))),
                new("people", "By person", [Columns[0], .. Columns[2..]], [.. Grouped(signals, signal => (signal.Person, "")).Select(row => (object?[])[row[0], .. row[2..]])]),
            ]);
    }

    private static object?[][] Grouped(IEnumerable<Entered> signals, Func<Entered, (string Person, string Type)> by) =>
    [
        .. signals.GroupBy(by).OrderBy(group => group.Key.Person, StringComparer.Ordinal).ThenBy(group => group.Key.Type, StringComparer.Ordinal).Select(group =>
        {
            var leads = Leads(group, _ => true);
            var ready = Leads(group, signal => signal.ThenSalesReady);
            return new object?[] { group.Key.Person, group.Key.Type, group.Count(), leads, ready, Leads(group, signal => signal.ThenSal), Spread.Share(ready, leads) };
        }),
    ];

    private static int Leads(IEnumerable<Entered> signals, Func<Entered, bool> which) =>
        signals.Where(signal => signal.Lead is not null && which(signal)).Select(signal => signal.Lead).Distinct().Count();

    private static bool Then(Entity row, string column) =>
        row.GetAttributeValue<AliasedValue>("lead." + column)?.Value is DateTime reached && reached >= row.GetAttributeValue<DateTime>(SignalTable.CreatedOn);

    private sealed record Entered(string Person, string Type, Guid? Lead, bool ThenSalesReady, bool ThenSal);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>Which leads slip away just now: those whose nurture was not begun or fell silent, and those that nobody looks after; docs/reports.md says what each figure means.</summary>
internal static class LeakageReport
{
    private const string None = "(none)", NotStarted = "not started", Silent = "silent";

    private static readonly (int Days, string Name)[] Ages = [(7, "up to 7 days"), (30, "up to 30 days"), (90, "up to 90 days"), (int.MaxValue, "more than 90 days")];

    /// <summary>Makes the report.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static Report Make(Connection connection, Period period, DateTime now)
    {
        var runners = connection.RetrieveMultiple(new QueryExpression(NurtureTrackTable.Name) { ColumnSet = new ColumnSet(NurtureTrackTable.Runner) }).Entities
            .ToDictionary(track => track.Id, track => track.Label(NurtureTrackTable.Runner));
        var leaking = LeadView.Leaking.Rows(connection).Select(row => new Leak(row, runners, now)).ToList();
        var dropped = LeadView.Dropped.Rows(connection).ToList();
        return new Report(
            "leakage", "Leakage", period, now, leaking.Count + dropped.Count,
            ["It tells what stands there now, by the views Leaking Leads and Dropped Leads; the period plays no part. Nothing should leak, and nothing may be dropped."],
            [
                new("leaking", "Leaking, by track, runner and reason",
                    [
                        new("track", "Track", FigureKind.Text), new("runner", "Runner", FigureKind.Text), new("reason", "Reason", FigureKind.Text), new("leads", "Leads"),
                        new("oldestDays", "Oldest, days", FigureKind.Number),
                    ],
                    [
                        .. leaking.GroupBy(leak => (leak.Track, leak.Runner, leak.Reason)).OrderBy(group => group.Key)
                            .Select(group => new object?[] { group.Key.Track, group.Key.Runner, group.Key.Reason, group.Count(), group.Max(leak => leak.Days) }),
                    ]),
                new("age", "Leaking, by how long", [new("age", "Overdue", FigureKind.Text), new("leads", "Leads")],
                    [.. Ages.Select(age => new object?[] { age.Name, leaking.Count(leak => Ages.First(one => leak.Days <= one.Days) == age) })]),
                new("dropped", "Dropped", [new("lead", "Lead", FigureKind.Text), new("stage", "Stage", FigureKind.Text), new("since", "Since", FigureKind.Text)],
                    [.. dropped.Select(row => new object?[] { row.Id.ToString(), row.Label(LeadTable.Stage) ?? None, Day(row) })]),
            ]);
    }

    private static string Day(Entity row) => row.GetAttributeValue<DateTime?>(LeadTable.StageEnteredOn)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? None;

    /// <summary>A leaking lead as the report looks at it.</summary>
    private sealed class Leak(Entity row, Dictionary<Guid, string?> runners, DateTime now)
    {
        internal string Track { get; } = row.Label(LeadTable.NurtureTrackId) ?? None;

        internal string Runner { get; } = row.Lookup(LeadTable.NurtureTrackId) is { } track && runners.TryGetValue(track.Id, out var runner) && runner is not null ? runner : None;

        internal string Reason { get; } = row.Contains(LeadTable.NurtureStartedOn) ? Silent : NotStarted;

        internal double Days { get; } = (now - row.GetAttributeValue<DateTime>(LeadTable.TouchDueOn)).TotalDays;
    }
}

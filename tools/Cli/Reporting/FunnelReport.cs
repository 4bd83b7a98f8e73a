using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>How far the leads of a period came; docs/reports.md says what each figure means.</summary>
internal static class FunnelReport
{
    // Each stage with the one that its conversion and days are counted from.
    private static readonly (LeadStage Stage, string Name, LeadStage? Before)[] Stages =
    [
        (LeadStage.Inquiry, "Inquiry", null),
        (LeadStage.Mql, "MQL", LeadStage.Inquiry),
        (LeadStage.InQualification, "In Qualification", LeadStage.Mql),
        (LeadStage.SalesReady, "Sales-Ready", LeadStage.Mql),
        (LeadStage.Sal, "SAL", LeadStage.SalesReady),
        (LeadStage.Sql, "SQL", LeadStage.Sal),
        (LeadStage.Converted, "Converted", LeadStage.Sql),
    ];

    private static readonly (LeadStage Stage, string Name)[] Outside =
        [(LeadStage.Nurturing, "Nurturing"), (LeadStage.RejectionPending, "Rejection Pending"), (LeadStage.Disqualified, "Disqualified")];

    private static readonly ReportColumn[] StageColumns =
    [
        new("stage", "Stage", FigureKind.Text), new("reached", "Reached"), new("ofCreated", "Of all", FigureKind.Share), new("conversion", "From stage before", FigureKind.Share),
        new("medianDays", "Median days", FigureKind.Number), new("percentile80Days", "80 % within days", FigureKind.Number), new("now", "There now"),
    ];

    private static readonly ReportColumn[] GroupFigures =
    [
        new("inquiry", "Inq."), new("mql", "MQL"), new("inQualification", "In Qual."), new("salesReady", "Ready"), new("sal", "SAL"), new("sql", "SQL"),
        new("converted", "Conv."), new("sqlOfCreated", "SQL/all", FigureKind.Share), new("nurturingNow", "Nurt."), new("disqualifiedNow", "Disq."),
    ];

    /// <summary>Makes the report.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static Report Make(Connection connection, Period period, DateTime now, string? by)
    {
        var cycles = CycleReader.Read(connection, period, now);
        var ours = cycles.Where(cycle => !cycle.IsApart).ToList();
        var unseen = LeadsWithoutStage(connection, period);
        var sections = new List<ReportSection>
        {
            new("stages", "How far they came", StageColumns, [.. Stages.Select(stage => StageRow(stage, ours)), .. Elsewhere(ours)]),
            Grouped("apart", "Counted apart, none of marketing's", "subType", "Sub-type", cycles.Where(cycle => cycle.IsApart), cycle => cycle.SubTypeName ?? ""),
        };
        if (by is not null)
        {
            var group = new FunnelGroup(connection, by);
            sections.Add(Grouped("by", "By " + group.Title.ToLowerInvariant(), by, group.Title, by == "subtype" ? cycles : ours, group.Of));
        }

        sections.Add(Beliefs(ours, cycles, unseen));
        return new Report("funnel", "Funnel", period, now, cycles.Count + unseen, ["Counted are the runs through the stages that began in the period, with all that became of them until now."], sections);
    }

    private static object?[] StageRow((LeadStage Stage, string Name, LeadStage? Before) stage, List<LeadCycle> cycles)
    {
        var reached = cycles.Where(cycle => cycle.Reached(stage.Stage) is not null).ToList();
        var days = stage.Before is { } before ? reached.Select(cycle => (cycle.Reached(stage.Stage)!.Value - cycle.Reached(before)!.Value).TotalDays).ToList() : [];
        return
        [
            stage.Name, reached.Count, Spread.Share(reached.Count, cycles.Count),
            stage.Before is { } whole ? Spread.Share(reached.Count, cycles.Count(cycle => cycle.Reached(whole) is not null)) : null,
            Spread.Percentile(days, 0.5), Spread.Percentile(days, 0.8), Standing(cycles, stage.Stage),
        ];
    }

    private static IEnumerable<object?[]> Elsewhere(List<LeadCycle> cycles) =>
        Outside.Select(stage => new object?[] { stage.Name, null, null, null, null, null, Standing(cycles, stage.Stage) });

    private static int Standing(IEnumerable<LeadCycle> cycles, LeadStage stage) =>
        cycles.Count(cycle => cycle.Stage == StageChoice.Inquiry - (int)LeadStage.Inquiry + (int)stage);

    private static ReportSection Grouped(string key, string title, string column, string columnTitle, IEnumerable<LeadCycle> cycles, Func<LeadCycle, string> name) => new(
        key, title, [new(column, columnTitle, FigureKind.Text), .. GroupFigures],
        [.. cycles.GroupBy(name).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => GroupRow(group.Key, [.. group]))]);

    private static object?[] GroupRow(string name, IReadOnlyList<LeadCycle> cycles) =>
    [
        name, .. Stages.Select(stage => (object?)cycles.Count(cycle => cycle.Reached(stage.Stage) is not null)),
        Spread.Share(cycles.Count(cycle => cycle.Reached(LeadStage.Sql) is not null), cycles.Count),
        Standing(cycles, LeadStage.Nurturing), Standing(cycles, LeadStage.Disqualified),
    ];

    private static ReportSection Beliefs(List<LeadCycle> ours, IReadOnlyList<LeadCycle> all, int unseen)
    {
        object?[] Row(string name, int count, int? of) => [name, count, of is { } whole ? Spread.Share(count, whole) : null];
        return new(
            "coverage", "How far to believe it", [new("figure", "Figure", FigureKind.Text), new("count", "Count"), new("share", "Share", FigureKind.Share)],
            [
                Row("Without a source", ours.Count(cycle => cycle.Source is null), ours.Count),
                Row("Without a campaign", ours.Count(cycle => cycle.Campaign is null), ours.Count),
                Row("Never judged", all.Count(cycle => !cycle.IsJudged), all.Count),
                Row("Leads created in the period without a stage", unseen, null),
                Row("Made Sales-Ready by marketing against the verdict", all.Sum(cycle => cycle.Overrides), null),
                Row("Moves outside the rules", all.Sum(cycle => cycle.OutsideRules), null),
            ]);
    }

    /// <summary>Leads of the period that are in no funnel, as nothing ran when they came.</summary>
    private static int LeadsWithoutStage(Connection connection, Period period)
    {
        var query = Pages.Within(period, LeadTable.Name, "createdon");
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Null);
        return Pages.Rows(connection, query, "createdon", LeadTable.Id).Count();
    }
}

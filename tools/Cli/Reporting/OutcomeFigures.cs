using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>How the opportunities of a period's outcomes ended, by rep, and how many of them came about beside the funnel.</summary>
internal static class OutcomeFigures
{
    private const string Nobody = "(nobody)", All = "All", CreatedOn = "createdon";

    /// <summary>Makes the section, without rows where there is no outcome.</summary>
    /// <exception cref="CommandFault">The org refuses the query.</exception>
    internal static ReportSection Make(Connection connection, Period period)
    {
        var query = Pages.Within(period, OutcomeTable.Name, CreatedOn, OutcomeTable.RepId, OutcomeTable.Result, OutcomeTable.Value, OutcomeTable.BesideFunnel);
        var rows = Pages.Rows(connection, query, CreatedOn, OutcomeTable.Id).ToList();
        return new ReportSection(
            "outcomes", "By rep: opportunities",
            [
                new("rep", "Rep", FigureKind.Text), new("won", "Won"), new("wonValue", "Won, value", FigureKind.Number), new("lost", "Lost"), new("open", "Open"),
                new("besideFunnel", "Beside the funnel"), new("wonBesideFunnel", "Of these won"),
            ],
            [
                .. rows.GroupBy(row => row.Label(OutcomeTable.RepId) ?? Nobody).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Figures(group.Key, [.. group])),
                .. rows.Count == 0 ? [] : (object?[][])[Figures(All, rows)],
            ]);
    }

    private static object?[] Figures(string name, IReadOnlyList<Entity> rows)
    {
        var beside = rows.Where(row => row.GetAttributeValue<bool>(OutcomeTable.BesideFunnel)).ToList();
        var through = rows.Except(beside).ToList();
        int With(IEnumerable<Entity> some, int result) => some.Count(row => row.Choice(OutcomeTable.Result) == result);
        return
        [
            name, With(through, ResultChoice.Won), (double)through.Sum(row => row.GetAttributeValue<decimal?>(OutcomeTable.Value) ?? 0), With(through, ResultChoice.Lost),
            With(through, ResultChoice.Open), beside.Count, With(beside, ResultChoice.Won),
        ];
    }
}

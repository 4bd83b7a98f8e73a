using System;
using System.Globalization;
using System.IO;
using System.Linq;
using Spectre.Console;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Reporting;

/// <summary>A report for people: a table for each section.</summary>
internal static class TableReportFormat
{
    internal static void Write(Report report, TextWriter output)
    {
        var screen = new Screen(output, isTerminal: false);
        screen.Title($"{report.Title}, {Moment(report.Period.From)} to before {Moment(report.Period.To)}, as of {Moment(report.Now)} (UTC)");
        foreach (var note in report.Notes)
        {
            screen.Line(note);
        }

        foreach (var section in report.Sections)
        {
            screen.Heading(section.Title);
            var table = new Table { Border = TableBorder.Simple };
            foreach (var column in section.Columns)
            {
                var header = new TableColumn(column.Title);
                table.AddColumn(column.Kind == FigureKind.Text ? header : header.RightAligned());
            }

            foreach (var row in section.Rows)
            {
                table.AddRow(row.Select((value, place) => new Text(Shown(value, section.Columns[place].Kind))));
            }

            screen.Write(table);
        }
    }

    private static string Shown(object? value, FigureKind kind) => value switch
    {
        null => "-",
        string text => text,
        int count => Words.Count(count),
        double share when kind == FigureKind.Share => Words.Percent(share),
        double number => number.ToString("N1", CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;

namespace XrmLeads.Cli.Reporting;

/// <summary>A report for spreadsheets, one figure a line, numbers unrounded, so that sections with different columns fit into one file.</summary>
internal static class CsvReportFormat
{
    internal static void Write(Report report, TextWriter output)
    {
        using var csv = new CsvWriter(output, CultureInfo.InvariantCulture, leaveOpen: true);
        Line(csv, "section", "row", "figure", "value");
        foreach (var section in report.Sections)
        {
            foreach (var row in section.Rows)
            {
                var name = string.Join(" / ", row.Where((_, place) => section.Columns[place].Kind == FigureKind.Text));
                for (var place = 0; place < row.Length; place++)
                {
                    if (section.Columns[place].Kind != FigureKind.Text)
                    {
                        Line(csv, section.Key, name, section.Columns[place].Key, Convert.ToString(row[place], CultureInfo.InvariantCulture) ?? "");
                    }
                }
            }
        }
    }

    private static void Line(CsvWriter csv, params string[] fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using XrmLeads.Cli.Trying;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Solutions;

/// <summary>Tells what became of imported solutions: counts by kind on the one stream, all that needs attention by name on the other.</summary>
internal static class SolutionReport
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static void Write(IReadOnlyList<ImportReport> reports, bool asJson, TextWriter output, TextWriter messages)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(reports, Readable));
        }

        foreach (var report in reports)
        {
            if (!asJson)
            {
                WriteTable(report, new Screen(output, isTerminal: false));
            }

            Warn(messages, "Not supported here", report.NotSupported);
            Warn(messages, "Missing", report.Missing);
            Warn(messages, "In two solutions", report.Layers);
        }
    }

    internal static void Write(IReadOnlyList<InstalledSolution> solutions, bool asJson, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(solutions, Readable));
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Solution", "Version", "Kind");
        foreach (var solution in solutions)
        {
            table.AddRow(new Text(solution.UniqueName), new Text(solution.Version.ToString()), new Text(solution.IsManaged ? "managed" : "unmanaged"));
        }

        new Screen(output, isTerminal: false).Write(table);
    }

    private static void WriteTable(ImportReport report, Screen screen)
    {
        screen.Line($"{report.Solution} {report.Version}" + (report.Replaced is { } before ? $" in place of {before}" : string.Empty));
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns(new TableColumn("Result"), new TableColumn("Kind"), new TableColumn("Count").RightAligned());
        AddRows(table, "imported", report.Imported);
        AddRows(table, "kept", report.Kept);
        AddRow(table, "not supported", string.Empty, report.NotSupported.Count);
        AddRow(table, "missing", string.Empty, report.Missing.Count);
        AddRow(table, "in two solutions", string.Empty, report.Layers.Count);
        screen.Write(table);
    }

    private static void AddRows(Table table, string result, IReadOnlyList<ImportedComponent> components)
    {
        foreach (var kind in components.GroupBy(component => component.Kind))
        {
            AddRow(table, result, kind.Key, kind.Count());
        }
    }

    private static void AddRow(Table table, string result, string kind, int count)
    {
        if (count > 0)
        {
            table.AddRow(new Text(result), new Text(kind), new Text(Words.Count(count)));
        }
    }

    private static void Warn(TextWriter messages, string what, IReadOnlyList<string> parts)
    {
        foreach (var part in parts)
        {
            messages.WriteLine($"{what}: {part}.");
        }
    }
}

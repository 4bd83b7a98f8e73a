using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using XrmLeads.Cli.Sweeping;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Commands;

/// <summary>Tells what came of a sweep: the counts, and the reasons of what failed, the most frequent first.</summary>
internal static class SweepReport
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static void Write(SweepCounts counts, IReadOnlyList<SweepFailure> failures, bool asJson, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(new { counts.Processed, counts.Changed, counts.Failed, counts.Unrecorded, Failures = failures }, Readable));
            return;
        }

        var screen = new Screen(output, isTerminal: false);
        var table = new Table { Border = TableBorder.Simple };
        foreach (var name in (string[])["Processed", "Changed", "Failed", "Failed, not recorded"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        table.AddRow(Words.Count(counts.Processed), Words.Count(counts.Changed), Words.Count(counts.Failed), Words.Count(counts.Unrecorded));
        screen.Write(table);
        if (failures.Count > 0)
        {
            screen.Heading("Why leads failed");
            screen.Write(Reasons(failures));
        }
    }

    private static Table Reasons(IReadOnlyList<SweepFailure> failures)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn(new TableColumn("Leads").RightAligned());
        table.AddColumn("Reason");
        table.AddColumn("The first of them");
        foreach (var group in failures.GroupBy(failure => failure.Reason).OrderByDescending(group => group.Count()))
        {
            table.AddRow(new Text(Words.Count(group.Count())), new Text(group.Key), new Text(group.First().Lead.ToString()));
        }

        return table;
    }
}

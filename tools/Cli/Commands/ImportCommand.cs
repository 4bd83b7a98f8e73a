using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Importing;
using XrmLeads.Cli.Mapping;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Commands;

/// <summary><c>import</c>: stores the leads of a CSV file in an org.</summary>
internal static class ImportCommand
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static Command Create()
    {
        var file = new Argument<string>("file") { Description = "The CSV file, plain or compressed (.gz)." };
        var mapping = new Option<string>("--mapping", "-m") { Description = "How its rows become leads (docs/mapping.md).", HelpName = "file", Required = true };
        var definition = new Option<string>("--definition", "-d") { Description = StoredVersion.OrScope, HelpName = "version", DefaultValueFactory = _ => "default" };
        var dryRun = new Option<bool>("--dry-run") { Description = "Read and check all rows, and store nothing." };
        var limit = RowLimit.Option();
        var format = new Option<string>("--format", "-f") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var connect = new ConnectionOptions();
        var command = new Command("import", "Store the leads of a CSV file with their signals and answers in an org. Called again it goes on where it stopped.")
        {
            file, mapping, definition, dryRun, limit, format,
        };
        connect.AddTo(command);
        command.SetAction(parsed =>
        {
            using var connection = connect.Open(parsed);
            var now = connect.Now(parsed);
            var read = MappingFile.Read(parsed.GetValue(mapping)!, StoredVersion.Read(connection, parsed.GetValue(definition)!, now));
            var path = parsed.GetValue(file)!;
            using var leads = new LeadFile(path, read, read.Now ?? now);
            using var rejects = new RejectFile(path);
            var import = new LeadImport(connection, read, rejects.Add, parsed.GetValue(dryRun));
            var most = parsed.GetValue(limit) ?? int.MaxValue;
            var progress = new Progress(Console.Error, !Console.IsErrorRedirected, "rows");
            var counts = import.Run(leads.Rows().Take(most), rows => progress.Report(rows, Math.Max(leads.Share, (double)rows / most)));
            progress.Finish(counts.Rows);
            Console.Error.WriteLine(connection.WorkFor(counts.Imported));
            Write(counts, parsed.GetValue(format) == "json", parsed.GetValue(dryRun), Console.Out);
            if (rejects.HasRows)
            {
                Console.Error.WriteLine($"{Words.Count(counts.Rejected)} rows are left out; {rejects.Path} says why.");
            }

            return counts.Rejected == 0 ? ExitCode.Ok : ExitCode.Fault;
        });
        return command;
    }

    private static void Write(ImportCounts counts, bool asJson, bool dryRun, TextWriter output)
    {
        if (asJson)
        {
            output.WriteLine(JsonSerializer.Serialize(counts, Readable));
            return;
        }

        var table = new Table { Border = TableBorder.Simple };
        foreach (var name in (string[])["Rows", dryRun ? "Would be imported" : "Imported", "There already", "Rejected", "Signals", "Answers"])
        {
            table.AddColumn(new TableColumn(name).RightAligned());
        }

        int[] figures = [counts.Rows, counts.Imported, counts.Present, counts.Rejected, counts.Signals, counts.Answers];
        table.AddRow([.. figures.Select(figure => Words.Count(figure))]);
        new Screen(output, isTerminal: false).Write(table);
    }
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using CsvHelper;
using XrmLeads.Cli.Packaging;
using XrmLeads.Packaging;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Cli.Commands;

/// <summary><c>check</c>: lists all that is wrong with the sources of the solution and with zips.</summary>
internal static class CheckCommand
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static Command Create()
    {
        var zips = new Argument<string[]>("zip")
        {
            Description = "Zips to check beside the sources; those that pack wrote, if there are any, when left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format", "-f") { Description = "table, json or csv.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var command = new Command(
            "check",
            "List all that is wrong with the sources of the solution, the plugin DLL and the zips, each with its place, what is wrong and what to do.") { zips, format };
        command.SetAction(parsed =>
        {
            var root = Checkout.Root();
            var findings = Find(root, Checkout.Read(root), parsed.GetValue(zips) ?? []);
            Write(findings, parsed.GetValue(format)!, Console.Out);
            return findings.Count == 0 ? ExitCode.Ok : ExitCode.Fault;
        });
        return command;
    }

    private static IReadOnlyList<Finding> Find(string root, Project project, string[] zips)
    {
        IEnumerable<Finding> findings = Checker.Check(project, new DescribedTables());
        foreach (var zip in zips)
        {
            findings = findings.Concat(ZipChecker.Check(zip, Bytes(zip)));
        }

        foreach (var managed in zips.Length > 0 ? [] : (bool[])[false, true])
        {
            var zip = Path.Combine("artifacts", "solution", project.Settings.Solution + (managed ? "_managed.zip" : ".zip"));
            if (File.Exists(Path.Combine(root, zip)))
            {
                var bytes = Bytes(Path.Combine(root, zip));
                findings = findings.Concat(ZipChecker.Check(zip, bytes)).Concat(ZipChecker.CheckFresh(zip, bytes, project, managed));
            }
        }

        return Checker.Sorted(findings);
    }

    private static byte[] Bytes(string file)
    {
        using var stream = InputFile.Open(file);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static void Write(IReadOnlyList<Finding> findings, string format, TextWriter output)
    {
        if (format == "json")
        {
            output.WriteLine(JsonSerializer.Serialize(findings.Select(each => new { each.File, each.Line, each.Column, each.Rule, each.Problem, each.Remedy }), Readable));
        }
        else if (format == "csv")
        {
            using var csv = new CsvWriter(output, CultureInfo.InvariantCulture, leaveOpen: true);
            csv.WriteRecords(findings.Select(each => new { file = each.File, line = each.Line, column = each.Column, rule = each.Rule, problem = each.Problem, remedy = each.Remedy }));
        }
        else
        {
            output.WriteLine(findings.Count == 0 ? "No findings." : FindingText.Of(findings));
        }
    }
}

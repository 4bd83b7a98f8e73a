using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Solutions;
using XrmLeads.LocalDataverse;

namespace XrmLeads.Cli.Commands;

/// <summary><c>solution</c>: the solutions of a local Dataverse.</summary>
internal static class SolutionCommand
{
    internal static Command Create() => new("solution", "Import solution zips, this one or other people's, into a local Dataverse, or list what is there.") { Import(), List() };

    private static Command Import()
    {
        var zips = new Argument<string[]>("zip") { Description = "Solution zips, imported one after the other.", Arity = ArgumentArity.OneOrMore };
        var target = Target.Option();
        var format = Format();
        var command = new Command("import", "Import solution zips and report what was imported, what is kept and what is not supported.") { zips, target, format };
        command.SetAction(parsed => Run(
            parsed.GetValue(zips)!, Target.File(parsed.GetValue(target)), parsed.GetValue(format) == "json", Console.Out, Console.Error));
        return command;
    }

    private static Command List()
    {
        var target = Target.Option();
        var format = Format();
        var command = new Command("list", "List the solutions of a local Dataverse.") { target, format };
        command.SetAction(parsed =>
        {
            using var dataverse = LocalFile.Open(Target.File(parsed.GetValue(target)), new DataverseOptions());
            SolutionReport.Write(dataverse.Solutions(), parsed.GetValue(format) == "json", Console.Out);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Option<string> Format()
    {
        var format = new Option<string>("--format", "-f") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        return format;
    }

    private static int Run(string[] zips, string file, bool asJson, TextWriter output, TextWriter messages)
    {
        using var dataverse = LocalFile.Open(file, new DataverseOptions());
        var reports = new List<ImportReport>();
        try
        {
            foreach (var zip in zips)
            {
                reports.Add(Import(dataverse, zip));
            }
        }
        finally
        {
            // What went in before a zip that is refused stays, so it is told.
            SolutionReport.Write(reports, asJson, output, messages);
        }

        return ExitCode.Ok;
    }

    private static ImportReport Import(LocalDataverse.Dataverse dataverse, string zip)
    {
        using var stream = InputFile.Open(zip);
        try
        {
            return dataverse.Import(stream);
        }
        catch (DataverseFaultException fault)
        {
            throw new CommandFault($"{zip}: {fault.Message}");
        }
    }
}

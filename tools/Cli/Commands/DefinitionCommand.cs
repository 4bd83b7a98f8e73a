using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text.Json;
using XrmLeads.Cli.Definitions;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Commands;

/// <summary><c>definition</c>: begins, checks, prints and compares definition files.</summary>
internal static class DefinitionCommand
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    internal static Command Create()
    {
        var command = new Command("definition", "Begin, check, print and compare lead definitions; sign them and put them into force.") { New(), Validate(), Show(), Diff() };
        foreach (var act in DefinitionActs.All())
        {
            command.Add(act);
        }

        return command;
    }

    private static Command New()
    {
        var file = new Argument<string>("file") { Description = "Where to write it; it must not be there yet." };
        var command = new Command("new", "Write the shipped default definition to a file, and the schema beside it so that an editor completes it.") { file };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var schema = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, DefinitionFile.SchemaName);
            DefinitionFile.WriteNew(path, DefinitionFile.WithSchemaBeside(DefinitionFile.ReadText(DefinitionFile.Default)));
            File.Copy(Path.Combine(AppContext.BaseDirectory, "schemas", DefinitionFile.SchemaName), schema, overwrite: true);
            Console.Error.WriteLine($"Wrote {path} and {schema}.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Validate()
    {
        var file = DefinitionArgument("The definition file.");
        var format = new Option<string>("--format", "-f") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command("validate", "List all faults of a definition, each with its place, what is wrong and what to do.") { file, format };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var reading = DefinitionReader.Read(DefinitionFile.ReadText(path));
            if (parsed.GetValue(format) == "json")
            {
                Console.Out.WriteLine(JsonSerializer.Serialize(reading.Faults, Readable));
            }
            else if (reading.Definition is null)
            {
                Console.Out.WriteLine(FaultList.Text(path, reading.Faults));
            }
            else
            {
                Console.Out.WriteLine($"{path}: \"{reading.Definition.Name}\", version {reading.Definition.Version}, has no fault.");
                foreach (var column in reading.Definition.Columns.Where(column => column.IsOnParent))
                {
                    Console.Out.WriteLine($"    {column.Name} is read from the parent row: one read more for each judgement.");
                }
            }

            return reading.Definition is null ? ExitCode.Fault : ExitCode.Ok;
        });
        return command;
    }

    private static Command Show()
    {
        var file = DefinitionArgument("The definition file; \"default\" is the shipped one.");
        var command = new Command("show", "Print a definition as a page that marketing and sales can read.") { file };
        command.SetAction(parsed =>
        {
            DefinitionPage.Write(DefinitionFile.Read(parsed.GetValue(file)!), Console.Out);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Diff()
    {
        var before = new Argument<string>("before") { Description = "The earlier definition file." };
        var after = new Argument<string>("after") { Description = "The later definition file." };
        var command = new Command("diff", "Say in words what changed from one definition to another.") { before, after };
        command.SetAction(parsed =>
        {
            DefinitionDiff.Write(DefinitionFile.Read(parsed.GetValue(before)!), DefinitionFile.Read(parsed.GetValue(after)!), Console.Out);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Argument<string> DefinitionArgument(string description) => new("file") { Description = description };
}

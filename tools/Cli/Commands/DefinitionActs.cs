using System;
using System.Collections.Generic;
using System.CommandLine;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Cli.Commands;

/// <summary>The commands of <c>definition</c> that work in an org: what people do with a version on its way to being in force.</summary>
internal static class DefinitionActs
{
    internal static IEnumerable<Command> All() =>
    [
        Import(), Export(),
        Act("propose", "Put a draft up for signing.", "xl_ProposeDefinition", "is proposed"),
        Act("withdraw", "Take a proposed version back; it is a draft again.", "xl_WithdrawDefinition", "is a draft again"),
        Sign(), PreviewCommand.Create(), Activate(),
        Act("retire", "Take an active version out of force.", "xl_RetireDefinition", "is retired"),
    ];

    private static Command Import()
    {
        var file = new Argument<string>("file") { Description = "The definition file; \"default\" is the shipped one." };
        var connect = new ConnectionOptions();
        var add = new Option<bool>("--add-missing")
        {
            Description = "Also add what the definition names and the org lacks: signal types, checklist items and, by a small unmanaged solution, columns of lead.",
        };
        var command = new Command("import", "Store a definition file as a new draft of its scope, and print the version.") { file, add };
        connect.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(file)!;
            var text = DefinitionFile.ReadText(path);
            using var connection = connect.Open(parsed);
            var reading = DefinitionReader.Read(text);
            if (parsed.GetValue(add))
            {
                foreach (var part in MissingParts.Add(connection, text, reading.Definition ?? throw new CommandFault(FaultList.Text(path, reading.Faults))))
                {
                    Console.Error.WriteLine($"Added: {part}.");
                }
            }

            var response = connection.Execute(new OrganizationRequest("xl_ImportDefinition") { ["Document"] = text });
            if (reading.Definition is null)
            {
                Console.Error.WriteLine(FaultList.Text(path, reading.Faults));
                Console.Error.WriteLine("The draft is stored with its faults; it cannot be proposed while it has them.");
            }

            Console.Error.WriteLine($"Stored as version {response.Results["Version"]}, a draft.");
            Console.Out.WriteLine(response.Results["DefinitionId"]);
            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Export()
    {
        var version = Version();
        var file = new Option<string?>("--out", "-o") { Description = "The file to write, which must not be there yet; standard output if left out.", HelpName = "file" };
        var connect = new ConnectionOptions();
        var command = new Command("export", "Write a version as a definition file.") { version, file };
        connect.AddTo(command);
        command.SetAction(parsed =>
        {
            using var connection = connect.Open(parsed);
            var document = (string)connection.Execute(new OrganizationRequest("xl_ExportDefinition")
            {
                ["Target"] = StoredVersion.Find(connection, parsed.GetValue(version)!),
            }).Results["Document"];
            if (parsed.GetValue(file) is { } path)
            {
                DefinitionFile.WriteNew(path, document + "\n");
                Console.Error.WriteLine($"Wrote {path}.");
            }
            else
            {
                Console.Out.WriteLine(document);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    private static Command Sign()
    {
        var version = Version();
        var side = new Option<string>("--for") { Description = "marketing or sales.", Required = true };
        side.AcceptOnlyFromAmong("marketing", "sales");
        var hash = new Option<string?>("--hash") { Description = "The hash of the text that you read; the version must have it.", HelpName = "hash" };
        return Act(
            new Command("sign", "Sign a proposed version for marketing or for sales, as the user.") { version, side, hash },
            version,
            parsed => new OrganizationRequest(parsed.GetValue(side) == "sales" ? "xl_SignForSales" : "xl_SignForMarketing") { ["Hash"] = parsed.GetValue(hash) },
            parsed => $"is signed for {parsed.GetValue(side)}");
    }

    private static Command Activate()
    {
        var version = Version();
        var from = new Option<DateTime?>("--from")
        {
            Description = "From when on it is in force, with its zone, such as 2026-03-01T00:00:00Z; from now on if left out.",
            HelpName = "moment",
            CustomParser = Moments.Parse,
        };
        return Act(
            new Command("activate", "Put a version that both sides signed into force.") { version, from },
            version,
            parsed => new OrganizationRequest("xl_ActivateDefinition") { ["EffectiveFrom"] = parsed.GetValue(from) },
            parsed => parsed.GetValue(from) is { } moment ? $"is in force from {moment:yyyy-MM-dd HH:mm:ss} UTC on" : "is in force");
    }

    private static Command Act(string name, string description, string message, string outcome)
    {
        var version = Version();
        return Act(new Command(name, description) { version }, version, _ => new OrganizationRequest(message), _ => outcome);
    }

    private static Command Act(
        Command command, Argument<string> version, Func<ParseResult, OrganizationRequest> request, Func<ParseResult, string> outcome)
    {
        var connect = new ConnectionOptions();
        connect.AddTo(command);
        command.SetAction(parsed =>
        {
            using var connection = connect.Open(parsed);
            var act = request(parsed);
            act["Target"] = StoredVersion.Find(connection, parsed.GetValue(version)!);
            connection.Execute(act);
            Console.Error.WriteLine($"{parsed.GetValue(version)} {outcome(parsed)}.");
            return ExitCode.Ok;
        });
        return command;
    }

    private static Argument<string> Version() => new("version") { Description = StoredVersion.Description };
}

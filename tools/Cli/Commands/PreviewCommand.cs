using System;
using System.CommandLine;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Commands;

/// <summary><c>definition preview</c>: counts, page by page, how many leads of an org would change their stage under a definition, before it is activated.</summary>
internal static class PreviewCommand
{
    private const int Page = 1000;

    internal static Command Create()
    {
        var file = new Argument<string?>("file")
        {
            Description = "A definition file that is not stored in the org; \"default\" is the shipped one.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var version = new Option<string?>("--version", "-v") { Description = StoredVersion.Description, HelpName = "version" };
        var format = new Option<string>("--format", "-f") { Description = "table, json or csv.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv");
        var connect = new ConnectionOptions();
        var command = new Command(
            "preview", "Count how many open leads of an org would move from which stage to which if a definition were in force. Nothing is written.")
        {
            file, version, format,
        };
        connect.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) is null == result.GetValue(version) is null)
            {
                result.AddError("Name either a definition file or, with --version, a version in the org.");
            }
        });
        command.SetAction(parsed =>
        {
            var text = parsed.GetValue(file) is { } path ? DefinitionFile.ReadText(path) : null;
            using var connection = connect.Open(parsed);
            var request = new OrganizationRequest(PreviewMovesApi.Name) { [PreviewMovesApi.Request.PageSize] = Page };
            if (text is not null)
            {
                request[PreviewMovesApi.Request.Document] = text;
            }
            else
            {
                request[PreviewMovesApi.Request.DefinitionId] = StoredVersion.Find(connection, parsed.GetValue(version)!).Id;
            }

            Count(connection, request).Write(parsed.GetValue(format)!, Console.Out);
            return ExitCode.Ok;
        });
        return command;
    }

    private static StageMoves Count(Connection connection, OrganizationRequest request)
    {
        var progress = new Progress(Console.Error, !Console.IsErrorRedirected, "leads");
        var moves = new StageMoves();
        string cursor;
        do
        {
            var results = connection.Execute(request).Results;
            moves.Add((string)results[PreviewMovesApi.Response.Moves]);
            cursor = (string)results[PreviewMovesApi.Response.Cursor];
            request[PreviewMovesApi.Request.Cursor] = cursor;
            connection.ForgetTraces();
            progress.Report(moves.Leads, null);
        }
        while (cursor.Length > 0);
        progress.Finish(moves.Leads);
        return moves;
    }
}

using System;
using System.CommandLine;
using System.IO;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Cli.Exporting;

namespace XrmLeads.Cli.Commands;

/// <summary><c>leads</c>: takes the leads of an org out of it.</summary>
internal static class LeadsCommand
{
    internal static Command Create() => new("leads", "Take the leads of an org out of it.") { Export() };

    private static Command Export()
    {
        var definition = new Option<string>("--definition", "-d") { Description = StoredVersion.OrScope, HelpName = "version", DefaultValueFactory = _ => "default" };
        var open = new Option<bool>("--open") { Description = "Open leads alone." };
        var closed = new Option<bool>("--closed") { Description = "Qualified and disqualified leads alone." };
        var mask = new Option<bool>("--mask") { Description = "Leave out who the leads are: names of people and companies, addresses, telephone numbers, web sites." };
        var connect = new ConnectionOptions();
        var command = new Command(
            "export", "Write the leads of a definition's scope with their signals and answers as input of score, with the columns alone that it reads. They go to standard output.")
        {
            definition, open, closed, mask,
        };
        connect.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(open) && result.GetValue(closed))
            {
                result.AddError("--open and --closed exclude each other; leave out both for all leads.");
            }
        });
        command.SetAction(parsed =>
        {
            using var connection = connect.Open(parsed);
            var (version, now) = (parsed.GetValue(definition)!, connect.Now(parsed));
            var export = new LeadExport(connection, StoredVersion.Read(connection, version, now));
            var masking = parsed.GetValue(mask) ? new Masking(StoredVersion.ReadText(connection, version, now)) : null;
            var progress = new Progress(Console.Error, !Console.IsErrorRedirected, "leads");
            using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
            bool? state = parsed.GetValue(open) ? true : parsed.GetValue(closed) ? false : null;
            progress.Finish(export.Write(output, state, masking, count => progress.Report(count, null)));
            return ExitCode.Ok;
        });
        return command;
    }
}

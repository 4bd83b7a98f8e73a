using System;
using System.CommandLine;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Sweeping;

namespace XrmLeads.Cli.Commands;

/// <summary><c>tick</c> and <c>rescore</c>: have the leads of an org judged page by page.</summary>
internal static class SweepCommands
{
    private const int DefaultPage = 200;
    private const int LargestPage = 5000;

    internal static Command Tick() => Create(
        "tick",
        "Do what is due in an org, in pages until nothing is left: warnings, breaches, deadlines, claims, recalls, leads whose date has come, and those that the version in force "
        + "has not judged yet. Call it every five minutes.",
        (pages, now) => pages.ProcessDue(now),
        ClockLine.LastRun);

    internal static Command Rescore() => Create(
        "rescore",
        "Judge all open leads of an org from all their signals and answers.",
        (pages, _) => pages.Rescore());

    private static Command Create(
        string name, string description, Func<DuePages, DateTime, SweepCounts> sweep, Func<IOrganizationService, DateTime?>? lastRun = null)
    {
        var connect = new ConnectionOptions();
        var page = new Option<int>("--page-size")
        {
            Description = $"How many leads are judged in one request, 1 to {Words.Count(LargestPage)}; {DefaultPage} if left out.",
            HelpName = "number",
            DefaultValueFactory = _ => DefaultPage,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is > 0 and <= LargestPage)
                {
                    return size;
                }

                result.AddError($"--page-size takes a number from 1 to {LargestPage}, not \"{result.Tokens[0].Value}\".");
                return 0;
            },
        };
        var format = new Option<string>("--format", "-f") { Description = "table or json.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var command = new Command(name, description) { page, format };
        connect.AddTo(command);
        command.SetAction(parsed =>
        {
            using var connection = connect.Open(parsed);
            var progress = new Progress(Console.Error, !Console.IsErrorRedirected, "leads");
            var pages = new DuePages(connection.Service, Connection.IsFault, parsed.GetValue(page), counts =>
            {
                connection.ForgetTraces();
                progress.Report(counts.Leads, null);
            });
            try
            {
                if (lastRun is not null)
                {
                    Console.Error.WriteLine(ClockLine.Of(lastRun(connection.Service), connect.Now(parsed)));
                }

                var counts = sweep(pages, connect.Now(parsed));
                progress.Finish(counts.Leads);
                Console.Error.WriteLine(connection.WorkFor(counts.Leads));
                SweepReport.Write(counts, pages.Failures, parsed.GetValue(format) == "json", Console.Out);
                return counts.Failed + counts.Unrecorded == 0 ? ExitCode.Ok : ExitCode.Fault;
            }
            catch (Exception fault) when (Connection.IsFault(fault))
            {
                throw new CommandFault(fault.Message);
            }
        });
        return command;
    }
}

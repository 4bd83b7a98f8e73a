using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Trying;

namespace XrmLeads.Cli.Commands;

/// <summary><c>try</c>: a local Dataverse with the solution, both shipped books of leads judged by its plugins, the funnel, and then its Web API.</summary>
internal static class TryCommand
{
    private const int DefaultLimit = 5000, MostBrokenRows = 20;

    internal static Command Create()
    {
        var once = new Option<bool>("--once") { Description = "End after printing, instead of serving the org." };
        var all = new Option<bool>("--all") { Description = "Load all 41,188 real leads." };
        var noMonth = new Option<bool>("--no-month") { Description = "Leave out the month of simulated work on the fictional leads." };
        var limit = RowLimit.Option($"How many of the real leads to load, spread evenly over the file; {Words.Count(DefaultLimit)} if left out.");
        var target = new Option<string?>("--target", "-t")
        {
            Description = "The file to make, as local:FILE; it must not be there yet. If left out, one in the user's folder that every try makes anew.",
            HelpName = "org",
        };
        var port = PortOption.Create($"{PortOption.Default}, or a free one where that is taken");
        var command = new Command("try", "Make a local Dataverse with the solution, let its plugins judge real and fictional leads, print the funnel, and serve the org.")
        {
            once, all, limit, noMonth, target, port,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(all) && result.GetValue(limit) is not null)
            {
                result.AddError("--all and --limit exclude each other; leave out one of them.");
            }
        });
        command.SetAction((parsed, cancellation) =>
        {
            var file = parsed.GetValue(target);
            var settings = new TrialSettings(
                Sample.Bank, Sample.Book, TrialFile.Of(file, Target.UserFolder), file is null, parsed.GetValue(all) ? null : parsed.GetValue(limit) ?? DefaultLimit,
                !parsed.GetValue(noMonth), cancellation);
            return RunAsync(settings, !parsed.GetValue(once), parsed.GetValue(port), Console.Out, !Console.IsOutputRedirected, Console.Error, !Console.IsErrorRedirected);
        });
        return command;
    }

    internal static async Task<int> RunAsync(
        TrialSettings settings, bool serve, int? port, TextWriter output, bool outputIsTerminal, TextWriter messages, bool messagesIsTerminal)
    {
        if (serve && port is > 0 and { } wanted && !IsFree(wanted))
        {
            throw new CommandFault($"Port {wanted} is in use: choose another with --port.");
        }

        try
        {
            // On a thread of its own, so that Ctrl-C is heard in the meantime.
            using var trial = await Task.Run(() => Trial.Run(settings, messages, messagesIsTerminal));
            var screen = new Screen(output, outputIsTerminal);
            TrialPage.Write(screen, trial);
            var code = Report(trial, messages);
            messages.WriteLine(TrialEnd.Time(trial));
            if (serve)
            {
                await ServeAsync(trial, port, screen, output, messages, settings.Cancellation);
            }

            messages.WriteLine(TrialEnd.WhereItIs(trial, settings.File));
            return code;
        }
        catch (OperationCanceledException)
        {
            throw new CommandFault("Broken off; nothing was kept.");
        }
    }

    private static async Task ServeAsync(Trial trial, int? port, Screen screen, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        await using var host = await Serving.StartAsync(trial.Dataverse, port ?? (IsFree(PortOption.Default) ? PortOption.Default : 0), cancellation);
        trial.LetTimePass();
        TrialGuide.Write(screen, output, trial, host);
        messages.WriteLine("Ctrl-C ends.");
        await Serving.WaitAsync(cancellation);
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(System.Net.IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int Report(Trial trial, TextWriter messages)
    {
        var broken = trial.Books.SelectMany(book => book.Loaded.Broken).ToList();
        foreach (var (row, reasons) in broken.Take(MostBrokenRows))
        {
            messages.WriteLine($"Row {row.Number} (line {row.Line}) is left out: {reasons}");
        }

        if (broken.Count > MostBrokenRows)
        {
            messages.WriteLine($"And {broken.Count - MostBrokenRows} more rows.");
        }

        return broken.Count == 0 && TrialPage.IsWhole(trial.Books, trial.Funnel) ? ExitCode.Ok : ExitCode.Fault;
    }
}

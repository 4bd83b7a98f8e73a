using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using XrmLeads.Cli.Connecting;

namespace XrmLeads.Cli.Commands;

/// <summary><c>serve</c>: the app and the Web API of a local Dataverse on 127.0.0.1, until Ctrl-C.</summary>
internal static class ServeCommand
{
    internal static Command Create()
    {
        var target = Target.Option();
        var port = PortOption.Create($"{PortOption.Default}");
        var now = new Option<DateTime?>("--now")
        {
            Description = "The moment from which the clock of the org goes on, with its zone, such as 2026-01-31T00:00:00Z; the machine's clock if left out.",
            HelpName = "moment",
            CustomParser = Moments.Parse,
        };
        var command = new Command("serve", "Serve the app and the Web API of a local Dataverse to this machine. Ctrl-C ends it.") { target, port, now };
        command.SetAction((parsed, cancellation) => RunAsync(
            Target.File(parsed.GetValue(target)), parsed.GetValue(port) ?? PortOption.Default, parsed.GetValue(now), Console.Out, Console.Error, cancellation));
        return command;
    }

    /// <summary>Serves until it is cancelled, as Ctrl-C does.</summary>
    internal static async Task<int> RunAsync(string file, int port, DateTime? now, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        Moments.CheckPast(now);
        var clock = now is { } moment ? new OrgClock(moment) : null;
        using var dataverse = LocalFile.Open(file, clock?.Options ?? new LocalDataverse.DataverseOptions());
        await using var host = await Serving.StartAsync(dataverse, port, cancellation);
        clock?.Go();
        output.WriteLine(Serving.App(host));
        output.WriteLine(Serving.Api(host));
        messages.WriteLine($"Serving {file}: the app, and its Web API; what ran in each request is at {Serving.Traces(host)}. Ctrl-C ends.");
        await Serving.WaitAsync(cancellation);
        return ExitCode.Ok;
    }
}

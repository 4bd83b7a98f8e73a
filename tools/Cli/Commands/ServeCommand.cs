using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using XrmLeads.Cli.Connecting;
using XrmLeads.LocalDataverse.Web;

namespace XrmLeads.Cli.Commands;

/// <summary><c>serve</c>: the Web API of a local Dataverse on 127.0.0.1, until Ctrl-C.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 5080;

    internal static Command Create()
    {
        var target = Target.Option();
        var port = new Option<int>("--port", "-p")
        {
            Description = $"The port to listen on; 0 takes a free one. If left out, {DefaultPort}.",
            HelpName = "number",
            DefaultValueFactory = _ => DefaultPort,
            CustomParser = result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ushort.MaxValue)
                {
                    return number;
                }

                result.AddError($"--port takes a number from 0 to {ushort.MaxValue}, not \"{result.Tokens[0].Value}\".");
                return default;
            },
        };
        var command = new Command("serve", "Serve the Web API of a local Dataverse to programs on this machine. Ctrl-C ends it.") { target, port };
        command.SetAction((parsed, cancellation) => RunAsync(
            Target.File(parsed.GetValue(target)), parsed.GetValue(port), Console.Out, Console.Error, cancellation));
        return command;
    }

    /// <summary>Serves until it is cancelled, as Ctrl-C does.</summary>
    internal static async Task<int> RunAsync(string file, int port, TextWriter output, TextWriter messages, CancellationToken cancellation)
    {
        using var dataverse = LocalFile.Open(file);
        await using var host = await StartAsync(dataverse, port, cancellation);
        output.WriteLine(new Uri(host.Address, "/api/data/v9.2/"));
        messages.WriteLine($"Serving {file}; what ran in each request is at {new Uri(host.Address, "/_local/traces")}. Ctrl-C ends.");
        var ended = new TaskCompletionSource();
        await using (cancellation.Register(ended.SetResult))
        {
            await ended.Task;
        }

        return ExitCode.Ok;
    }

    private static async Task<WebHost> StartAsync(LocalDataverse.Dataverse dataverse, int port, CancellationToken cancellation)
    {
        try
        {
            return await WebHost.StartAsync(dataverse, port, cancellation);
        }
        catch (IOException fault)
        {
            throw new CommandFault($"Port {port} cannot be used: {fault.Message} Choose another with --port.");
        }
    }
}

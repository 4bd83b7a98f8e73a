using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using XrmLeads.LocalDataverse;
using XrmLeads.LocalDataverse.Web;

namespace XrmLeads.Cli.Commands;

/// <summary>Serves the app and the Web API of a local Dataverse until somebody ends it.</summary>
internal static class Serving
{
    /// <summary>Starts to listen.</summary>
    /// <exception cref="CommandFault">The port cannot be used.</exception>
    internal static async Task<WebHost> StartAsync(Dataverse dataverse, int port, CancellationToken cancellation)
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

    /// <summary>Where the app of a host is; a page of it where one is named.</summary>
    internal static Uri App(WebHost host, string page = "") => new(host.Address, "/main.aspx?appname=xl_LeadQualification" + (page.Length == 0 ? "" : "&" + page));

    /// <summary>Where the Web API of a host is.</summary>
    internal static Uri Api(WebHost host) => new(host.Address, "/api/data/v9.2/");

    /// <summary>Where a host shows what ran in each request.</summary>
    internal static Uri Traces(WebHost host) => new(host.Address, "/_local/traces");

    /// <summary>Waits until it is cancelled, as Ctrl-C does.</summary>
    internal static async Task WaitAsync(CancellationToken cancellation)
    {
        var ended = new TaskCompletionSource();
        await using (cancellation.Register(ended.SetResult))
        {
            await ended.Task;
        }
    }
}

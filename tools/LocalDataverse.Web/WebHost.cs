using System;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using XrmLeads.LocalDataverse.Web.Hosting;

namespace XrmLeads.LocalDataverse.Web;

/// <summary>
/// Serves a local Dataverse on 127.0.0.1: the Web API at /api/data/v9.2/ and the traces at /_local/traces. There is no sign-in; whoever may run
/// programs on this machine may call it.
/// </summary>
public sealed class WebHost : IAsyncDisposable
{
    /// <summary>Bytes of a request's body, at most.</summary>
    internal const long LargestBody = 32 * 1024 * 1024;

    private readonly WebApplication _application;

    private WebHost(WebApplication application, Uri address)
    {
        _application = application;
        Address = address;
    }

    /// <summary>Where it listens, such as http://127.0.0.1:5080/.</summary>
    public Uri Address { get; }

    /// <summary>Starts to listen. From then on the traces of the organization keep SQL statements.</summary>
    /// <param name="dataverse">The organization to serve; it stays the caller's and must outlive the host.</param>
    /// <param name="port">The port, 1 to 65535; 0 for any free one.</param>
    /// <param name="cancellation">Gives the start up.</param>
    /// <returns>The host, listening.</returns>
    /// <exception cref="System.IO.IOException">The port is taken.</exception>
    public static async Task<WebHost> StartAsync(Dataverse dataverse, int port = 0, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(dataverse);
        _ = dataverse.Read(e => e.Options.TraceSql = true);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;

            // Longer than any address that is answered, so that the answer can say how long it may be.
            kestrel.Limits.MaxRequestLineSize = 128 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 256 * 1024;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var application = builder.Build();
        application.Run(new WebApiEndpoint(dataverse).Handle);
        try
        {
            await application.StartAsync(cancellation);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        return new WebHost(application, new Uri(addresses.Addresses.Single()));
    }

    /// <summary>Ends listening; requests under way are answered first.</summary>
    /// <returns>A task that ends with it.</returns>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}

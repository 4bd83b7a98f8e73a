using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>A fresh organization served on a free port, and a client that calls it over HTTP.</summary>
internal sealed class Site : IAsyncDisposable
{
    internal static readonly DateTime Now = new(2026, 3, 4, 10, 30, 15, DateTimeKind.Utc);

    private readonly WebHost _host;

    private Site(Dataverse dataverse, WebHost host)
    {
        Dataverse = dataverse;
        _host = host;
        // Cookies are sent by the tests alone.
        Client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = new Uri(host.Address, "/api/data/v9.2/") };
    }

    internal Dataverse Dataverse { get; }

    internal HttpClient Client { get; }

    /// <summary>Serves an organization with a solution; the test solution if none is given.</summary>
    internal static async Task<Site> StartAsync(TestZip? zip = null, byte[]? product = null)
    {
        var dataverse = Dataverse.InMemory(new DataverseOptions { Clock = () => Now });
        using var stream = product is null ? (zip ?? new TestZip()).Build() : new MemoryStream(product);
        dataverse.Import(stream);
        dataverse.ClearTraces();
        return new Site(dataverse, await WebHost.StartAsync(dataverse));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _host.DisposeAsync();
        Dataverse.Dispose();
    }

    /// <summary>Sends a request; headers are written "Name: value".</summary>
    internal Task<HttpResponseMessage> SendAsync(HttpMethod method, string address, string? body = null, params string[] headers)
    {
        var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        foreach (var header in headers)
        {
            var parts = header.Split(": ", 2);
            Assert.IsTrue(request.Headers.TryAddWithoutValidation(parts[0], parts[1]), header);
        }

        return Client.SendAsync(request);
    }

    /// <summary>Sends a request that must have the given status, and reads the JSON that it is answered with; an empty object for none.</summary>
    internal async Task<JsonObject> JsonAsync(HttpStatusCode status, HttpMethod method, string address, string? body = null, params string[] headers)
    {
        using var response = await SendAsync(method, address, body, headers);
        var text = await response.Content.ReadAsStringAsync();
        Assert.AreEqual(status, response.StatusCode, text);
        return text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();
    }

    internal Task<JsonObject> GetAsync(string address, params string[] headers) => JsonAsync(HttpStatusCode.OK, HttpMethod.Get, address, null, headers);

    /// <summary>The rows of a query, as the values of one column.</summary>
    internal async Task<string> ValuesAsync(string address, string column)
        => string.Join(' ', (await GetAsync(address))["value"]!.AsArray().Select(r => r![column]!.ToString()));

    /// <summary>Creates a row and returns its id, read from the header OData-EntityId.</summary>
    internal async Task<Guid> CreateAsync(string entitySet, string body)
    {
        using var response = await SendAsync(HttpMethod.Post, entitySet, body);
        Assert.AreEqual(HttpStatusCode.NoContent, response.StatusCode, await response.Content.ReadAsStringAsync());
        var address = response.Headers.GetValues("OData-EntityId").Single();
        StringAssert.StartsWith(address, $"{Client.BaseAddress}{entitySet}(");
        return Guid.Parse(address[^37..^1]);
    }

    /// <summary>Sends a request that must be refused.</summary>
    internal async Task<string> RefusedAsync(HttpStatusCode status, string code, HttpMethod method, string address, string? body = null, params string[] headers)
    {
        var error = (await JsonAsync(status, method, address, body, headers))["error"]!;
        Assert.AreEqual(code, error["code"]!.GetValue<string>(), error.ToJsonString());
        return error["message"]!.GetValue<string>();
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>What keeps others out and the host up: where it listens, and how much it takes.</summary>
[TestClass]
[Follows("fetch.spec.whatwg.org (CORS-preflight), developer.mozilla.org Web/Security/Attacks (DNS rebinding); limits: webapi/query/overview.md")]
public class SafetyTests
{
    [TestMethod]
    public async Task Every_socket_it_listens_on_is_of_loopback()
    {
        await using var site = await Site.StartAsync();
        var port = site.Client.BaseAddress!.Port;
        var listening = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Where(e => e.Port == port).Select(e => e.Address).ToList();
        CollectionAssert.AreEqual(new[] { IPAddress.Loopback }, listening, string.Join(' ', listening));
    }

    [TestMethod]
    [DataRow("GET")]
    [DataRow("POST")]
    [DataRow("PATCH")]
    [DataRow("DELETE")]
    public async Task A_browser_that_asks_first_is_not_told_that_it_may(string method)
    {
        await using var site = await Site.StartAsync();
        using var response = await site.SendAsync(
            HttpMethod.Options, "xl_items", null, "Origin: https://evil.example", $"Access-Control-Request-Method: {method}", "Access-Control-Request-Headers: content-type");
        Assert.AreEqual(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.IsFalse(response.Headers.Any(h => h.Key.StartsWith("Access-Control-", StringComparison.OrdinalIgnoreCase)));
    }

    [TestMethod]
    public async Task A_batch_sent_by_a_foreign_page_is_kept_out()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().Add("POST", "leads", "{\"lastname\":\"Doe\"}").SendAsync(site, "Origin: https://evil.example");
        Assert.AreEqual(HttpStatusCode.Forbidden, result.Status);
        using var plain = await site.Client.PostAsync("$batch", new StringContent(new Batch().Add("POST", "leads", "{\"lastname\":\"Doe\"}").Text, Encoding.UTF8, "text/plain"));
        Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, plain.StatusCode);
        Assert.AreEqual("0", await site.Client.GetStringAsync("leads/$count"));
    }

    [TestMethod]
    public async Task A_body_that_is_too_large_is_refused_before_it_is_read()
    {
        await using var site = await Site.StartAsync();
        var answer = await RawAsync(site, $"POST /api/data/v9.2/leads HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {64L * 1024 * 1024}\r\n\r\n");
        StringAssert.StartsWith(answer, "HTTP/1.1 413 ");
        Assert.AreEqual("0x80060888", JsonNode.Parse(answer[answer.IndexOf('{', StringComparison.Ordinal)..])!["error"]!["code"]!.ToString());
    }

    [TestMethod]
    [DataRow(200, 1)]
    [DataRow(1, 40_000)]
    public async Task Headers_beyond_measure_are_refused(int count, int length)
    {
        await using var site = await Site.StartAsync();
        var headers = string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"X-{i}: {new string('a', length)}\r\n")));
        StringAssert.StartsWith(await RawAsync(site, $"GET /api/data/v9.2/leads HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}\r\n"), "HTTP/1.1 431 ");
        Assert.AreEqual("0", await site.Client.GetStringAsync("leads/$count"), "It still answers.");
    }

    [TestMethod]
    [DataRow("GET /api/data/v9.2/leads HTTP/1.1\r\n\r\n")]
    [DataRow("GET /api/data/v9.2/leads HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [DataRow("GET /api/data/v9.2/leads HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n")]
    [DataRow("nonsense\r\n\r\n")]
    public async Task What_is_no_HTTP_is_refused(string request)
    {
        await using var site = await Site.StartAsync();
        StringAssert.StartsWith(await RawAsync(site, request), "HTTP/1.1 400 ");
    }

    [TestMethod]
    public async Task An_address_may_have_32768_characters()
    {
        await using var site = await Site.StartAsync();
        string Address(int length) => "leads?$filter=lastname eq '" + new string('a', length) + "'";
        var room = 32_768 - site.Client.BaseAddress!.AbsolutePath.Length - Address(0).Length - (3 * 2);
        await site.GetAsync(Address(room - 10));
        await site.RefusedAsync(HttpStatusCode.RequestUriTooLong, "0x80060888", HttpMethod.Get, Address(room + 20));
    }

    private static async Task<string> RawAsync(Site site, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, site.Client.BaseAddress!.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var answer = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            answer.Append(line).Append('\n');
            if (line.StartsWith('{') || (answer.Length > 0 && line.Length == 0 && answer.ToString().Contains("Content-Length: 0", StringComparison.Ordinal)))
            {
                break;
            }
        }

        return answer.ToString();
    }
}

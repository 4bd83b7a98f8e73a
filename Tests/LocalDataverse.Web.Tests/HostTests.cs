using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Who may call the host, and what its traces show.</summary>
[TestClass]
[Follows("fetch.spec.whatwg.org (Origin, CORS-safelisted requests), w3.org/TR/fetch-metadata")]
public class HostTests
{
    private const string NewItem = "{\"xl_code\":\"A\"}";

    [TestMethod]
    [DataRow("Origin: https://evil.example")]
    [DataRow("Origin: http://127.0.0.1:1")]
    [DataRow("Origin: null")]
    [DataRow("Host: evil.example")]
    [DataRow("Host: 127.0.0.1.evil.example")]
    [DataRow("Sec-Fetch-Site: cross-site")]
    [DataRow("Sec-Fetch-Site: same-site")]
    public async Task A_web_page_of_elsewhere_is_kept_out(string header)
    {
        await using var site = await Site.StartAsync();
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Post, "xl_items", NewItem, header);
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Get, "/_local/traces", null, header);
        Assert.AreEqual("0", await site.Client.GetStringAsync("xl_items/$count"));
    }

    [TestMethod]
    public async Task A_page_of_this_host_may_call_it()
    {
        await using var site = await Site.StartAsync();
        var origin = site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority);
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Post, "xl_items", NewItem, $"Origin: {origin}", "Sec-Fetch-Site: same-origin");
        await site.GetAsync("xl_items", $"Host: localhost:{site.Client.BaseAddress.Port}");
        Assert.AreEqual("1", await site.Client.GetStringAsync("xl_items/$count"));
    }

    [TestMethod]
    [DataRow("text/plain")]
    [DataRow("application/x-www-form-urlencoded")]
    public async Task A_form_is_no_payload(string contentType)
    {
        await using var site = await Site.StartAsync();
        using var response = await site.Client.PostAsync("xl_items", new StringContent(NewItem, Encoding.UTF8, contentType));
        Assert.AreEqual(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.AreEqual("0", await site.Client.GetStringAsync("xl_items/$count"));
    }

    [TestMethod]
    public async Task It_listens_on_loopback_and_not_twice_on_a_port()
    {
        await using var site = await Site.StartAsync();
        var port = site.Client.BaseAddress!.Port;
        Assert.AreEqual("127.0.0.1", site.Client.BaseAddress.Host);
        await Assert.ThrowsAsync<IOException>(() => WebHost.StartAsync(site.Dataverse, port));
    }

    [TestMethod]
    public async Task Traces_show_what_ran_as_JSON_and_as_a_page_without_script()
    {
        await using var site = await Site.StartAsync(new TestZip().Step("Create", "xl_item", 40, "trace &lt;script&gt;alert(1)&lt;/script&gt;"));
        await site.CreateAsync("xl_items", NewItem);
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x80040217", HttpMethod.Delete, $"xl_items({Guid.NewGuid()})");

        var traces = (await site.GetAsync("/_local/traces"))["value"]!.AsArray();
        Assert.AreEqual("Delete", traces[0]!["message"]!.ToString());
        StringAssert.Contains(traces[0]!["fault"]!.ToString(), "Does Not Exist");
        Assert.AreEqual("Create", traces[1]!["message"]!.ToString());
        Assert.IsNull(traces[1]!["fault"]);
        StringAssert.Contains(traces[1]!["steps"]![0]!["type"]!.ToString(), "ScriptedPlugin");

        using var response = await site.SendAsync(HttpMethod.Get, "/_local/traces", null, "Accept: text/html");
        var html = await response.Content.ReadAsStringAsync();
        Assert.AreEqual("text/html", response.Content.Headers.ContentType!.MediaType);
        StringAssert.Contains(html, "ScriptedPlugin on Create xl_item, stage 40");
        StringAssert.Contains(html, "&lt;script&gt;");
        Assert.IsFalse(html.Contains("<script", StringComparison.Ordinal));
    }

    [TestMethod]
    public async Task Elsewhere_there_is_nothing()
    {
        await using var site = await Site.StartAsync();
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.NotFound, string.Empty, HttpMethod.Get, "/nothing"), "/api/data/v9.2/");
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.NotFound, "0x80060888", HttpMethod.Get, "/"), "No imported solution has an app.");
    }
}

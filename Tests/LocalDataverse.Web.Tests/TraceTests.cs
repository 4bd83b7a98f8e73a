using System;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>What the traces of a served organization show.</summary>
[TestClass]
[Follows("EwanT-21/dataverse-emulator docs, GET /_emulator/v1/traces")]
public class TraceTests
{
    [TestMethod]
    public async Task They_hold_the_SQL_of_each_request_and_no_values()
    {
        await using var site = await Site.StartAsync(new TestZip().Step("Create", "xl_item", 40, "create xl_item inner"));
        await site.JsonAsync(System.Net.HttpStatusCode.NoContent, HttpMethod.Post, "leads", "{\"lastname\":\"Secretname\"}");
        var trace = (await site.GetAsync("/_local/traces"))["value"]![0]!;
        var sql = trace["sql"]!.AsArray().Select(s => s!["sql"]!.ToString()).ToList();
        Assert.AreEqual(trace["sqlCount"]!.GetValue<int>(), sql.Count);
        Assert.IsTrue(sql.Exists(s => s.StartsWith("INSERT INTO \"lead\"", StringComparison.Ordinal)), string.Join('\n', sql));
        Assert.IsTrue(trace["sqlMilliseconds"]!.GetValue<double>() > 0);
        Assert.IsFalse(trace.ToJsonString().Contains("Secretname", StringComparison.Ordinal));
    }

    [TestMethod]
    public async Task A_long_request_keeps_the_first_hundred_statements_and_counts_all()
    {
        await using var site = await Site.StartAsync();
        var rows = string.Join(',', Enumerable.Range(0, 80).Select(i => $"{{\"xl_code\":\"{i}\"}}"));
        await site.JsonAsync(System.Net.HttpStatusCode.OK, HttpMethod.Post, "xl_items/Microsoft.Dynamics.CRM.CreateMultiple", $"{{\"Targets\":[{rows}]}}");
        var trace = site.Dataverse.Traces[^1];
        Assert.AreEqual(100, trace.Statements.Count);
        Assert.IsTrue(trace.StatementCount > 100);
    }

    [TestMethod]
    public void An_organization_that_is_not_served_keeps_none()
    {
        using var dataverse = Dataverse.InMemory();
        dataverse.AsAdministrator().Create(new Microsoft.Xrm.Sdk.Entity("lead") { ["lastname"] = "Doe" });
        Assert.AreEqual(0, dataverse.Traces[^1].StatementCount);
    }

    [TestMethod]
    public async Task They_are_found_by_a_text_that_they_contain()
    {
        await using var site = await Site.StartAsync(new TestZip().Step("Create", "xl_item", 40, "trace a special word"));
        await site.CreateAsync("xl_items", "{\"xl_code\":\"A\"}");
        await site.CreateAsync("leads", "{\"lastname\":\"Doe\"}");
        async Task<string> Found(string text) => string.Join(' ', (await site.GetAsync("/_local/traces?text=" + text))["value"]!.AsArray().Select(t => t!["table"]!.ToString()));
        Assert.AreEqual("lead xl_item", await Found(string.Empty));
        Assert.AreEqual("xl_item", await Found("SPECIAL%20word"));
        Assert.AreEqual("xl_item", await Found("ScriptedPlugin"));
        Assert.AreEqual(string.Empty, await Found("nothing of the kind"));

        using var response = await site.SendAsync(HttpMethod.Get, "/_local/traces?text=%22%3E%3Cscript%3E", null, "Accept: text/html");
        var html = await response.Content.ReadAsStringAsync();
        StringAssert.Contains(html, "No request contains this text.");
        Assert.IsFalse(html.Contains("<script", StringComparison.Ordinal));
        StringAssert.Contains(response.Headers.GetValues("Content-Security-Policy").Single(), "default-src 'none'");
    }
}

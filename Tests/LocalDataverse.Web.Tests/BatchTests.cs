using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Several requests in one.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/execute-batch-operations-using-web-api.md")]
public class BatchTests
{
    private const string TooLong = "{\"xl_code\":\"a code that is longer than twenty characters\"}";

    [TestMethod]
    public async Task Requests_run_in_order_and_are_answered_in_order()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch()
            .Add("POST", "/api/data/v9.2/xl_items", "{\"xl_code\":\"A\"}")
            .Add("POST", "xl_items", "{\"xl_code\":\"B\"}")
            .Add("GET", $"{site.Client.BaseAddress}xl_items?$select=xl_code&$orderby=xl_code", null, "Accept: application/json")
            .SendAsync(site);
        Assert.AreEqual(HttpStatusCode.OK, result.Status, result.Text);
        Assert.AreEqual("204 204 200", result.Statuses, result.Text);
        StringAssert.StartsWith(result.ContentType, "multipart/mixed; boundary=batchresponse_");
        StringAssert.Contains(result.Text, $"OData-EntityId: {site.Client.BaseAddress}xl_items(");
        StringAssert.Contains(result.Text, "\"xl_code\":\"A\"");
        StringAssert.Contains(result.Text, "\"xl_code\":\"B\"");
    }

    [TestMethod]
    public async Task A_request_that_fails_ends_the_batch_with_its_status()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().Add("POST", "xl_items", "{\"xl_code\":\"A\"}").Add("POST", "xl_items", TooLong).Add("POST", "xl_items", "{\"xl_code\":\"B\"}")
            .SendAsync(site);
        Assert.AreEqual(HttpStatusCode.BadRequest, result.Status, result.Text);
        Assert.AreEqual("204 400", result.Statuses, result.Text);
        StringAssert.Contains(result.Text, "\"code\":\"0x80044331\"");
        Assert.AreEqual("1", await site.Client.GetStringAsync("xl_items/$count"), "The request before it has been stored.");
    }

    [TestMethod]
    public async Task It_goes_on_where_the_caller_prefers_that()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().Add("POST", "xl_items", TooLong).Add("GET", "nosuch").Add("POST", "xl_items", "{\"xl_code\":\"B\"}")
            .SendAsync(site, "Prefer: odata.continue-on-error");
        Assert.AreEqual(HttpStatusCode.OK, result.Status, result.Text);
        Assert.AreEqual("400 404 204", result.Statuses, result.Text);
    }

    [TestMethod]
    public async Task A_change_set_is_stored_whole()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch()
            .ChangeSet(("POST", "xl_items", "{\"xl_code\":\"A\"}"), ("POST", "/api/data/v9.2/xl_items", "{\"xl_code\":\"B\"}"))
            .Add("GET", "xl_items/$count")
            .SendAsync(site);
        Assert.AreEqual("204 204 200", result.Statuses, result.Text);
        StringAssert.Contains(result.Text, "Content-Type: multipart/mixed; boundary=changesetresponse_");
        StringAssert.Contains(result.Text, "Content-ID: 1");
        StringAssert.Contains(result.Text, "Content-ID: 2");
    }

    [TestMethod]
    public async Task Or_not_at_all_with_one_answer()
    {
        await using var site = await Site.StartAsync(new TestZip().Step("Create", "xl_item", 40, "create xl_item again", rank: 1).Step("Update", "xl_item", 40, "throw No update today"));
        using var before = site.Dataverse.TakeSnapshot();
        var result = await new Batch()
            .ChangeSet(("POST", "leads", "{\"lastname\":\"Doe\"}"), ("POST", "leads", "{\"nosuch\":1}"), ("POST", "leads", "{\"lastname\":\"Roe\"}"))
            .Add("GET", "leads/$count")
            .SendAsync(site, "Prefer: odata.continue-on-error");
        Assert.AreEqual("400 200", result.Statuses, result.Text);
        StringAssert.Contains(result.Text, "Invalid property 'nosuch'");
        Assert.AreEqual("0", await site.Client.GetStringAsync("leads/$count"));
        using var after = site.Dataverse.TakeSnapshot();
        Assert.AreEqual(Stored.Text(before), Stored.Text(after), "A change set that fails leaves nothing behind.");
    }

    [TestMethod]
    public async Task The_steps_of_a_change_set_share_its_transaction()
    {
        await using var site = await Site.StartAsync(new TestZip().Step("Create", "xl_item", 40, "throw Refused by the step"));
        var result = await new Batch().ChangeSet(("POST", "leads", "{\"lastname\":\"Doe\"}"), ("POST", "xl_items", "{\"xl_code\":\"A\"}")).SendAsync(site);
        Assert.AreEqual(HttpStatusCode.BadRequest, result.Status);
        StringAssert.Contains(result.Text, "Refused by the step");
        Assert.AreEqual("0", await site.Client.GetStringAsync("leads/$count"));
        Assert.AreEqual("ExecuteTransaction", site.Dataverse.Traces.Single(t => t.Fault is not null).Message);
    }

    [TestMethod]
    public async Task References_lead_to_rows_of_the_same_change_set_in_bodies_and_addresses()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().ChangeSet(
            ("POST", "accounts", "{\"name\":\"Contoso\"}"),
            ("POST", "leads", "{\"lastname\":\"Doe\",\"customerid_account@odata.bind\":\"$1\"}"),
            ("PUT", "$2/lastname", "{\"value\":\"Roe\"}"),
            ("PUT", "$2/parentaccountid/$ref", "{\"@odata.id\":\"$1\"}"),
            ("PATCH", "$2", "{\"firstname\":\"Jane\"}"),
            ("POST", "xl_items", "{\"xl_code\":\"A\",\"xl_leadid@odata.bind\":\"$2\"}")).SendAsync(site);
        Assert.AreEqual("204 204 204 204 204 204", result.Statuses, result.Text);
        var lead = (await site.GetAsync("leads?$expand=customerid_account,parentaccountid"))["value"]![0]!;
        Assert.AreEqual("Jane Roe", lead["fullname"]!.ToString());
        Assert.AreEqual("Contoso", lead["customerid_account"]!["name"]!.ToString());
        Assert.AreEqual("Contoso", lead["parentaccountid"]!["name"]!.ToString());
        Assert.AreEqual("Jane Roe", (await site.GetAsync("xl_items?$expand=xl_leadid"))["value"]![0]!["xl_leadid"]!["fullname"]!.ToString());
    }

    [TestMethod]
    [DataRow("{\"lastname\":\"Doe\",\"customerid_account@odata.bind\":\"$7\"}", "leads", "'$7'")]
    [DataRow("{\"lastname\":\"Doe\"}", "$1", "'$1'")]
    public async Task A_reference_to_a_request_that_has_not_run_is_refused(string body, string address, string said)
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().ChangeSet(("POST", address, body), ("POST", "accounts", "{\"name\":\"Contoso\"}")).SendAsync(site);
        Assert.AreEqual(HttpStatusCode.BadRequest, result.Status, result.Text);
        StringAssert.Contains(result.Text, $"Content-ID Reference: {said} does not exist in the batch context.");
        Assert.AreEqual("0", await site.Client.GetStringAsync("accounts/$count"));
    }

    [TestMethod]
    public async Task A_GET_does_not_belong_into_a_change_set()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().ChangeSet(("POST", "leads", "{\"lastname\":\"Doe\"}"), ("GET", "leads", null)).SendAsync(site);
        Assert.AreEqual(HttpStatusCode.BadRequest, result.Status, result.Text);
        Assert.AreEqual("0", await site.Client.GetStringAsync("leads/$count"));
    }

    [TestMethod]
    public async Task A_batch_takes_a_thousand_requests_and_no_more()
    {
        await using var site = await Site.StartAsync();
        var batch = new Batch();
        for (var i = 0; i < 1000; i++)
        {
            batch.Add("GET", "WhoAmI");
        }

        var result = await batch.SendAsync(site);
        Assert.AreEqual(HttpStatusCode.OK, result.Status, result.Text[..Math.Min(500, result.Text.Length)]);
        Assert.AreEqual(1000, result.Statuses.Split(' ').Length);
        result = await batch.Add("POST", "leads", "{\"lastname\":\"Doe\"}").SendAsync(site);
        Assert.AreEqual(HttpStatusCode.BadRequest, result.Status);
        Assert.AreEqual("0", await site.Client.GetStringAsync("leads/$count"));
    }

    [TestMethod]
    public async Task A_batch_in_a_batch_is_refused()
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().Add("POST", "$batch", "{}").SendAsync(site);
        Assert.AreEqual(HttpStatusCode.BadRequest, result.Status, result.Text);
    }

    [TestMethod]
    public async Task A_batch_in_JSON_is_refused_by_name()
    {
        await using var site = await Site.StartAsync();
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.NotImplemented, "0x80040800", HttpMethod.Post, "$batch", "{}"), "batch in JSON");
    }

    [TestMethod]
    public async Task Lines_must_end_with_CR_LF()
    {
        await using var site = await Site.StartAsync();
        var text = new Batch().Add("POST", "leads", "{\"lastname\":\"Doe\"}").Text;
        var result = await Batch.SendAsync(site, text.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.AreEqual(HttpStatusCode.BadRequest, result.Status);
        StringAssert.Contains(result.Text, "CR LF");
        Assert.AreEqual("0", await site.Client.GetStringAsync("leads/$count"));
    }

    [TestMethod]
    [DataRow("http://elsewhere.example/api/data/v9.2/leads")]
    [DataRow("/_local/traces")]
    [DataRow("../../../_local/traces")]
    public async Task An_address_of_elsewhere_is_refused(string address)
    {
        await using var site = await Site.StartAsync();
        var result = await new Batch().Add("GET", address).SendAsync(site);
        Assert.IsTrue(result.Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, result.Text);
    }

    [TestMethod]
    public async Task The_caller_of_the_batch_calls_each_request_unless_it_names_another()
    {
        await using var site = await Site.StartAsync();
        var (rita, bob) = (site.Dataverse.CreateUser("rita@x", "Rita Rep"), site.Dataverse.CreateUser("bob@x", "Bob Rep"));
        var result = await new Batch().Add("GET", "WhoAmI").Add("GET", "WhoAmI", null, $"MSCRMCallerID: {bob}").SendAsync(site, $"MSCRMCallerID: {rita}");
        Assert.AreEqual("200 200", result.Statuses, result.Text);
        Assert.IsTrue(
            result.Text.IndexOf(rita.ToString(), StringComparison.Ordinal) < result.Text.IndexOf(bob.ToString(), StringComparison.Ordinal), result.Text);
    }

    [TestMethod]
    public async Task A_batch_carries_addresses_twice_as_long_as_a_request()
    {
        await using var site = await Site.StartAsync();
        var address = $"xl_items?$filter=xl_name eq '{new string('a', 40_000)}'";
        await site.RefusedAsync(HttpStatusCode.RequestUriTooLong, "0x80060888", HttpMethod.Get, address);
        var result = await new Batch().Add("GET", address).SendAsync(site);
        Assert.AreEqual("200", result.Statuses, result.Text[..Math.Min(300, result.Text.Length)]);
    }
}

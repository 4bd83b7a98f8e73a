using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Single rows.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi: create-entity-web-api.md, retrieve-entity-using-web-api.md, update-delete-entities-using-web-api.md")]
public class RowTests
{
    [TestMethod]
    public async Task A_row_is_created_read_changed_and_deleted()
    {
        await using var site = await Site.StartAsync();
        var id = await site.CreateAsync("leads", "{\"lastname\":\"Doe\",\"xl_tier\":2,\"xl_score\":12.5,\"donotemail\":true,\"budgetamount\":100.5}");
        var row = await site.GetAsync($"leads({id})");
        Assert.AreEqual("Doe", row["fullname"]!.ToString());
        Assert.AreEqual(2, row["xl_tier"]!.GetValue<int>());
        Assert.AreEqual(12.5m, row["xl_score"]!.GetValue<decimal>());
        Assert.AreEqual(100.5m, row["budgetamount"]!.GetValue<decimal>());
        Assert.IsTrue(row["donotemail"]!.GetValue<bool>());
        Assert.AreEqual($"{site.Client.BaseAddress}$metadata#leads/$entity", row["@odata.context"]!.ToString());

        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, $"leads({id})", "{\"xl_tier\":null,\"firstname\":\"Jane\"}");
        row = await site.GetAsync($"leads({id})?$select=fullname,xl_tier");
        Assert.AreEqual("Jane Doe", row["fullname"]!.ToString());
        Assert.IsNull(row["xl_tier"]);

        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"leads({id})");
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x80040217", HttpMethod.Get, $"leads({id})");
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x80040217", HttpMethod.Delete, $"leads({id})");
    }

    [TestMethod]
    public async Task The_representation_comes_back_when_it_is_preferred()
    {
        await using var site = await Site.StartAsync();
        const string prefer = "Prefer: return=representation";
        var created = await site.JsonAsync(HttpStatusCode.Created, HttpMethod.Post, "xl_items?$select=xl_code", "{\"xl_code\":\"A\"}", prefer);
        Assert.AreEqual("A", created["xl_code"]!.ToString());
        Assert.IsFalse(created.ContainsKey("createdon"));
        var changed = await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Patch, $"xl_items({created["xl_itemid"]})", "{\"xl_count\":7}", prefer);
        Assert.AreEqual(7, changed["xl_count"]!.GetValue<int>());
    }

    [TestMethod]
    public async Task An_update_of_no_row_creates_it_unless_If_Match_says_no()
    {
        await using var site = await Site.StartAsync();
        var id = Guid.NewGuid();
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x80040217", HttpMethod.Patch, $"xl_items({id})", "{\"xl_code\":\"A\"}", "If-Match: *");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, $"xl_items({id})", "{\"xl_code\":\"A\"}");
        Assert.AreEqual("A", (await site.GetAsync($"xl_items({id})"))["xl_code"]!.ToString());
        await site.RefusedAsync(HttpStatusCode.PreconditionFailed, "0x80040237", HttpMethod.Patch, $"xl_items({id})", "{\"xl_code\":\"B\"}", "If-None-Match: *");
        Assert.AreEqual("A", (await site.GetAsync($"xl_items({id})"))["xl_code"]!.ToString());
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, $"xl_items({Guid.NewGuid()})", "{\"xl_code\":\"B\"}", "If-None-Match: *");
    }

    [TestMethod]
    public async Task A_row_is_reached_by_its_alternate_key()
    {
        await using var site = await Site.StartAsync();
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, "xl_items(xl_code='A')", "{\"xl_count\":1}");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, "xl_items(xl_code='A')", "{\"xl_count\":2}");
        Assert.AreEqual(2, (await site.GetAsync("xl_items(xl_code='A')"))["xl_count"]!.GetValue<int>());
        Assert.AreEqual("1", await site.Client.GetStringAsync("xl_items/$count"));
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x80040217", HttpMethod.Get, "xl_items(xl_code='B')");
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x0", HttpMethod.Get, "xl_items(xl_name='A')");
        await site.RefusedAsync(HttpStatusCode.PreconditionFailed, "0x80040237", HttpMethod.Post, "xl_items", "{\"xl_code\":\"A\"}");
    }

    [TestMethod]
    public async Task A_stale_tag_is_refused_and_a_fresh_one_taken()
    {
        await using var site = await Site.StartAsync();
        var id = await site.CreateAsync("xl_items", "{\"xl_code\":\"A\"}");
        var stale = (await site.GetAsync($"xl_items({id})"))["@odata.etag"]!.ToString();
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, $"xl_items({id})", "{\"xl_count\":1}", $"If-Match: {stale}");
        await site.RefusedAsync(
            HttpStatusCode.PreconditionFailed, "0x80060882", HttpMethod.Patch, $"xl_items({id})", "{\"xl_count\":2}", $"If-Match: {stale}");
        await site.RefusedAsync(HttpStatusCode.PreconditionFailed, "0x80060882", HttpMethod.Delete, $"xl_items({id})", null, $"If-Match: {stale}");
        var fresh = (await site.GetAsync($"xl_items({id})"))["@odata.etag"]!.ToString();
        await site.JsonAsync(HttpStatusCode.NotModified, HttpMethod.Get, $"xl_items({id})", null, $"If-None-Match: {fresh}");
        await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Get, $"xl_items({id})", null, $"If-None-Match: {stale}");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"xl_items({id})", null, $"If-Match: {fresh}");
    }

    [TestMethod]
    public async Task Lookups_are_set_read_and_emptied_by_their_navigation_property()
    {
        await using var site = await Site.StartAsync();
        var account = await site.CreateAsync("accounts", "{\"name\":\"Contoso\"}");
        var lead = await site.CreateAsync("leads", $"{{\"lastname\":\"Doe\",\"customerid_account@odata.bind\":\"accounts({account})\"}}");
        Assert.AreEqual(account.ToString(), (await site.GetAsync($"leads({lead})"))["_customerid_value"]!.ToString());
        Assert.AreEqual("Contoso", (await site.GetAsync($"leads({lead})/customerid_account?$select=name"))["name"]!.ToString());
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Get, $"leads({lead})/customerid_contact");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, $"leads({lead})", "{\"customerid_account@odata.bind\":null}");
        Assert.IsNull((await site.GetAsync($"leads({lead})"))["_customerid_value"]);

        var body = $"{{\"@odata.id\":\"{site.Client.BaseAddress}accounts({account})\"}}";
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Put, $"leads({lead})/parentaccountid/$ref", body);
        Assert.AreEqual(account.ToString(), (await site.GetAsync($"leads({lead})"))["_parentaccountid_value"]!.ToString());
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"leads({lead})/parentaccountid/$ref");
        Assert.IsNull((await site.GetAsync($"leads({lead})"))["_parentaccountid_value"]);
    }

    [TestMethod]
    public async Task A_single_column_is_read_set_and_emptied()
    {
        await using var site = await Site.StartAsync();
        var id = await site.CreateAsync("xl_items", "{\"xl_code\":\"A\"}");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Put, $"xl_items({id})/xl_count", "{\"value\":5}");
        Assert.AreEqual(5, (await site.GetAsync($"xl_items({id})/xl_count"))["value"]!.GetValue<int>());
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"xl_items({id})/xl_count");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Get, $"xl_items({id})/xl_count");
    }

    [TestMethod]
    [DataRow("{\"nosuch\":1}", "0x80048d19", "Invalid property 'nosuch' was found in entity 'Microsoft.Dynamics.CRM.xl_item'")]
    [DataRow("{\"xl_count\":\"many\"}", "0x80048d19", "xl_count")]
    [DataRow("{\"xl_count\":99}", "0x80044330", "outside the valid range")]
    [DataRow("{\"xl_when\":\"soon\"}", "0x80048d19", "xl_when")]
    [DataRow("{\"_xl_leadid_value\":\"6b7a1a7e-0000-0000-0000-000000000001\"}", "0x80048d19", "Use Navigation properties")]
    [DataRow("{\"nosuch@odata.bind\":\"/leads(6b7a1a7e-0000-0000-0000-000000000001)\"}", "0x80048d19", "nosuch")]
    [DataRow("{\"xl_leadid@odata.bind\":\"/leads\"}", "0x80060888", "does not name a row")]
    [DataRow("{\"xl_leadid@odata.bind\":\"/accounts(6b7a1a7e-0000-0000-0000-000000000001)\"}", "0x80048d19", "leads to lead")]
    [DataRow("{\"xl_code\":", "0x80048d19", "JSON")]
    [DataRow("[]", "0x80048d19", "object")]
    public async Task A_payload_that_does_not_fit_is_refused_and_nothing_stored(string body, string code, string said)
    {
        await using var site = await Site.StartAsync();
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.BadRequest, code, HttpMethod.Post, "xl_items", body), said);
        Assert.AreEqual("0", await site.Client.GetStringAsync("xl_items/$count"));
    }

    [TestMethod]
    public async Task A_lookup_to_no_row_is_not_found()
    {
        await using var site = await Site.StartAsync();
        await site.RefusedAsync(
            HttpStatusCode.NotFound, "0x80040217", HttpMethod.Post, "xl_items", $"{{\"xl_leadid@odata.bind\":\"/leads({Guid.NewGuid()})\"}}");
    }

    [TestMethod]
    public async Task A_step_that_refuses_makes_the_request_fail_with_its_words()
    {
        var zip = new TestZip().Step("Create", "xl_item", 40, "throw");
        await using var site = await Site.StartAsync(zip);
        using var response = await site.SendAsync(HttpMethod.Post, "xl_items", "{\"xl_code\":\"A\"}");
        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode, await response.Content.ReadAsStringAsync());
        Assert.AreEqual("0", await site.Client.GetStringAsync("xl_items/$count"));
    }

    [TestMethod]
    public async Task Several_clients_at_once_lose_nothing()
    {
        await using var site = await Site.StartAsync();
        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => site.CreateAsync("xl_items", $"{{\"xl_code\":\"{i}\"}}")));
        Assert.AreEqual("24", await site.Client.GetStringAsync("xl_items/$count"));
    }
}

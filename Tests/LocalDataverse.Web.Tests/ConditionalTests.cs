using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Headers that decide whether and how an operation is done.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi: perform-conditional-operations-using-web-api.md, compose-http-requests-handle-errors.md")]
public class ConditionalTests
{
    [TestMethod]
    public async Task An_unchanged_row_is_not_sent_again_unless_related_rows_or_annotations_are_asked_for()
    {
        await using var site = await Items.SiteAsync();
        var address = $"leads({await site.LeadAsync("Doe")})?$select=lastname";
        var tag = $"If-None-Match: {(await site.GetAsync(address))["@odata.etag"]}";
        await site.JsonAsync(HttpStatusCode.NotModified, HttpMethod.Get, address, null, tag);
        await site.GetAsync(address + "&$expand=customerid_account", tag);
        await site.GetAsync(address, tag, "Prefer: odata.include-annotations=\"*\"");
        await site.GetAsync(address, "If-None-Match: null");
    }

    [TestMethod]
    public async Task The_headers_of_the_samples_are_taken_with_every_method()
    {
        await using var site = await Site.StartAsync();
        string[] usual = ["Accept: application/json", "OData-MaxVersion: 4.0", "OData-Version: 4.0", "If-None-Match: null", "MSCRM.SuppressDuplicateDetection: false"];
        var id = (await site.JsonAsync(HttpStatusCode.Created, HttpMethod.Post, "xl_items", "{\"xl_code\":\"A\"}", [.. usual, "Prefer: return=representation"]))["xl_itemid"];
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Patch, $"xl_items({id})", "{\"xl_count\":1}", usual);
        await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Get, $"xl_items({id})", null, usual);
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"xl_items({id})", null, usual);
    }

    [TestMethod]
    [DataRow("MSCRM.BypassCustomPluginExecution: true", HttpStatusCode.NotImplemented, "0x80040800", "MSCRM.BypassCustomPluginExecution")]
    [DataRow("Prefer: odata.track-changes", HttpStatusCode.NotImplemented, "0x80040800", "odata.track-changes")]
    [DataRow("OData-Version: 2.0", HttpStatusCode.BadRequest, "0x80060888", "OData-Version")]
    [DataRow("Prefer: odata.maxpagesize=0", HttpStatusCode.BadRequest, "0x80060888", "odata.maxpagesize")]
    public async Task A_header_that_would_have_to_be_ignored_is_refused(string header, HttpStatusCode status, string code, string said)
    {
        await using var site = await Site.StartAsync();
        StringAssert.Contains(await site.RefusedAsync(status, code, HttpMethod.Post, "xl_items", "{\"xl_code\":\"A\"}", header), said);
        Assert.AreEqual("0", await site.Client.GetStringAsync("xl_items/$count"));
    }

    [TestMethod]
    public async Task The_representation_says_what_was_preferred_and_names_no_address()
    {
        await using var site = await Site.StartAsync();
        using var created = await site.SendAsync(
            HttpMethod.Post, "xl_items?$select=xl_code", "{\"xl_code\":\"A\"}", "Prefer: return=representation,odata.include-annotations=\"OData.Community.*\"");
        Assert.AreEqual(HttpStatusCode.Created, created.StatusCode);
        Assert.IsFalse(created.Headers.Contains("OData-EntityId"));
        StringAssert.StartsWith(created.Headers.GetValues("Preference-Applied").Single(), "return=representation");
        using var plain = await site.SendAsync(HttpMethod.Post, "xl_items", "{\"xl_code\":\"B\"}");
        Assert.AreEqual(plain.Headers.GetValues("OData-EntityId").Single(), plain.Headers.Location!.ToString());
    }

    [TestMethod]
    public async Task An_upsert_by_alternate_key_may_be_held_to_creating_or_updating()
    {
        await using var site = await Site.StartAsync();
        const string key = "xl_items(xl_code='A')";
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x80040217", HttpMethod.Patch, key, "{\"xl_count\":1}", "If-Match: *");
        await site.JsonAsync(HttpStatusCode.Created, HttpMethod.Patch, key, "{\"xl_count\":1}", "If-None-Match: *", "Prefer: return=representation");
        await site.RefusedAsync(HttpStatusCode.PreconditionFailed, "0x80040237", HttpMethod.Patch, key, "{\"xl_count\":2}", "If-None-Match: *");
        await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Patch, key, "{\"xl_count\":3}", "If-Match: *", "Prefer: return=representation");
        Assert.AreEqual(3, (await site.GetAsync(key))["xl_count"]!.GetValue<int>());
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/optional-parameters.md#add-a-shared-variable-from-the-web-api")]
    public async Task A_tag_reaches_the_steps_as_a_shared_variable()
    {
        await using var site = await Site.StartAsync(new TestZip().Step("Create", "xl_item", 20, "shared tag"));
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Post, "xl_items?tag=fromclient", "{\"xl_code\":\"A\"}");
        StringAssert.Contains(string.Join('\n', site.Dataverse.Traces[^1].Lines), "own fromclient");
    }
}

using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Rows created and associated together.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi: create-entity-web-api.md#create-related-table-rows-in-one-operation, associate-disassociate-entities-using-web-api.md")]
public class RelationTests
{
    [TestMethod]
    public async Task A_row_is_created_with_the_rows_above_and_below_it()
    {
        await using var site = await Site.StartAsync(Items.Zip());
        const string body = "{\"lastname\":\"Doe\",\"customerid_account\":{\"name\":\"Contoso\"},"
            + "\"xl_lead_items\":[{\"xl_code\":\"A\"},{\"xl_code\":\"B\",\"xl_count\":2}]}";
        var lead = await site.CreateAsync("leads", body);
        var row = await site.GetAsync($"leads({lead})?$expand=customerid_account($select=name),xl_lead_items($select=xl_code;$orderby=xl_code)");
        Assert.AreEqual("Contoso", row["customerid_account"]!["name"]!.ToString());
        Assert.AreEqual("A B", string.Join(' ', row["xl_lead_items"]!.AsArray().Select(i => i!["xl_code"]!.ToString())));
    }

    [TestMethod]
    public async Task All_of_them_or_none()
    {
        await using var site = await Site.StartAsync(Items.Zip());
        const string body = "{\"lastname\":\"Doe\",\"customerid_account\":{\"name\":\"Contoso\"},\"xl_lead_items\":[{\"xl_code\":\"A\"},{\"xl_count\":99}]}";
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80044330", HttpMethod.Post, "leads", body);
        foreach (var set in new[] { "leads", "accounts", "xl_items" })
        {
            Assert.AreEqual("0", await site.Client.GetStringAsync($"{set}/$count"), set);
        }
    }

    [TestMethod]
    public async Task A_new_row_takes_rows_that_are_there()
    {
        await using var site = await Items.SiteAsync();
        var ids = (await site.GetAsync("xl_items?$select=xl_itemid&$filter=xl_code in ('C','D')"))["value"]!.AsArray().Select(i => $"\"/xl_items({i!["xl_itemid"]})\"");
        var lead = await site.JsonAsync(
            HttpStatusCode.Created,
            HttpMethod.Post,
            "leads?$select=lastname&$expand=xl_lead_items($select=xl_code;$orderby=xl_code)",
            $"{{\"lastname\":\"New\",\"xl_lead_items@odata.bind\":[{string.Join(',', ids)}]}}",
            "Prefer: return=representation");
        Assert.AreEqual("C D", string.Join(' ', lead["xl_lead_items"]!.AsArray().Select(i => i!["xl_code"]!.ToString())));
    }

    [TestMethod]
    [DataRow("{\"customerid_account\":{\"name\":\"Contoso\"}}")]
    [DataRow("{\"xl_lead_items\":[{\"xl_code\":\"E\"}]}")]
    [DataRow("{\"xl_lead_items\":{\"xl_code\":\"E\"}}")]
    [DataRow("{\"xl_lead_items\":[1]}")]
    public async Task An_update_brings_no_related_rows(string body)
    {
        await using var site = await Items.SiteAsync();
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80048d19", HttpMethod.Patch, $"leads({await site.LeadAsync("Doe")})", body);
    }

    [TestMethod]
    public async Task A_collection_takes_and_gives_up_a_row()
    {
        await using var site = await Items.SiteAsync();
        var poe = await site.LeadAsync("Poe");
        var item = (await site.GetAsync("xl_items(xl_code='D')"))["xl_itemid"]!.ToString();
        var address = $"leads({poe})/xl_lead_items";
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Post, $"{address}/$ref", $"{{\"@odata.id\":\"{site.Client.BaseAddress}xl_items({item})\"}}");
        Assert.AreEqual("D", await site.ValuesAsync(address, "xl_code"));
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"{address}/$ref?$id={site.Client.BaseAddress}xl_items({item})");
        Assert.AreEqual(string.Empty, await site.ValuesAsync(address, "xl_code"));

        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Post, $"{address}/$ref", "{\"@odata.id\":\"xl_items(xl_code='D')\"}");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"{address}({item})/$ref");
        Assert.AreEqual("0", await site.Client.GetStringAsync($"{address}/$count"));
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Delete, $"{address}({item})/$ref");
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Delete, $"{address}/$ref");
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Post, $"{address}/$ref", $"{{\"@odata.id\":\"leads({poe})\"}}");
    }

    [TestMethod]
    public async Task A_user_is_given_a_role_and_loses_it()
    {
        await using var site = await Site.StartAsync();
        var rita = site.Dataverse.CreateUser("rita@x", "Rita Rep");
        var caller = $"MSCRMCallerID: {rita}";
        var role = (await site.GetAsync("roles?$select=roleid&$filter=name eq 'Salesperson'"))["value"]![0]!["roleid"]!.ToString();
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Post, "leads", "{\"lastname\":\"Doe\"}", caller);
        await site.JsonAsync(
            HttpStatusCode.NoContent, HttpMethod.Post, $"systemusers({rita})/systemuserroles_association/$ref", $"{{\"@odata.id\":\"roles({role})\"}}");
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Post, "leads", "{\"lastname\":\"Doe\"}", caller);
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Delete, $"systemusers({rita})/systemuserroles_association({role})/$ref");
        await site.RefusedAsync(HttpStatusCode.Forbidden, "0x80040220", HttpMethod.Post, "leads", "{\"lastname\":\"Doe\"}", caller);
    }

    [TestMethod]
    public async Task References_are_neither_read_nor_changed_by_other_methods()
    {
        await using var site = await Items.SiteAsync();
        var doe = await site.LeadAsync("Doe");
        await site.RefusedAsync(HttpStatusCode.MethodNotAllowed, string.Empty, HttpMethod.Put, $"leads({doe})/xl_lead_items/$ref", "{}");
        await site.RefusedAsync(HttpStatusCode.MethodNotAllowed, string.Empty, HttpMethod.Post, $"leads({doe})/customerid_account/$ref", "{}");
        await site.RefusedAsync(HttpStatusCode.MethodNotAllowed, string.Empty, HttpMethod.Delete, "leads");
        await site.RefusedAsync(HttpStatusCode.MethodNotAllowed, string.Empty, HttpMethod.Post, $"leads({doe})", "{}");
    }
}

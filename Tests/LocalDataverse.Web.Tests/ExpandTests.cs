using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Related rows in the answer.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/join-tables.md")]
public class ExpandTests
{
    [TestMethod]
    public async Task Collections_come_filtered_ordered_and_limited_with_the_address_that_gives_them_again()
    {
        await using var site = await Items.SiteAsync();
        var answer = await site.GetAsync("leads?$select=lastname&$orderby=lastname&$expand=xl_lead_items($select=xl_code;$filter=xl_count gt 0;$orderby=xl_code desc;$top=1)");
        Assert.AreEqual($"{site.Client.BaseAddress}$metadata#leads(lastname,xl_lead_items(xl_code))", answer["@odata.context"]!.ToString());
        var doe = answer["value"]![0]!;
        Assert.AreEqual("B", doe["xl_lead_items"]!.AsArray().Single()!["xl_code"]!.ToString());
        Assert.AreEqual(0, answer["value"]![1]!["xl_lead_items"]!.AsArray().Count);

        var next = doe["xl_lead_items@odata.nextLink"]!.ToString();
        StringAssert.StartsWith(next, $"{site.Client.BaseAddress}leads({doe["leadid"]})/xl_lead_items?$select=xl_code&$filter=");
        Assert.AreEqual("B", await site.ValuesAsync(next, "xl_code"));
    }

    [TestMethod]
    public async Task Rows_behind_rows_are_expanded()
    {
        await using var site = await Items.SiteAsync();
        const string address = "xl_items?$select=xl_code&$orderby=xl_code&$expand=xl_LeadId($select=lastname;$expand=customerid_account($select=name;$expand=createdby($select=fullname)))";
        var rows = (await site.GetAsync(address))["value"]!.AsArray();
        Assert.AreEqual("Contoso", rows[0]!["xl_LeadId"]!["customerid_account"]!["name"]!.ToString());
        Assert.AreEqual("Local Administrator", rows[1]!["xl_LeadId"]!["customerid_account"]!["createdby"]!["fullname"]!.ToString());
        Assert.IsNull(rows[2]!["xl_LeadId"]!["customerid_account"]);
        Assert.IsNull(rows[3]!["xl_LeadId"]);
    }

    [TestMethod]
    public async Task Collections_of_a_nested_query_come_in_pages()
    {
        await using var site = await Items.SiteAsync();
        const string page = "Prefer: odata.maxpagesize=1";
        var answer = await site.GetAsync("leads?$select=lastname&$orderby=lastname&$expand=xl_lead_items($select=xl_code;$expand=createdby($select=fullname))", page);
        var doe = answer["value"]!.AsArray().Single()!;
        var codes = doe["xl_lead_items"]!.AsArray().Select(i => i!["xl_code"]!.ToString()).ToList();
        Assert.AreEqual(1, codes.Count);
        Assert.IsTrue(doe["xl_lead_items"]![0]!.AsObject().ContainsKey("createdby"));
        var next = doe["xl_lead_items@odata.nextLink"]!.ToString();
        StringAssert.Contains(next, "$skiptoken=");
        codes.Add((await site.GetAsync(next, page))["value"]!.AsArray().Single()!["xl_code"]!.ToString());
        CollectionAssert.AreEquivalent(new[] { "A", "B" }, codes);
        StringAssert.Contains(answer["@odata.nextLink"]!.ToString(), "$skiptoken=");
    }

    [TestMethod]
    public async Task A_reference_comes_in_the_place_of_the_row()
    {
        await using var site = await Items.SiteAsync();
        var row = (await site.GetAsync("xl_items?$select=xl_code&$filter=xl_code eq 'A'&$expand=xl_LeadId/$ref"))["value"]![0]!;
        Assert.AreEqual($"{site.Client.BaseAddress}leads({await site.LeadAsync("Doe")})", row["xl_LeadId"]!["@odata.id"]!.ToString());
        StringAssert.Contains(
            await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Get, "leads?$expand=xl_lead_items/$ref"),
            "Expand with $ref is only supported on lookup type navigation property.");
    }

    [TestMethod]
    public async Task One_row_is_read_with_its_related_rows()
    {
        await using var site = await Items.SiteAsync();
        var lead = await site.GetAsync($"leads({await site.LeadAsync("Doe")})?$select=lastname&$expand=xl_lead_items($select=xl_code),customerid_account($select=name)");
        Assert.AreEqual(2, lead["xl_lead_items"]!.AsArray().Count);
        Assert.AreEqual("Contoso", lead["customerid_account"]!["name"]!.ToString());
    }

    [TestMethod]
    public async Task Many_to_many_relationships_are_expanded_at_the_first_level_only()
    {
        await using var site = await Site.StartAsync();
        var rita = site.Dataverse.CreateUser("rita@x", "Rita Rep", "System Administrator");
        var user = await site.GetAsync($"systemusers({rita})?$select=fullname&$expand=systemuserroles_association($select=name)");
        Assert.AreEqual("System Administrator", user["systemuserroles_association"]!.AsArray().Single()!["name"]!.ToString());
        Assert.AreEqual("System Administrator", await site.ValuesAsync($"systemusers({rita})/systemuserroles_association?$select=name", "name"));
        await site.RefusedAsync(
            HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Get, $"systemusers({rita})?$expand=systemuserroles_association($expand=createdby)");
    }

    [TestMethod]
    [DataRow("xl_LeadId($top=1)", "Only $select and $filter clause")]
    [DataRow("xl_LeadId($orderby=lastname)", "Only $select and $filter clause")]
    [DataRow("xl_LeadId($expand=xl_lead_items($top=1))", "Only $select and $filter clause")]
    [DataRow("xl_LeadId($levels=2)", "xl_LeadId")]
    [DataRow("xl_LeadId($count=true)", "not supported")]
    [DataRow("xl_LeadId($skip=1)", "not supported")]
    public async Task Options_that_an_expand_does_not_take_are_refused(string expand, string said)
    {
        await using var site = await Site.StartAsync(Items.Zip());
        using var response = await site.SendAsync(HttpMethod.Get, "xl_items?$expand=" + expand);
        var text = await response.Content.ReadAsStringAsync();
        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode, text);
        StringAssert.Contains(text, said);
    }

    [TestMethod]
    public async Task Fifteen_expands_are_the_most()
    {
        await using var site = await Site.StartAsync(Items.Zip());
        static string Deep(int levels) => levels == 0 ? "createdby" : $"createdby($expand={Deep(levels - 1)})";
        await site.GetAsync("leads?$expand=" + Deep(14));
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Get, "leads?$expand=" + Deep(15)), "15");
    }

    [TestMethod]
    public async Task A_filtered_lookup_hides_the_rows_that_do_not_fit()
    {
        await using var site = await Items.SiteAsync();
        var rows = (await site.GetAsync("xl_items?$select=xl_code&$orderby=xl_code&$expand=xl_LeadId($select=lastname;$filter=lastname eq 'Roe')"))["value"]!.AsArray();
        Assert.AreEqual("--Roe-", string.Concat(rows.Select(r => r!["xl_LeadId"] is JsonObject lead ? lead["lastname"]!.ToString() : "-")));
    }
}

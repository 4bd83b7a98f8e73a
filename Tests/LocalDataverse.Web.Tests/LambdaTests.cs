using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Filters by related collections, and the order of lookups and choices.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/filter-rows.md#filter-using-values-of-related-collections")]
public class LambdaTests
{
    [TestMethod]
    [DataRow("xl_lead_items/any()", "Doe Roe")]
    [DataRow("not xl_lead_items/any()", "Poe")]
    [DataRow("xl_lead_items/any(i:i/xl_count eq 2)", "Doe")]
    [DataRow("xl_lead_items/any(i:contains(i/xl_name,'item') and i/xl_count gt 2)", "Roe")]
    [DataRow("not xl_lead_items/any(i:i/xl_count eq 2)", "Poe Roe")]
    [DataRow("xl_lead_items/all(i:i/xl_count ge 2)", "Poe Roe")]
    [DataRow("not xl_lead_items/all(i:i/xl_count ge 2)", "Doe")]
    [DataRow("xl_lead_items/any(i:i/xl_count eq 3) or lastname eq 'Poe'", "Poe Roe")]
    [DataRow("xl_lead_items/any(i:i/xl_count eq 1) and xl_lead_items/any(i:i/xl_count eq 2)", "Doe")]
    [DataRow("xl_lead_items/any(i:i/createdby/fullname eq 'Local Administrator')", "Doe Roe")]
    [DataRow("xl_lead_items/any(i:i/xl_count eq @two)&@two=2", "Doe")]
    public async Task Rows_are_found_by_their_related_rows(string filter, string expected)
    {
        await using var site = await Items.SiteAsync();
        Assert.AreEqual(expected, await site.ValuesAsync($"leads?$select=lastname&$orderby=lastname&$filter={filter}", "lastname"));
    }

    [TestMethod]
    public async Task Nested_and_many_to_many()
    {
        await using var site = await Site.StartAsync();
        var rita = site.Dataverse.CreateUser("rita@x", "Rita Rep", "Salesperson");
        Assert.AreEqual(
            rita.ToString(),
            await site.ValuesAsync("systemusers?$select=systemuserid&$filter=systemuserroles_association/any(r:r/name eq 'Salesperson')", "systemuserid"));
        Assert.AreEqual(
            "Salesperson",
            await site.ValuesAsync(
                "roles?$select=name&$filter=systemuserroles_association/any(u:u/fullname eq 'Rita Rep' and u/systemuserroles_association/any(r:r/name eq 'Salesperson'))",
                "name"));
    }

    [TestMethod]
    [DataRow("xl_items?$filter=xl_LeadId/xl_lead_items/any(i:i/xl_count eq 1)", "behind a lookup")]
    [DataRow("leads?$filter=xl_lead_items/any(i:i/xl_code eq lastname)", "related rows only")]
    [DataRow("leads?$filter=xl_lead_items/any(i:lastname eq 'Doe')", "related rows only")]
    [DataRow("leads?$filter=xl_lead_items/any(i:i/nosuch eq 1)", "nosuch")]
    [DataRow("leads?$filter=xl_lead_items/some(i:i/xl_count eq 1)", "")]
    public async Task Conditions_on_other_rows_are_refused(string address, string said)
    {
        await using var site = await Site.StartAsync(Items.Zip());
        using var response = await site.SendAsync(HttpMethod.Get, address);
        var text = await response.Content.ReadAsStringAsync();
        Assert.AreEqual(HttpStatusCode.BadRequest, response.StatusCode, text);
        StringAssert.Contains(text, said);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/order-rows.md")]
    public async Task Lookups_are_ordered_by_name_and_choices_by_value()
    {
        await using var site = await Items.SiteAsync();
        Assert.AreEqual("D A B C", await site.ValuesAsync("xl_items?$select=xl_code&$orderby=_xl_leadid_value,xl_code", "xl_code"));
        Assert.AreEqual("C A B D", await site.ValuesAsync("xl_items?$select=xl_code&$orderby=_xl_leadid_value desc,xl_code", "xl_code"));
        Assert.AreEqual("C A B D", await site.ValuesAsync("xl_items?$select=xl_code&$orderby=xl_LeadId/lastname desc,xl_code", "xl_code"));

        // Warm (1) comes before Cold (2), though the labels are the other way round.
        Assert.AreEqual("Poe Roe Doe", await site.ValuesAsync("leads?$select=lastname&$orderby=xl_tier,lastname", "lastname"));
        Assert.AreEqual("Doe Poe Roe", await site.ValuesAsync("leads?$select=lastname&$orderby=@a desc,@b&@a=xl_tier&@b=lastname", "lastname"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/count-rows.md")]
    public async Task Related_rows_are_counted()
    {
        await using var site = await Items.SiteAsync();
        var doe = await site.LeadAsync("Doe");
        Assert.AreEqual("2", await site.Client.GetStringAsync($"leads({doe})/xl_lead_items/$count"));
        Assert.AreEqual("1", await site.Client.GetStringAsync($"leads({doe})/xl_lead_items/$count?$filter=xl_count eq 2"));
        var counted = await site.GetAsync("leads?$select=lastname&$top=1&$count=true", "Prefer: odata.include-annotations=\"*\"");
        Assert.AreEqual(3, counted["@Microsoft.Dynamics.CRM.totalrecordcount"]!.GetValue<int>());
        Assert.IsFalse(counted["@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded"]!.GetValue<bool>());
    }
}

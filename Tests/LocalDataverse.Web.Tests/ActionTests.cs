using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Actions of Dataverse, and rows as parameters of custom APIs.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/use-web-api-actions.md")]
public class ActionTests
{
    [TestMethod]
    [Follows("MicrosoftDocs/dynamics-365-customer-engagement ce/developer/webapi/reference/qualifylead")]
    public async Task A_lead_is_qualified_and_its_rows_are_answered()
    {
        await using var site = await Items.SiteAsync();
        var address = $"leads({await site.LeadAsync("Doe")})/Microsoft.Dynamics.CRM.QualifyLead";
        const string body = "{\"CreateAccount\":true,\"CreateContact\":true,\"CreateOpportunity\":false,\"Status\":-1}";
        var rows = (await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Post, address, body))["value"]!.AsArray();
        Assert.AreEqual("#Microsoft.Dynamics.CRM.account", rows[0]!["@odata.type"]!.ToString());
        Assert.AreEqual("Doe", (await site.GetAsync($"contacts({rows[1]!["contactid"]})"))["lastname"]!.ToString());
        await site.RefusedAsync(HttpStatusCode.MethodNotAllowed, "0x8004023b", HttpMethod.Post, address, body);
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Post, address, "{\"CreateAccount\":true}");
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/merge-entity-using-web-api.md")]
    public async Task Two_leads_are_merged()
    {
        await using var site = await Items.SiteAsync();
        var (doe, roe) = (await site.LeadAsync("Doe"), await site.LeadAsync("Roe"));
        var body = $"{{\"Target\":{{\"leadid\":\"{doe}\",\"@odata.type\":\"Microsoft.Dynamics.CRM.lead\"}},"
            + $"\"Subordinate\":{{\"leadid\":\"{roe}\",\"@odata.type\":\"Microsoft.Dynamics.CRM.lead\"}},"
            + "\"UpdateContent\":{\"firstname\":\"Jane\",\"@odata.type\":\"Microsoft.Dynamics.CRM.lead\"},\"PerformParentingChecks\":false}";
        await site.JsonAsync(HttpStatusCode.NoContent, HttpMethod.Post, "Merge", body);
        Assert.AreEqual("Jane Doe", (await site.GetAsync($"leads({doe})"))["fullname"]!.ToString());
        Assert.AreEqual("3", await site.Client.GetStringAsync($"leads({doe})/xl_lead_items/$count"));
        await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Post, "Merge", body.Replace("Microsoft.Dynamics.CRM.lead", "nosuch", StringComparison.Ordinal));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/bulk-operations.md")]
    public async Task Many_rows_are_created_updated_and_upserted_at_once()
    {
        await using var site = await Site.StartAsync();
        const string typed = "\"@odata.type\":\"Microsoft.Dynamics.CRM.xl_item\"";
        var created = await site.JsonAsync(
            HttpStatusCode.OK, HttpMethod.Post, "xl_items/Microsoft.Dynamics.CRM.CreateMultiple", $"{{\"Targets\":[{{\"xl_code\":\"A\",{typed}}},{{\"xl_code\":\"B\",{typed}}}]}}");
        var ids = created["Ids"]!.AsArray().Select(i => i!.ToString()).ToList();
        Assert.AreEqual($"{site.Client.BaseAddress}$metadata#Microsoft.Dynamics.CRM.CreateMultipleResponse", created["@odata.context"]!.ToString());
        await site.JsonAsync(
            HttpStatusCode.NoContent, HttpMethod.Post, "xl_items/Microsoft.Dynamics.CRM.UpdateMultiple", $"{{\"Targets\":[{{\"xl_itemid\":\"{ids[0]}\",\"xl_count\":5,{typed}}}]}}");
        await site.JsonAsync(
            HttpStatusCode.NoContent,
            HttpMethod.Post,
            "xl_items/Microsoft.Dynamics.CRM.UpsertMultiple",
            $"{{\"Targets\":[{{\"@odata.id\":\"xl_items(xl_code='B')\",\"xl_count\":6,{typed}}},{{\"@odata.id\":\"xl_items(xl_code='C')\",\"xl_count\":7,{typed}}}]}}");
        Assert.AreEqual("5 6 7", await site.ValuesAsync("xl_items?$orderby=xl_code", "xl_count"));

        using var before = site.Dataverse.TakeSnapshot();
        await site.RefusedAsync(
            HttpStatusCode.BadRequest, "0x80044330", HttpMethod.Post, "xl_items/Microsoft.Dynamics.CRM.CreateMultiple", "{\"Targets\":[{\"xl_code\":\"D\"},{\"xl_count\":99}]}");
        Assert.AreEqual(Stored.Text(before), Stored.Text(site.Dataverse));
    }

    [TestMethod]
    [DataRow("RetrieveTotalRecordCount(EntityNames=['lead'])", "RetrieveTotalRecordCount")]
    [DataRow("RetrieveCurrentOrganization(AccessType='Default')", "RetrieveCurrentOrganization")]
    public async Task An_operation_without_a_message_here_is_refused_by_name(string address, string said)
    {
        await using var site = await Site.StartAsync();
        StringAssert.Contains(await site.RefusedAsync(HttpStatusCode.NotImplemented, "0x80040800", HttpMethod.Get, address), said);
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x8006088a", HttpMethod.Get, "NoSuchOperation()");
    }

    [TestMethod]
    [DataRow("5", "{\"Text\":{\"@odata.type\":\"Microsoft.Dynamics.CRM.lead\",\"leadid\":\"ID\"}}", "\"@odata.type\":\"#Microsoft.Dynamics.CRM.lead\"")]
    [DataRow("5", "{\"Text\":{\"@odata.id\":\"leads(ID)\"}}", "\"leadid\":\"ID\"")]
    [DataRow("3", "{\"Text\":{\"@odata.type\":\"#Microsoft.Dynamics.CRM.lead\",\"lastname\":\"Doe\",\"xl_tier\":2}}", "\"lastname\":\"Doe\"")]
    [DataRow("4", "{\"Text\":[{\"@odata.type\":\"Microsoft.Dynamics.CRM.lead\",\"lastname\":\"Doe\"},{\"@odata.type\":\"Microsoft.Dynamics.CRM.xl_item\",\"xl_code\":\"A\"}]}", "\"xl_code\":\"A\"")]
    [DataRow("8", "{\"Text\":12.5}", "\"Echo\":12.5")]
    [DataRow("9", "{\"Text\":2}", "\"Echo\":2")]
    [DataRow("12", "{\"Text\":\"ID\"}", "\"Echo\":\"ID\"")]
    [DataRow("1", "{\"Text\":\"2026-01-02T03:04:05Z\"}", "\"Echo\":\"2026-01-02T03:04:05Z\"")]
    [DataRow("11", "{\"Text\":[\"a\",\"b\"]}", "\"Echo\":[\"a\",\"b\"]")]
    [DataRow("6", "{\"Text\":0.25}", "\"Echo\":0.25")]
    [DataRow("0", "{\"Text\":true}", "\"Echo\":true")]
    public async Task Parameters_of_every_type_reach_the_plugin_and_come_back(string type, string body, string expected)
    {
        await using var site = await Site.StartAsync(Echo(type));
        var id = Guid.NewGuid().ToString();
        var answer = await site.JsonAsync(HttpStatusCode.OK, HttpMethod.Post, "xl_Echo", body.Replace("ID", id, StringComparison.Ordinal));
        StringAssert.Contains(answer.ToJsonString(), expected.Replace("ID", id, StringComparison.Ordinal));
    }

    [TestMethod]
    [DataRow("3", "{\"Text\":{\"lastname\":\"Doe\"}}")]
    [DataRow("3", "{\"Text\":{\"@odata.type\":\"Microsoft.Dynamics.CRM.nosuch\"}}")]
    [DataRow("4", "{\"Text\":{\"@odata.type\":\"Microsoft.Dynamics.CRM.lead\"}}")]
    [DataRow("5", "{\"Text\":\"leads(00000000-0000-0000-0000-000000000001)\"}")]
    [DataRow("5", "{\"Text\":{\"@odata.type\":\"Microsoft.Dynamics.CRM.lead\"}}")]
    [DataRow("8", "{\"Text\":\"12.5\"}")]
    [DataRow("12", "{\"Text\":\"no guid\"}")]
    [DataRow("11", "{\"Text\":[null]}")]
    public async Task A_parameter_of_another_type_is_refused(string type, string body)
    {
        await using var site = await Site.StartAsync(Echo(type));
        StringAssert.StartsWith(await site.RefusedAsync(HttpStatusCode.BadRequest, "0x80060888", HttpMethod.Post, "xl_Echo", body), "Text: ");
    }

    private static TestZip Echo(string type) => new TestZip().EchoApi()
        .Part(
            "customapis/xl_Echo/customapirequestparameters/Text/customapirequestparameter.xml",
            $"<customapirequestparameter uniquename=\"Text\"><isoptional>1</isoptional><type>{type}</type></customapirequestparameter>")
        .Part(
            "customapis/xl_Echo/customapiresponseproperties/Echo/customapiresponseproperty.xml",
            $"<customapiresponseproperty uniquename=\"Echo\"><type>{type}</type></customapiresponseproperty>");
}

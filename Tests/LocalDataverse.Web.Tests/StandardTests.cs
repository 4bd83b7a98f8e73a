using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.LocalDataverse.Tests;

namespace XrmLeads.LocalDataverse.Web.Tests;

/// <summary>Relationships of the standard tables, by the examples of the documentation.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/create-entity-web-api.md#create-related-table-rows-in-one-operation")]
public class StandardTests
{
    [TestMethod]
    public async Task An_account_is_created_with_contact_opportunity_and_task()
    {
        await using var site = await Site.StartAsync();
        const string body = """
            {"name":"Sample Account","primarycontactid":{"firstname":"John","lastname":"Smith"},
             "opportunity_customer_accounts":[{"name":"Opportunity associated to Sample Account","Opportunity_Tasks":[{"subject":"Task associated to opportunity"}]}]}
            """;
        var account = await site.CreateAsync("accounts", body);
        var row = await site.GetAsync(
            $"accounts({account})?$select=name&$expand=primarycontactid($select=fullname),opportunity_customer_accounts($select=name;$expand=Opportunity_Tasks($select=subject))");
        Assert.AreEqual("John Smith", row["primarycontactid"]!["fullname"]!.ToString());
        var opportunity = row["opportunity_customer_accounts"]!.AsArray().Single()!;
        Assert.AreEqual("Task associated to opportunity", opportunity["Opportunity_Tasks"]!.AsArray().Single()!["subject"]!.ToString());
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/execute-batch-operations-using-web-api.md")]
    public async Task Tasks_of_an_account_are_created_in_a_change_set_and_read_after_it()
    {
        await using var site = await Site.StartAsync();
        var account = await site.CreateAsync("accounts", "{\"name\":\"Contoso\"}");
        (string, string, string?) Task(int number)
            => ("POST", "/api/data/v9.2/tasks", $"{{\"subject\":\"Task {number} in batch\",\"regardingobjectid_account_task@odata.bind\":\"accounts({account})\"}}");
        var result = await new Batch().ChangeSet(Task(1), Task(2), Task(3)).Add("GET", $"/api/data/v9.2/accounts({account})/Account_Tasks?$select=subject").SendAsync(site);
        Assert.AreEqual("204 204 204 200", result.Statuses, result.Text);
        Assert.AreEqual(3, result.Text.Split(" in batch\"").Length - 1, result.Text);
        Assert.AreEqual("Contoso", await site.ValuesAsync("accounts?$select=name&$filter=Account_Tasks/any(t:contains(t/subject,'2'))", "name"));
        Assert.AreEqual(string.Empty, await site.ValuesAsync("accounts?$select=name&$filter=Account_Tasks/all(t:t/statecode eq 1)", "name"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/dynamics-365-customer-engagement ce/developer/reference/entities/lead.md#one-to-many-relationships")]
    public async Task What_a_lead_led_to_is_behind_its_navigation_properties()
    {
        await using var site = await Site.StartAsync();
        var lead = await site.CreateAsync("leads", "{\"lastname\":\"Doe\",\"Lead_Phonecalls\":[{\"subject\":\"Call back\"}]}");
        Assert.AreEqual("Call back", await site.ValuesAsync($"leads({lead})/Lead_Phonecalls?$select=subject", "subject"));
        Assert.AreEqual("Call back", await site.ValuesAsync($"leads({lead})/Lead_ActivityPointers?$select=subject", "subject"));
        Assert.AreEqual("Doe", (await site.GetAsync("phonecalls?$expand=regardingobjectid_lead_phonecall($select=fullname)"))["value"]![0]!["regardingobjectid_lead_phonecall"]!["fullname"]!.ToString());
        await site.JsonAsync(
            HttpStatusCode.OK,
            HttpMethod.Post,
            $"leads({lead})/Microsoft.Dynamics.CRM.QualifyLead",
            "{\"CreateAccount\":false,\"CreateContact\":true,\"CreateOpportunity\":false,\"Status\":3}");
        Assert.AreEqual("Doe", await site.ValuesAsync($"leads({lead})/contact_originating_lead?$select=fullname", "fullname"));
        await site.RefusedAsync(HttpStatusCode.NotFound, "0x8006088a", HttpMethod.Get, $"leads({lead})/Lead_Nosuch");
        await site.RefusedAsync(
            HttpStatusCode.BadRequest, "0x80048d19", HttpMethod.Post, "tasks", $"{{\"subject\":\"x\",\"regardingobjectid_email_task@odata.bind\":\"emails({Guid.NewGuid()})\"}}");
    }
}

using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Host;

/// <summary>The client API that the app host gives to scripts: the documented members that it has, and a fault that names any other.</summary>
[TestClass]
public sealed class ClientApiTests : AppTest
{
    [TestMethod]
    [DataRow("Xrm.Page", "Xrm.Page")]
    [DataRow("Xrm.Internal", "Xrm.Internal")]
    [DataRow("Xrm.WebApi.offline", "Xrm.WebApi.offline")]
    [DataRow("Xrm.Utility.alertDialog", "Xrm.Utility.alertDialog")]
    [DataRow("Xrm.Utility.getGlobalContext().getVersion", "globalContext.getVersion")]
    public async Task What_it_lacks_throws_and_is_named(string script, string named)
    {
        var mia = await SeatAsync("mia.marketing");
        await mia.GoAsync();
        await Expect(mia.Page.GetByRole(AriaRole.Toolbar)).ToBeVisibleAsync();
        var told = await mia.Page.EvaluateAsync<string>($"() => {{ try {{ void {script}; return 'nothing'; }} catch (fault) {{ return fault.message; }} }}");
        Assert.AreEqual($"The app host has no {named}.", told);
    }

    [TestMethod]
    public async Task A_refusal_of_the_server_is_a_fault_with_its_sentence()
    {
        var mia = await SeatAsync("mia.marketing");
        mia.Watch.Expect("40[0-9]|Failed to load resource");
        await mia.GoAsync();
        await Expect(mia.Page.GetByRole(AriaRole.Toolbar)).ToBeVisibleAsync();
        var told = await mia.Page.EvaluateAsync<string>(
            "() => Xrm.WebApi.retrieveRecord('lead', '00000000-0000-0000-0000-000000000001', '?$select=fullname').then(() => 'found', fault => fault.message + typeof fault.errorCode)");
        StringAssert.StartsWith(told, "Entity 'Lead' With Id = 00000000-0000-0000-0000-000000000001 Does Not Exist");
        StringAssert.EndsWith(told, "number");
    }

    [TestMethod]
    public async Task Rows_are_created_read_changed_and_deleted()
    {
        var mia = await SeatAsync("mia.marketing");
        await mia.GoAsync();
        await Expect(mia.Page.GetByRole(AriaRole.Toolbar)).ToBeVisibleAsync();
        var told = await mia.Page.EvaluateAsync<string>("""
            async () => {
                const made = await Xrm.WebApi.createRecord('lead', { subject: 'Made by a script', lastname: 'Script' });
                await Xrm.WebApi.updateRecord('lead', made.id, { lastname: 'Changed' });
                const read = await Xrm.WebApi.retrieveRecord('lead', made.id, '?$select=lastname');
                const found = await Xrm.WebApi.retrieveMultipleRecords('lead', "?$select=leadid&$filter=lastname eq 'Changed'");
                return [read.lastname, found.entities.length, found.entities[0].leadid === made.id].join(' ');
            }
            """);
        Assert.AreEqual("Changed 1 true", told);
    }

    [TestMethod]
    public async Task What_was_typed_outlives_a_change_by_someone_else()
    {
        var lead = Org.Admin.Create(new Entity("lead") { ["subject"] = "Two at once", ["lastname"] = "Race", ["companyname"] = "Before" });
        var mia = await SeatAsync("mia.marketing");
        mia.Watch.Expect("412|Failed to load resource");
        await mia.GoToLeadAsync(lead);
        await mia.Page.GetByRole(AriaRole.Tab, new() { Name = "Details" }).ClickAsync();
        var panel = mia.Page.GetByRole(AriaRole.Tabpanel, new() { Name = "Details" });
        await panel.GetByLabel("First Name").FillAsync("Mine");
        await panel.GetByLabel("Last Name").ClickAsync();
        Org.Admin.Update(new Entity("lead", lead) { ["companyname"] = "Theirs" });
        await mia.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

        var dialog = mia.Page.GetByRole(AriaRole.Dialog, new() { Name = "This row was changed by someone else" });
        await Expect(dialog).ToContainTextAsync("First Name");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Load the other's changes and keep mine" }).ClickAsync();
        await Expect(panel.GetByLabel("First Name")).ToHaveValueAsync("Mine");
        await Expect(panel.GetByLabel("Company Name")).ToHaveValueAsync("Theirs");
        await mia.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(mia.Page.Locator(".form-state")).ToHaveTextAsync("Saved");

        var stored = Org.Admin.Retrieve("lead", lead, new ColumnSet("firstname", "companyname"));
        Assert.AreEqual("Mine Theirs", $"{stored["firstname"]} {stored["companyname"]}");
    }

    [TestMethod]
    public async Task A_form_is_not_saved_without_what_it_requires()
    {
        var alex = await SeatAsync("alex.admin");
        await alex.GoAsync("pagetype=entityrecord&etn=xl_checklistitem");
        await alex.Page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(alex.Page.GetByText("a value is required.").First).ToBeVisibleAsync();
        Assert.AreEqual("true", await alex.Page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-invalid')"));
    }

    [TestMethod]
    public async Task Tabs_are_changed_by_the_arrow_keys()
    {
        var lead = Org.Admin.Create(new Entity("lead") { ["subject"] = "Keys", ["lastname"] = "Tab" });
        var mia = await SeatAsync("mia.marketing");
        await mia.GoToLeadAsync(lead);
        await mia.Page.GetByRole(AriaRole.Tab, new() { Name = "Qualification" }).FocusAsync();
        await mia.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(mia.Page.GetByRole(AriaRole.Tab, new() { Name = "Why" })).ToBeFocusedAsync();
        await Expect(mia.Page.GetByRole(AriaRole.Tabpanel, new() { Name = "Why" })).ToBeVisibleAsync();
    }
}

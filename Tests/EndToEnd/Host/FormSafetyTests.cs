using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Host;

/// <summary>A form loses nothing that was typed, makes nothing twice, and takes nothing from whom may not give it.</summary>
[TestClass]
public sealed class FormSafetyTests : AppTest
{
    [TestMethod]
    [DataRow("lead", "Assign", "Details", "firstname")]
    [DataRow("xl_rejectionreason", "Deactivate", null, "xl_description")]
    public async Task What_was_typed_is_asked_for_before_a_command_changes_the_row(string table, string command, string? tab, string column)
    {
        var row = table == "lead" ? Lead("Typed before") : Org.Admin.RetrieveMultiple(new QueryExpression(table) { TopCount = 1 }).Entities.Single().Id;
        var admin = await SeatAsync(null);
        await admin.GoAsync($"pagetype=entityrecord&etn={table}&id={row}");
        var form = new LeadForm(admin);
        if (tab is not null)
        {
            await form.OpenTabAsync(tab);
        }

        var field = admin.Page.Locator($"[id$='-{column}']:visible");
        await field.FillAsync("Typed");
        await field.BlurAsync();
        await form.Commands.RunAsync(command);
        await Expect(admin.Page.GetByRole(AriaRole.Dialog, new() { Name = "Unsaved changes" })).ToBeVisibleAsync();
        await admin.Page.Keyboard.PressAsync("Escape");
        await Expect(field).ToHaveValueAsync("Typed");
        Assert.AreEqual(0, Org.Admin.Retrieve(table, row, new ColumnSet("statecode")).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    public async Task A_double_click_on_a_quick_create_form_makes_one_row_and_no_id_is_there_twice()
    {
        var mia = await SeatAsync("mia.marketing");
        await mia.GoToLeadAsync(Lead("Below the quick create form"));
        await mia.Page.EvaluateAsync("() => void Xrm.Navigation.openForm({ entityName: 'lead', useQuickCreateForm: true })");
        var dialog = mia.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Topic").FillAsync("Made once");
        await dialog.GetByLabel("Last Name").FillAsync("Double");
        Assert.AreEqual(string.Empty, await mia.Page.EvaluateAsync<string>("() => [...document.querySelectorAll('[id]')].map(each => each.id).filter((id, at, all) => all.indexOf(id) !== at).join(' ')"));
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Save and Close" }).DblClickAsync();
        await Expect(dialog).ToHaveCountAsync(0);
        var query = new QueryExpression("lead");
        query.Criteria.AddCondition("subject", ConditionOperator.Equal, "Made once");
        Assert.HasCount(1, Org.Admin.RetrieveMultiple(query).Entities);
    }

    [TestMethod]
    public async Task Fields_are_read_only_for_who_may_not_write()
    {
        var reason = Org.Admin.RetrieveMultiple(new QueryExpression("xl_rejectionreason") { TopCount = 1 }).Entities.Single().Id;
        var rep = await SeatAsync("rae.sales");
        await rep.GoAsync($"pagetype=entityrecord&etn=xl_rejectionreason&id={reason}");
        var form = new LeadForm(rep);
        await Expect(form.Notices.Filter(new() { HasText = "you have no right to change this row" })).ToBeVisibleAsync();
        await Expect(rep.Page.Locator("[id$='-xl_description']")).ToHaveAttributeAsync("readonly", string.Empty);
        CollectionAssert.DoesNotContain((await form.Commands.ListAsync()).ToList(), "Save");
    }

    [TestMethod]
    public async Task Save_and_Close_stays_in_the_app_where_no_page_of_it_is_behind()
    {
        var lead = Lead("Opened by its address");
        var mia = await SeatAsync("mia.marketing");
        var form = await LeadForm.OpenAsync(mia, lead);
        await form.OpenTabAsync("Details");
        await form.Field("First Name").FillAsync("Closed");
        await form.Commands.RunAsync("Save & Close");
        await Expect(mia.Page.GetByRole(AriaRole.Grid).Or(mia.Page.GetByRole(AriaRole.Table)).First).ToBeVisibleAsync();
        StringAssert.Contains(mia.Page.Url, "pagetype=entitylist&etn=lead");
        Assert.AreEqual("Closed", Org.Admin.Retrieve("lead", lead, new ColumnSet("firstname"))["firstname"]);
    }

    [TestMethod]
    public async Task A_lookup_says_that_the_line_is_cut()
    {
        var mia = await SeatAsync("mia.marketing");
        mia.Watch.Expect("failed:|ERR_INTERNET_DISCONNECTED");
        var form = await LeadForm.OpenAsync(mia, Lead("Without a line"));
        await form.OpenTabAsync("Details");
        await mia.Context.SetOfflineAsync(true);
        var box = mia.Page.GetByRole(AriaRole.Combobox, new() { Name = "Existing Account" }).First;
        await box.PressSequentiallyAsync("A");
        await Expect(mia.Page.GetByRole(AriaRole.Option).Filter(new() { Visible = true })).ToContainTextAsync("server");
        await mia.Context.SetOfflineAsync(false);
    }

    [TestMethod]
    public async Task A_row_without_what_its_table_requires_is_not_saved()
    {
        var lead = Org.Admin.Create(new Entity("lead") { ["lastname"] = "Without a topic" });
        var mia = await SeatAsync("mia.marketing");
        var form = await LeadForm.OpenAsync(mia, lead);
        await form.OpenTabAsync("Details");
        await form.Field("First Name").FillAsync("Typed");
        await form.Commands.RunAsync("Save");
        await Expect(mia.Page.GetByText("Topic: a value is required.")).ToBeVisibleAsync();
        await Expect(form.Field("Topic")).ToBeFocusedAsync();
        await Expect(form.Field("Topic")).ToHaveAttributeAsync("aria-required", "true");
        Assert.IsFalse(Org.Admin.Retrieve("lead", lead, new ColumnSet("firstname")).Contains("firstname"));
    }

    [TestMethod]
    public async Task A_secured_value_is_masked_and_read_only_for_who_may_not_see_it()
    {
        var mia = await SeatAsync("mia.marketing");
        await mia.ChangeTableAsync("lead", model => model["columns"]!.AsArray().Single(each => each!["logicalName"]!.GetValue<string>() == "websiteurl")!["isSecured"] = true);
        await mia.AddScriptAsync(string.Empty);
        var form = await LeadForm.OpenAsync(mia, Lead("Secured"));
        await form.OpenTabAsync("Details");
        var field = form.Field("Website");
        await Expect(field).ToHaveValueAsync("********");
        await Expect(field).ToHaveAttributeAsync("readonly", string.Empty);
        Assert.AreEqual("{\"canRead\":false,\"canUpdate\":false,\"canCreate\":false}", await mia.Page.EvaluateAsync<string>("() => JSON.stringify(tested.getAttribute('websiteurl').getUserPrivilege())"));
    }

    private static Guid Lead(string subject) => Org.Admin.Create(new Entity("lead") { ["subject"] = subject, ["lastname"] = "Safe" });
}

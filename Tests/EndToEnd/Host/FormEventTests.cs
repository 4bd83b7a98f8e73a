using System;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Host;

/// <summary>What scripts of a form may do, and what becomes of it.</summary>
[TestClass]
public sealed class FormEventTests : AppTest
{
    [TestMethod]
    [DataRow("throw new Error('It broke.');", "It broke.", true)]
    [DataRow("return new Promise(() => undefined);", "longer than 10 seconds", true)]
    [DataRow("context.getEventArgs().preventDefaultOnError(); return new Promise(() => undefined);", "longer than 10 seconds", false)]
    [DataRow("context.getEventArgs().preventDefaultOnError(); return Promise.reject(new Error('It broke.'));", "It broke.", false)]
    public async Task A_fault_of_a_handler_of_saving_is_told_and_keeps_the_row_from_being_saved_only_where_the_handler_asks_so(string handler, string told, bool isSaved)
    {
        var (seat, form, lead) = await OpenAsync($"entity.addOnSave(context => {{ {handler} }});");
        await form.Field("First Name").FillAsync("Typed");
        await form.Commands.RunAsync("Save");
        var dialog = seat.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync(told);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "OK" }).ClickAsync();
        await Expect(seat.Page.Locator(".form-state")).ToHaveTextAsync(isSaved ? "Saved" : "Unsaved changes");
        Assert.AreEqual(isSaved ? "Typed" : null, FirstNameOf(lead));
    }

    [TestMethod]
    public async Task A_handler_of_saving_is_waited_for_as_long_as_it_asks_and_hears_what_another_one_left()
    {
        var (seat, form, lead) = await OpenAsync("""
            entity.addOnSave(context => {
                context.getEventArgs().disableAsyncTimeout();
                context.setSharedVariable('said', 'hello');
                return new Promise(done => setTimeout(done, 900));
            });
            entity.addOnSave(context => { tested.getAttribute('jobtitle').setValue(context.getSharedVariable('said')); });
            """);
        await form.Field("First Name").FillAsync("Typed");
        await form.Commands.RunAsync("Save");
        await Expect(seat.Page.Locator(".form-state")).ToHaveTextAsync("Saved");
        await Expect(seat.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.AreEqual("hello", Org.Admin.Retrieve("lead", lead, new ColumnSet("jobtitle")).GetAttributeValue<string>("jobtitle"));
    }

    [TestMethod]
    public async Task A_cell_that_the_form_hides_has_a_control_that_a_script_shows()
    {
        var (seat, form, _) = await OpenAsync(string.Empty, xml => new Regex("(<cell)((?:(?!<cell).)*?<control id=\"websiteurl\")", RegexOptions.Singleline).Replace(xml, "$1 visible=\"false\"$2", 1));
        await Expect(form.Field("Last Name")).ToBeVisibleAsync();
        Assert.AreEqual("false", await seat.Page.EvaluateAsync<string>("() => String(tested.getControl('websiteurl').getVisible())"));
        await Expect(seat.Page.Locator("[id$='-websiteurl']")).ToBeHiddenAsync();
        await seat.Page.EvaluateAsync("() => tested.getControl('websiteurl').setVisible(true)");
        await Expect(seat.Page.Locator("[id$='-websiteurl']")).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task Another_form_is_chosen_while_the_address_names_one()
    {
        const string Second = "00000000-0000-0000-0000-00000000f002";
        var lead = Org.Admin.Create(new Entity("lead") { ["subject"] = "Two forms", ["lastname"] = "Chooser" });
        var mia = await SeatAsync("mia.marketing");
        var first = string.Empty;
        await mia.ChangeTableAsync("lead", model =>
        {
            var copy = model.MainForm().DeepClone();
            first = model.MainForm()["id"]!.GetValue<string>();
            (copy["id"], copy["name"]) = (Second, "Second form");
            model["forms"]!.AsArray().Add(copy);
        });
        await mia.GoAsync($"pagetype=entityrecord&etn=lead&id={lead}");
        await mia.GoAsync($"pagetype=entityrecord&etn=lead&id={lead}&formid={first}");
        var select = mia.Page.GetByLabel("Form", new() { Exact = true });
        await select.SelectOptionAsync(new SelectOptionValue { Label = "Second form" });
        await mia.SettleAsync();
        await Expect(select).ToHaveValueAsync(Second);
        StringAssert.Contains(mia.Page.Url, Second);
    }

    [TestMethod]
    public async Task Values_of_a_new_row_arrive_with_their_types()
    {
        var (seat, _, _) = await OpenAsync(string.Empty);
        var account = Org.Admin.Create(new Entity("account") { ["name"] = "Parent" });
        await seat.Page.EvaluateAsync($$"""
            () => Xrm.Navigation.openForm({ entityName: 'lead' }, {
                subject: 'Typed', numberofemployees: 12, industrycode: 2, donotemail: true, estimatedclosedate: '2011-02-03',
                parentaccountid: [{ id: '{{account}}', name: 'Parent', entityType: 'account' }],
            })
            """);
        await seat.SettleAsync();
        var told = await seat.Page.EvaluateAsync<string>("""
            () => JSON.stringify(['subject', 'numberofemployees', 'industrycode', 'donotemail', 'donotphone', 'estimatedclosedate', 'parentaccountid']
                .map(name => tested.getAttribute(name).getValue()).map(value => value instanceof Date ? value.toDateString() : Array.isArray(value) ? value[0].name + value[0].entityType : value))
            """);
        Assert.AreEqual("""["Typed",12,2,true,false,"Thu Feb 03 2011","Parentaccount"]""", told);
    }

    private static string? FirstNameOf(Guid lead) => Org.Admin.Retrieve("lead", lead, new ColumnSet("firstname")).GetAttributeValue<string>("firstname");

    private async Task<(Seat Seat, LeadForm Form, Guid Lead)> OpenAsync(string script, Func<string, string>? layout = null)
    {
        var lead = Org.Admin.Create(new Entity("lead") { ["subject"] = "Scripts", ["lastname"] = "Handler" });
        var mia = await SeatAsync("mia.marketing");
        await mia.LosePatienceSoonAsync(600);
        await mia.AddScriptAsync(script);
        if (layout is not null)
        {
            await mia.ChangeFormAsync("lead", layout);
        }

        var form = await LeadForm.OpenAsync(mia, lead);
        await form.OpenTabAsync("Details");
        return (mia, form, lead);
    }
}

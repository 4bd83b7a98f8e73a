using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.EndToEnd.Stories;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Failures;

/// <summary>What people see on a form, and what becomes of what they typed, where a save is refused, the line is cut or slow, or somebody else works on the same lead.</summary>
[TestClass]
public sealed class TroubleTests : AppTest
{
    [TestMethod]
    public async Task A_form_whose_line_is_cut_keeps_what_was_typed_and_saves_it_when_it_is_back()
    {
        var (lead, mia, form) = await OpenAsync(0);
        await form.OpenTabAsync("Details");
        await form.Field("Job Title").FillAsync("Head of Trains");
        mia.Watch.Expect("failed: .*ERR_INTERNET_DISCONNECTED");
        mia.Watch.Expect("console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED");
        await mia.Context.SetOfflineAsync(true);
        await form.Commands.RunAsync("Save");
        var dialog = mia.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("The server cannot be reached.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "OK" }).ClickAsync();
        await Expect(form.Field("Job Title")).ToHaveValueAsync("Head of Trains");
        await Expect(mia.Page.GetByText("Unsaved changes")).ToBeVisibleAsync();

        await mia.Context.SetOfflineAsync(false);
        await form.SaveAsync();
        Assert.AreEqual("Head of Trains", Org.Lead(lead, "jobtitle").GetAttributeValue<string>("jobtitle"));
    }

    [TestMethod]
    public async Task A_form_that_the_server_refuses_says_its_sentence_and_keeps_what_was_typed()
    {
        var (lead, mia, form) = await OpenAsync(1);
        await form.OpenTabAsync("Details");
        await form.Field("Job Title").FillAsync("Head of Clouds");
        mia.Watch.Expect("refused: 40[03] PATCH");
        mia.Watch.Expect("console: Failed to load resource");

        // Somebody takes her right away while she types.
        var role = Role("XrmLeads Marketing");
        var standard = Role("Salesperson");
        var user = new EntityReference("systemuser", Org.User("mia.marketing"));
        Org.Admin.Disassociate("systemuser", user.Id, new Relationship("systemuserroles_association"), [role, standard]);
        try
        {
            await form.Commands.RunAsync("Save");
            await Expect(mia.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("privilege");
            await mia.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "OK" }).ClickAsync();
            await Expect(form.Field("Job Title")).ToHaveValueAsync("Head of Clouds");
        }
        finally
        {
            Org.Admin.Associate("systemuser", user.Id, new Relationship("systemuserroles_association"), [role, standard]);
        }

        await form.SaveAsync();
        Assert.AreEqual("Head of Clouds", Org.Lead(lead, "jobtitle").GetAttributeValue<string>("jobtitle"));
    }

    [TestMethod]
    public async Task A_form_that_is_saved_slowly_is_saved_once()
    {
        var (_, mia, form) = await OpenAsync(2);
        await form.OpenTabAsync("Details");
        await form.Field("Job Title").FillAsync("Head of Patience");
        var sent = 0;
        await mia.Page.RouteAsync("**/api/data/v9.2/leads(*", async route =>
        {
            if (route.Request.Method == "PATCH")
            {
                sent++;
                await Task.Delay(TimeSpan.FromSeconds(2));
            }

            await route.ContinueAsync();
        });
        await form.Commands.RunAsync("Save");
        await form.Commands.RunAsync("Save");
        await Expect(mia.Page.GetByText("Saved", new() { Exact = true })).ToBeVisibleAsync();
        await mia.SettleAsync();
        Assert.AreEqual(1, sent);
    }

    [TestMethod]
    public async Task Two_tabs_with_one_lead_lose_nothing_of_its_fields()
    {
        var (lead, mia, first) = await OpenAsync(4);
        await first.OpenTabAsync("Details");
        var other = await SeatAsync("mia.marketing");
        var second = await LeadForm.OpenAsync(other, lead);
        await second.OpenTabAsync("Details");
        await first.Field("Job Title").FillAsync("Head of Puddings");
        await first.SaveAsync();

        await second.Field("Mobile Phone").FillAsync("+44 1632 960001");
        other.Watch.Expect("refused: 412 PATCH");
        other.Watch.Expect("console: Failed to load resource");
        await second.Commands.RunAsync("Save");
        var dialog = other.Page.GetByRole(AriaRole.Dialog, new() { Name = "This row was changed by someone else" });
        await Expect(dialog).ToContainTextAsync("Mobile Phone");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Load the other's changes and keep mine" }).ClickAsync();
        await other.SettleAsync();
        await Expect(second.Field("Job Title")).ToHaveValueAsync("Head of Puddings");
        await Expect(second.Field("Mobile Phone")).ToHaveValueAsync("+44 1632 960001");
        await second.SaveAsync();

        var row = Org.Lead(lead, "jobtitle", "mobilephone");
        Assert.AreEqual("Head of Puddings", row.GetAttributeValue<string>("jobtitle"));
        Assert.AreEqual("+44 1632 960001", row.GetAttributeValue<string>("mobilephone"));
        Assert.IsEmpty(mia.Faults());
    }

    private async Task<(Guid Lead, Seat Seat, LeadForm Form)> OpenAsync(int place)
    {
        var lead = Org.LeadsIn(StageChoice.Nurturing)[place];
        var mia = await SeatAsync("mia.marketing");
        return (lead, mia, await LeadForm.OpenAsync(mia, lead));
    }

    private static EntityReference Role(string name)
    {
        var query = new QueryExpression("role") { TopCount = 1 };
        query.Criteria.AddCondition("name", ConditionOperator.Equal, name);
        return Org.Admin.RetrieveMultiple(query).Entities[0].ToEntityReference();
    }
}

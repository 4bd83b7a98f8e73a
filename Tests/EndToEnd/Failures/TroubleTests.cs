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

/// <summary>What people see, and what becomes of what they typed, where a save is refused, the line is cut or slow, or somebody else works on the same lead.</summary>
[TestClass]
public sealed class TroubleTests : AppTest
{
    private const string Lost = "The server did not answer. Nothing is lost; please try again.", Kept = "What you entered is kept.";

    [TestMethod]
    public async Task A_save_that_is_refused_says_why_and_keeps_the_answer()
    {
        var (lead, mia, form) = await OpenAsync(0);
        await form.Checklist.AnswerAsync("Need", "Must have", "Mail of today");
        Org.Admin.Execute(new OrganizationRequest(DisqualifyLeadApi.Name) { ["Target"] = new EntityReference(LeadTable.Name, lead), [DisqualifyLeadApi.Request.ReasonCode] = "C2", [DisqualifyLeadApi.Request.Reason] = "No such person" });

        mia.Watch.Expect("refused: 400 POST .*xl_SubmitAnswers");
        mia.Watch.Expect("console: Failed to load resource");
        await form.Checklist.SaveAsync();

        await Expect(form.Checklist.Alert).ToContainTextAsync(Kept);
        await Expect(Evidence(form, "Need")).ToHaveValueAsync("Mail of today");
        Assert.AreEqual(0, Answers(lead, "Mail of today"));
    }

    [TestMethod]
    public async Task A_line_that_is_cut_loses_nothing_and_what_was_typed_is_saved_once_when_it_is_back()
    {
        var (lead, mia, form) = await OpenAsync(1);
        await form.Checklist.AnswerAsync("Need", "Should have", "Spoken on the train");
        mia.Watch.Expect("failed: .*ERR_INTERNET_DISCONNECTED");
        mia.Watch.Expect("console: Failed to load resource: net::ERR_INTERNET_DISCONNECTED");
        await mia.Context.SetOfflineAsync(true);
        await form.Checklist.SaveAsync();
        await Expect(form.Checklist.Alert).ToContainTextAsync(Lost);
        await Expect(form.Checklist.Alert).ToContainTextAsync(Kept);
        await Expect(Evidence(form, "Need")).ToHaveValueAsync("Spoken on the train");

        await mia.Context.SetOfflineAsync(false);
        await Expect(form.Checklist.Status).ToContainTextAsync("The answer is saved.");
        await mia.SettleAsync();
        Assert.AreEqual(1, Answers(lead, "Spoken on the train"));
    }

    [TestMethod]
    public async Task An_answer_of_the_server_that_is_lost_on_the_way_back_does_not_save_twice()
    {
        var (lead, mia, form) = await OpenAsync(2);
        await form.Checklist.AnswerAsync("Need", "Should have", "Arrived, unheard");
        mia.Watch.Expect("failed: POST .*xl_SubmitAnswers");
        mia.Watch.Expect("console: Failed to load resource");
        await mia.Page.RouteAsync("**/*xl_SubmitAnswers*", async route =>
        {
            // The server does it, and the answer does not come back.
            await route.FetchAsync();
            await route.AbortAsync("connectionreset");
        });
        await form.Checklist.SaveAsync();
        await Expect(form.Checklist.Alert).ToContainTextAsync(Kept);
        Assert.AreEqual(1, Answers(lead, "Arrived, unheard"));

        await mia.Page.UnrouteAllAsync();
        await form.Checklist.SaveAsync();
        await Expect(form.Checklist.Status).ToContainTextAsync("The answer is saved.");
        Assert.AreEqual(1, Answers(lead, "Arrived, unheard"));
    }

    [TestMethod]
    public async Task A_slow_server_is_told_and_a_second_press_sends_nothing_twice()
    {
        var (lead, mia, form) = await OpenAsync(3);
        await form.Checklist.AnswerAsync("Need", "Must have", "Slowly");
        await mia.Page.RouteAsync("**/*xl_SubmitAnswers*", async route =>
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
            await route.ContinueAsync();
        });
        await form.Checklist.SaveAsync();
        await form.Checklist.SaveAsync();
        await Expect(form.Checklist.Status).ToContainTextAsync("The server is slow.");
        await Expect(form.Checklist.Status).ToContainTextAsync("The answer is saved.", new() { Timeout = 15_000 });
        Assert.AreEqual(1, Answers(lead, "Slowly"));
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

    [TestMethod]
    public async Task Two_who_answer_one_question_are_told_and_the_second_decides()
    {
        var (lead, mia, first) = await OpenAsync(5);
        var quinn = await SeatAsync("quinn.qualifier");
        var second = await LeadForm.OpenAsync(quinn, lead);
        await first.Checklist.AnswerAsync("Need", "Must have", "Said to Mia");
        await second.Checklist.AnswerAsync("Need", "No need", "Said to Quinn");
        await first.Checklist.SaveAsync();
        await Expect(first.Checklist.Status).ToContainTextAsync("The answer is saved.");

        await second.Checklist.SaveAsync();
        await Expect(second.Checklist.Alert).ToContainTextAsync("someone else answered the same question");
        await Expect(second.Checklist.Question("Need")).ToContainTextAsync("Mia Marketing answered");
        await Expect(Evidence(second, "Need")).ToHaveValueAsync("Said to Quinn");
        Assert.AreEqual(0, Answers(lead, "Said to Quinn"));
        await second.Checklist.SaveAsync();
        await Expect(second.Checklist.Status).ToContainTextAsync("The answer is saved.");
        Assert.AreEqual(1, Answers(lead, "Said to Quinn"));
        Assert.AreEqual(1, Answers(lead, "Said to Mia"));
    }

    private static ILocator Evidence(LeadForm form, string item) =>
        form.Checklist.Question(item).GetByRole(AriaRole.Textbox, new() { NameRegex = new("^Evidence") });

    private async Task<(Guid Lead, Seat Seat, LeadForm Form)> OpenAsync(int place)
    {
        var lead = Org.LeadsIn(StageChoice.Nurturing)[place];
        var mia = await SeatAsync("mia.marketing");
        return (lead, mia, await LeadForm.OpenAsync(mia, lead));
    }

    private static int Answers(Guid lead, string evidence)
    {
        var query = new QueryExpression(AnswerTable.Name);
        query.Criteria.AddCondition(AnswerTable.LeadId, ConditionOperator.Equal, lead);
        query.Criteria.AddCondition(AnswerTable.Evidence, ConditionOperator.Equal, evidence);
        return Org.Admin.RetrieveMultiple(query).Entities.Count;
    }
}

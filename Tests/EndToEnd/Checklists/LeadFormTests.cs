using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Checklists;

/// <summary>What the lead's form says above its tabs, and what its pages tell of a lead.</summary>
[TestClass]
public sealed class LeadFormTests : AppTest
{
    [TestMethod]
    public async Task What_is_due_stands_in_the_header_and_its_time_runs_down()
    {
        var lead = Lead();
        Org.Admin.Execute(new OrganizationRequest("xl_RecordSignal") { ["LeadId"] = lead, ["SignalType"] = "demo_request" });
        Answer(lead, "authority", "decision_maker_verified");
        var row = Org.Admin.Retrieve("lead", lead, new ColumnSet("xl_stage", "xl_acceptdueon"));
        Assert.AreEqual(714500500, row.GetAttributeValue<OptionSetValue>("xl_stage").Value, "The lead is Sales-Ready.");

        var seat = await SeatAsync("morgan.manager");
        await seat.GoToLeadAsync(lead);

        await Expect(seat.Page.GetByText("Accept this lead: ")).ToContainTextAsync(" left, until ");
        await Expect(seat.Page.GetByText("Accept Due On", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(seat.Page.GetByText("Contact Due On", new() { Exact = true })).ToHaveCountAsync(0);
    }

    [TestMethod]
    public async Task Pages_tell_the_score_by_its_parts_and_the_history_by_stages()
    {
        var lead = Lead();
        Answer(lead, "need", "0");
        var seat = await SeatAsync("quinn.qualifier");
        await seat.GoToLeadAsync(lead);

        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Why" }).ClickAsync();
        var why = seat.Page.FrameLocator("iframe[src*='why.html']");
        await Expect(why.GetByRole(AriaRole.Heading, new() { Name = "How the score comes about" })).ToBeVisibleAsync();
        var composite = Org.Admin.Retrieve("lead", lead, new ColumnSet("xl_composite")).GetAttributeValue<decimal>("xl_composite");
        await Expect(why.Locator(".xl-score strong")).ToHaveTextAsync(Math.Round(composite, 1, MidpointRounding.AwayFromZero).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture));
        await Expect(why.Locator("#page")).ToContainTextAsync("Need: Must have");
        await Expect(why.GetByText("Budget is not known; it could bring up to 20 points.")).ToBeVisibleAsync();

        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = "History" }).ClickAsync();
        var history = seat.Page.FrameLocator("iframe[src*='timeline.html']");
        await Expect(history.GetByText("Came in as ")).ToBeVisibleAsync();
        await Expect(history.Locator("#days")).ToContainTextAsync("Need: Must have");
        await history.GetByLabel("Answer (1)").UncheckAsync();
        await Expect(history.Locator("#days")).Not.ToContainTextAsync("Need: Must have");
    }

    [TestMethod]
    public async Task A_banner_says_that_the_clock_does_not_run_until_it_runs()
    {
        var lead = Lead();
        var seat = await SeatAsync("alex.admin");
        var told = (string)Org.Admin.Execute(new OrganizationRequest("xl_CheckClock")).Results["Message"];
        Assert.AreNotEqual("", told, "Nothing has called it in this org.");
        await seat.GoToLeadAsync(lead);
        await Expect(seat.Page.GetByText(told)).ToBeVisibleAsync();

        Org.Admin.Execute(new OrganizationRequest("xl_ProcessDue"));
        await seat.GoToLeadAsync(lead);
        await Expect(seat.Page.FrameLocator("iframe[src*='checklist.html']").Locator("#xl-need")).ToBeVisibleAsync();
        await Expect(seat.Page.GetByText(told)).ToHaveCountAsync(0);
    }

    [TestMethod]
    public async Task A_new_lead_has_its_details_alone_until_it_is_saved()
    {
        var seat = await SeatAsync("mia.marketing");
        await seat.GoAsync("pagetype=entityrecord&etn=lead");

        await Expect(seat.Page.GetByRole(AriaRole.Tab)).ToHaveTextAsync(["Details"]);
    }

    private static Guid Lead() => Org.Admin.Create(new Entity("lead")
    {
        ["firstname"] = "Form",
        ["lastname"] = "Lead",
        ["companyname"] = "Form Works",
        ["subject"] = "Asked for a demo",
        ["emailaddress1"] = Guid.NewGuid().ToString("N") + "@form.example",
        ["jobtitle"] = "Director",
        ["industrycode"] = new OptionSetValue(6),
        ["numberofemployees"] = 300,
        ["address1_country"] = "Germany",
    });

    private static void Answer(Guid lead, string item, string value) => Org.As("quinn.qualifier").Execute(new OrganizationRequest("xl_SubmitAnswers")
    {
        ["Target"] = new EntityReference("lead", lead),
        ["Answers"] = $$"""[{"item":"{{item}}","value":"{{value}}","evidence":"On the phone"}]""",
    });
}

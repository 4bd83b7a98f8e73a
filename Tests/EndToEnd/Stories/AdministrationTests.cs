using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Stories;

/// <summary>What an administrator does on the page of the app that is made for him.</summary>
[TestClass]
public sealed class AdministrationTests : AppTest
{
    [TestMethod]
    public async Task What_is_missing_of_the_defaults_is_installed_by_a_button()
    {
        var type = Org.Admin.RetrieveMultiple(new QueryExpression(SignalTypeTable.Name) { ColumnSet = new ColumnSet(SignalTypeTable.Code) }).Entities
            .Single(row => row.GetAttributeValue<string>(SignalTypeTable.Code) == "careers_page");
        Org.Admin.Delete(type.LogicalName, type.Id);
        var alex = await OpenAsync();

        await Page(alex).GetByRole(AriaRole.Button, new() { Name = "Install the defaults" }).ClickAsync();

        await Expect(Page(alex).Locator("#status")).ToContainTextAsync("The defaults are installed: 1 rows are new");
    }

    [TestMethod]
    public async Task The_mode_of_a_scope_is_switched_and_the_rules_follow()
    {
        var scope = Org.Admin.RetrieveMultiple(new QueryExpression(ScopeTable.Name)).Entities.First().Id;
        var alex = await OpenAsync();
        var card = Page(alex).GetByRole(AriaRole.Group, new() { Name = "default" });
        await card.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Warn") }).CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Save the mode" }).ClickAsync();
        await Expect(Page(alex).Locator("#status")).ToContainTextAsync("is now in the mode Warn");
        Assert.AreEqual(RolloutModeChoice.Warn, ModeOf(scope));

        // Other tests of this process go by the mode that they know.
        await card.GetByRole(AriaRole.Radio, new() { NameRegex = new("^Enforce") }).CheckAsync();
        await card.GetByRole(AriaRole.Button, new() { Name = "Save the mode" }).ClickAsync();
        await Expect(Page(alex).Locator("#status")).ToContainTextAsync("is now in the mode Enforce");
        Assert.AreEqual(RolloutModeChoice.Enforce, ModeOf(scope));
    }

    [TestMethod]
    public async Task A_lead_that_failed_is_seen_with_its_reason()
    {
        var lead = Org.LeadsIn(StageChoice.Nurturing)[0];
        Org.Admin.Execute(new OrganizationRequest(RecordFailureApi.Name) { [RecordFailureApi.Request.LeadId] = lead, [RecordFailureApi.Request.Reason] = "The rate of the currency is missing." });
        var alex = await OpenAsync();

        await Expect(Page(alex).GetByRole(AriaRole.Row).Filter(new() { HasText = Org.NameOf(lead) })).ToContainTextAsync("The rate of the currency is missing.");
    }

    [TestMethod]
    public async Task That_the_clock_stopped_is_seen()
    {
        Org.Admin.Execute(new OrganizationRequest(ProcessDueApi.Name));
        var alex = await OpenAsync();
        await Expect(Page(alex).GetByText("The clock runs.")).ToBeVisibleAsync();

        Org.Clock.StandAt(Org.Clock.Now.AddDays(3));
        Org.Clock.Go();
        await alex.Page.ReloadAsync();

        await Expect(Page(alex).GetByRole(AriaRole.Alert).Filter(new() { Visible = true }).First).ToContainTextAsync("What comes due was not done since");
        await alex.GoToLeadAsync(Org.LeadsIn(StageChoice.Nurturing)[1]);
        await Expect(alex.Page.Locator(".notice").Filter(new() { HasText = "What comes due was not done since" })).ToBeVisibleAsync();
    }

    private async Task<Seat> OpenAsync()
    {
        var alex = await SeatAsync("alex.admin");
        await alex.GoAsync("pagetype=webresource&webresourceName=xl_/html/administration.html");
        await Expect(Page(alex).GetByRole(AriaRole.Heading, new() { Name = "How far the rules go" })).ToBeVisibleAsync();
        return alex;
    }

    private static IFrameLocator Page(Seat seat) => seat.Page.FrameLocator("iframe[src*='administration.html']");

    private static int ModeOf(Guid scope) => Org.Admin.Retrieve(ScopeTable.Name, scope, new ColumnSet(ScopeTable.RolloutMode)).GetAttributeValue<OptionSetValue>(ScopeTable.RolloutMode).Value;
}

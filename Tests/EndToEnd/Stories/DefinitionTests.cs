using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Stories;

/// <summary>How a definition is changed in the app: a draft of what is in force, edited, previewed, signed by two people, in force, and leads judged by it.</summary>
[TestClass]
public sealed class DefinitionTests : AppTest
{
    [TestMethod]
    public async Task A_draft_is_edited_previewed_signed_by_two_and_judges_the_leads()
    {
        var first = Versions().Single();
        var mia = await SeatAsync("mia.marketing");
        await OpenAsync(mia, first);
        await Editor(mia).GetByRole(AriaRole.Button, new() { Name = "New draft from this version" }).ClickAsync();
        await Expect(Editor(mia).GetByRole(AriaRole.Heading, new() { NameRegex = new("version 2") })).ToBeVisibleAsync();
        var draft = Versions().Single(id => id != first);

        // A fault is shown at its place, and is gone with its cause.
        await PointsAsync(mia, "9999");
        await Expect(Editor(mia).GetByLabel("Faults")).ToContainTextAsync("9999 is out of range");
        await PointsAsync(mia, "35");
        await Expect(Editor(mia).GetByLabel("Faults")).ToHaveCountAsync(0);
        await Editor(mia).GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();
        await Expect(Editor(mia).Locator("#status")).ToHaveTextAsync("The draft is saved.");

        await ActAsync(mia, "Propose");
        // Who signs sees no leads, and so no sample of them.
        var mara = await SeatAsync("mara.signs");
        mara.Watch.Expect("403");
        await OpenAsync(mara, draft);
        await ActAsync(mara, "Sign for marketing");
        var sol = await SeatAsync("sol.signs");
        sol.Watch.Expect("403");
        await OpenAsync(sol, draft);
        await ActAsync(sol, "Sign for sales");
        await Expect(Editor(sol).Locator("#standing")).ToContainTextAsync("Mara Signs-Marketing");
        var alex = await SeatAsync("alex.admin");
        await OpenAsync(alex, draft);
        await ActAsync(alex, "Activate");
        await Expect(alex.Page.Locator("dl > div:has(> dt:text-is('Definition Status')) > dd")).ToHaveTextAsync("Active");

        Assert.AreEqual(0, JudgedBy(draft));
        Org.Admin.Execute(new OrganizationRequest(RescorePageApi.Name));
        Assert.IsGreaterThan(20, JudgedBy(draft));
        Assert.AreEqual(DefinitionStatusChoice.Retired, Org.Admin.Retrieve(LeadDefinitionTable.Name, first, new ColumnSet(LeadDefinitionTable.Status)).GetAttributeValue<OptionSetValue>(LeadDefinitionTable.Status).Value);
    }

    private static async Task OpenAsync(Seat seat, Guid version)
    {
        await seat.GoAsync($"pagetype=entityrecord&etn={LeadDefinitionTable.Name}&id={version}");
        await Expect(Editor(seat).GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
    }

    private static async Task ActAsync(Seat seat, string command)
    {
        var dialog = await new Commands(seat).OpenAsync(command);
        await dialog.DoAsync(command);
    }

    private static async Task PointsAsync(Seat seat, string points)
    {
        await Editor(seat).Locator("details").EvaluateAllAsync<object?>("parts => parts.forEach(part => { part.open = true; })");
        var field = Editor(seat).GetByLabel("Points, Demo request", new() { Exact = true });
        await field.FillAsync(points);
        await field.PressAsync("Tab");
    }

    private static IFrameLocator Editor(Seat seat) => seat.Page.FrameLocator("iframe[src*='definition.html']");

    private static Guid[] Versions() => [.. Org.Admin.RetrieveMultiple(new QueryExpression(LeadDefinitionTable.Name)).Entities.Select(row => row.Id)];

    private static int JudgedBy(Guid version)
    {
        var query = new QueryExpression(LeadTable.Name);
        query.Criteria.AddCondition(LeadTable.DefinitionId, ConditionOperator.Equal, version);
        return Org.Admin.RetrieveMultiple(query).Entities.Count;
    }
}

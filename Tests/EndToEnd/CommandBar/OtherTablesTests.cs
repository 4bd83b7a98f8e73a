using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.CommandBar;

/// <summary>The command bars of hand-offs, rejections, members of the router and definitions.</summary>
[TestClass]
public sealed class OtherTablesTests : AppTest
{
    private const string Rep = "kim.sales", Manager = "morgan.manager", Qualifier = "quinn.qualifier";

    [TestMethod]
    public async Task From_his_hand_off_a_rep_accepts_the_lead_and_sends_it_back_and_a_qualifier_judges()
    {
        var lead = HandedOver("Through the hand-off");
        var rep = await SeatAsync(Rep);
        await GoToAsync(rep, HandoffTable.Name, Related(HandoffTable.Name, HandoffTable.LeadId, lead));
        await Expect(Command(rep, "xl_handoff.AcceptLead")).ToBeVisibleAsync();
        await Command(rep, "xl_handoff.AcceptLead").ClickAsync();
        await Expect(Command(rep, "xl_handoff.AcceptLead")).ToHaveCountAsync(0);
        Assert.AreEqual(StageChoice.Sal, StageOf(lead));

        await Command(rep, "xl_handoff.RejectLead").ClickAsync();
        var dialog = rep.Page.FrameLocator("dialog[open] iframe");
        await dialog.GetByLabel(new Regex("^Reason")).SelectOptionAsync("N1");
        await Expect(dialog.Locator("#missing")).ToContainTextAsync("Evidence is still needed.");
        await dialog.GetByLabel("Evidence").FillAsync("They make it themselves");
        await Expect(dialog.Locator("#missing")).ToContainTextAsync("You can send the lead back.");
        await dialog.Locator("#do").ClickAsync();
        await Expect(dialog.Locator("#results")).ToContainTextAsync("waits for a second person");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        Assert.AreEqual(StageChoice.RejectionPendingVerification, StageOf(lead));

        var qualifier = await SeatAsync(Qualifier);
        await GoToAsync(qualifier, RejectionTable.Name, Related(RejectionTable.Name, RejectionTable.LeadId, lead));
        await Command(qualifier, "xl_rejection.OverturnRejection").ClickAsync();
        var judging = qualifier.Page.FrameLocator("dialog[open] iframe");
        await Expect(judging.GetByText("They make it themselves")).ToBeVisibleAsync();
        await judging.GetByLabel("What you found").FillAsync("They do not");
        await judging.Locator("#do").ClickAsync();
        await Expect(Command(qualifier, "xl_rejection.OverturnRejection")).ToHaveCountAsync(0);
        Assert.AreEqual(StageChoice.SalesReady, StageOf(lead));
    }

    [TestMethod]
    public async Task A_rep_pauses_himself_in_the_list_and_a_manager_resumes_him()
    {
        var rep = await SeatAsync(Rep);
        await rep.GoAsync("pagetype=entitylist&etn=xl_handoff");
        await Command(rep, "xl_handoff.PauseRouting", "Home").ClickAsync();
        await rep.Page.FrameLocator("dialog[open] iframe").Locator("#do").ClickAsync();
        await Expect(Command(rep, "xl_handoff.ResumeRouting", "Home")).ToBeVisibleAsync();
        Assert.IsTrue(IsPaused());

        var manager = await SeatAsync(Manager);
        await GoToAsync(manager, RoutingMemberTable.Name, Member().Id);
        await Expect(Command(manager, "xl_routingmember.PauseRouting")).ToHaveCountAsync(0);
        await Command(manager, "xl_routingmember.ResumeRouting").ClickAsync();
        await manager.Page.FrameLocator("dialog[open] iframe").Locator("#do").ClickAsync();
        await Expect(Command(manager, "xl_routingmember.PauseRouting")).ToBeVisibleAsync();
        Assert.IsFalse(IsPaused());
    }

    [TestMethod]
    public async Task A_definition_shows_what_its_status_and_the_right_of_the_person_allow()
    {
        var active = Org.Admin.RetrieveMultiple(new QueryExpression(LeadDefinitionTable.Name)).Entities.First().Id;
        var admin = await SeatAsync("alex.admin");
        await GoToAsync(admin, LeadDefinitionTable.Name, active);
        await Expect(Command(admin, "xl_leaddefinition.RetireDefinition")).ToBeVisibleAsync();
        await Expect(admin.Page.Locator(".commandbar [data-command^='xl.xl_leaddefinition.']")).ToHaveCountAsync(1);

        var mia = await SeatAsync("mia.marketing");
        await GoToAsync(mia, LeadDefinitionTable.Name, active);
        await Expect(mia.Page.Locator(".commandbar [data-command='Mscrm.Form.xl_leaddefinition.Refresh']")).ToBeAttachedAsync();
        await Expect(mia.Page.Locator(".commandbar [data-command^='xl.xl_leaddefinition.']")).ToHaveCountAsync(0);
    }

    private static ILocator Command(Seat seat, string name, string kind = "Form") => seat.Page.Locator($".commandbar [data-command='xl.{name}.{kind}.Command']");

    private static async Task GoToAsync(Seat seat, string table, Guid id) => await seat.GoAsync($"pagetype=entityrecord&etn={table}&id={id}");

    /// <summary>A lead that the manager gave to the rep.</summary>
    private static Guid HandedOver(string name)
    {
        var lead = Org.As("mia.marketing").Create(new Entity(LeadTable.Name) { ["firstname"] = name, ["lastname"] = "Handed", ["companyname"] = "Hand & Sons", ["emailaddress1"] = $"{Guid.NewGuid():N}@example.com" });
        var system = Org.Dataverse.As(Org.Dataverse.SystemUserId);
        system.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.SalesReady) });
        Org.As(Manager).Update(new Entity(LeadTable.Name, lead) { ["ownerid"] = new EntityReference("systemuser", Org.User(Rep)) });
        return lead;
    }

    private static Guid Related(string table, string column, Guid lead)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, lead);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return Org.Admin.RetrieveMultiple(query).Entities.Single().Id;
    }

    private static int StageOf(Guid lead) => Org.Admin.Retrieve(LeadTable.Name, lead, new ColumnSet(LeadTable.Stage)).GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value;

    private static bool IsPaused() => Member().GetAttributeValue<bool>(RoutingMemberTable.Paused);

    private static Entity Member()
    {
        var query = new QueryExpression(RoutingMemberTable.Name) { ColumnSet = new ColumnSet(RoutingMemberTable.Paused) };
        query.Criteria.AddCondition(RoutingMemberTable.UserId, ConditionOperator.Equal, Org.User(Rep));
        return Org.Admin.RetrieveMultiple(query).Entities.Single();
    }
}

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

namespace XrmLeads.EndToEnd.CommandBar;

/// <summary>The dialogs of commands: by keys alone, when the server refuses, when the connection breaks, and for several rows.</summary>
[TestClass]
public sealed class DialogTests : AppTest
{
    private const string Marketer = "mia.marketing";

    [TestMethod]
    public async Task A_refused_command_says_why_and_keeps_what_was_typed()
    {
        var lead = Lead("Refused", StageChoice.Mql);
        var seat = await SeatAsync(Marketer);
        seat.Watch.Expect("xl_SendToNurture|console");
        await OpenAsync(seat, lead, "SendToNurture");
        await Content(seat).GetByLabel("Reason in words").FillAsync("Not this year <b>bold</b>");
        Org.Admin.Delete(LeadTable.Name, lead);

        await Content(seat).Locator("#do").ClickAsync();

        await Expect(Content(seat).GetByRole(AriaRole.Alert)).ToContainTextAsync("Does Not Exist", new() { IgnoreCase = true });
        await Expect(Content(seat).GetByLabel("Reason in words")).ToHaveValueAsync("Not this year <b>bold</b>");
        await Expect(Content(seat).Locator("#do")).ToBeFocusedAsync();
    }

    [TestMethod]
    public async Task By_keys_alone_a_call_is_logged()
    {
        var lead = Lead("Keys", StageChoice.Mql);
        var seat = await SeatAsync(Marketer);
        await seat.GoToLeadAsync(lead);
        await Command(seat, "LogContact").FocusAsync();
        var keys = seat.Page.Keyboard;
        await keys.PressAsync("Enter");
        await Expect(Content(seat).GetByLabel("Channel")).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await keys.TypeAsync("Yes");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Tab");
        await keys.TypeAsync("Talked <script>alert(1)</script>");
        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");

        await Expect(seat.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        var call = Calls(lead).Entities.Single();
        Assert.AreEqual("Talked <script>alert(1)</script>", call.GetAttributeValue<string>("description"));
        Assert.IsTrue(call.GetAttributeValue<bool>("xl_reached"));
        Assert.AreEqual(1, call.GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [TestMethod]
    [DataRow(false, DisplayName = "lost on the way there")]
    [DataRow(true, DisplayName = "lost on the way back")]
    public async Task After_a_lost_connection_the_call_is_logged_once(bool arrives)
    {
        var lead = Lead("Lost", StageChoice.Mql);
        var seat = await SeatAsync(Marketer);
        seat.Watch.Expect("phonecalls|console");
        await OpenAsync(seat, lead, "LogContact");
        await Content(seat).GetByLabel("Reached").SelectOptionAsync("no");
        await seat.Context.RouteAsync("**/phonecalls", async route =>
        {
            if (arrives)
            {
                await route.FetchAsync();
            }

            await route.AbortAsync();
        });
        await Content(seat).Locator("#do").ClickAsync();
        await Expect(Content(seat).GetByRole(AriaRole.Alert)).ToContainTextAsync("did not answer");
        await Expect(Content(seat).GetByLabel("Reached")).ToHaveValueAsync("no");

        await seat.Context.UnrouteAllAsync();
        await Content(seat).Locator("#do").ClickAsync();

        await Expect(seat.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.HasCount(1, Calls(lead).Entities);
    }

    [TestMethod]
    public async Task While_it_runs_nothing_is_sent_twice()
    {
        var lead = Lead("Slow", StageChoice.Mql);
        var seat = await SeatAsync(Marketer);
        var sent = 0;
        await seat.Context.RouteAsync("**/*xl_SendToNurture", async route =>
        {
            sent++;
            await Task.Delay(1000);
            await route.ContinueAsync();
        });
        await OpenAsync(seat, lead, "SendToNurture");
        await Content(seat).GetByLabel("Reason in words").FillAsync("Later");
        var act = Content(seat).Locator("#do");
        await act.ClickAsync();
        await Expect(act).ToHaveAttributeAsync("aria-disabled", "true");
        await act.PressAsync("Enter");

        await Expect(seat.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        Assert.AreEqual(1, sent);
    }

    [TestMethod]
    public async Task Of_several_rows_each_has_its_result_and_those_that_were_refused_can_be_tried_again()
    {
        var good = Lead("Several A", StageChoice.Mql);
        var bad = Lead("Several B", StageChoice.Mql);
        var seat = await SeatAsync(Marketer);
        seat.Watch.Expect("xl_SendToNurture|console");
        await seat.GoAsync("pagetype=entitylist&etn=lead");
        await seat.Page.GetByRole(AriaRole.Searchbox).FillAsync("Several");
        await seat.Page.Keyboard.PressAsync("Enter");
        await seat.Page.Locator($"input[data-id='{good}']").CheckAsync();
        await seat.Page.Locator($"input[data-id='{bad}']").CheckAsync();
        await Command(seat, "SendToNurture", "List").ClickAsync();
        await Content(seat).GetByLabel("Reason in words").FillAsync("Not now");
        Org.Admin.Delete(LeadTable.Name, bad);
        await Content(seat).Locator("#do").ClickAsync();

        await Expect(Content(seat).GetByRole(AriaRole.Alert)).ToContainTextAsync("1 was refused");
        await Expect(Content(seat).GetByRole(AriaRole.Row).Filter(new() { HasText = "Several A" })).ToContainTextAsync("Done");
        await Expect(Content(seat).GetByRole(AriaRole.Row).Filter(new() { HasText = "Several B" })).ToContainTextAsync("Does Not Exist", new() { IgnoreCase = true });
        Assert.AreEqual(StageChoice.Nurturing, StageOf(good));
    }

    private static ILocator Command(Seat seat, string name, string kind = "Form") => seat.Page.Locator($".commandbar [data-command='xl.lead.{name}.{kind}.Command']:visible, .overflow-menu [data-command='xl.lead.{name}.{kind}.Command']");

    private static IFrameLocator Content(Seat seat) => seat.Page.FrameLocator("dialog[open] iframe");

    private static async Task OpenAsync(Seat seat, Guid lead, string command)
    {
        await seat.GoToLeadAsync(lead);
        var button = Command(seat, command).First;
        await Expect(button).ToBeAttachedAsync();
        if (!await button.IsVisibleAsync())
        {
            await seat.Page.GetByRole(AriaRole.Button, new() { Name = "More commands" }).ClickAsync();
        }

        await button.ClickAsync();
        await Expect(Content(seat).Locator("#do")).ToBeVisibleAsync();
    }

    /// <summary>A lead of the marketer, put where it is by SYSTEM, whom nothing refuses.</summary>
    private static Guid Lead(string name, int stage)
    {
        var system = Org.Dataverse.As(Org.Dataverse.SystemUserId);
        var id = system.Create(new Entity(LeadTable.Name) { ["firstname"] = name, ["lastname"] = "Dialog", ["ownerid"] = new EntityReference("systemuser", Org.User(Marketer)) });
        system.Update(new Entity(LeadTable.Name, id) { [LeadTable.Stage] = new OptionSetValue(stage) });
        return id;
    }

    private static int StageOf(Guid lead) => Org.Admin.Retrieve(LeadTable.Name, lead, new ColumnSet(LeadTable.Stage)).GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value;

    private static EntityCollection Calls(Guid lead)
    {
        var query = new QueryExpression("phonecall") { ColumnSet = new ColumnSet("description", "xl_reached", "statecode") };
        query.Criteria.AddCondition("regardingobjectid", ConditionOperator.Equal, lead);
        return Org.Admin.RetrieveMultiple(query);
    }
}

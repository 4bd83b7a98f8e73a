using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.EndToEnd.Stories;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Keyboard;

/// <summary>The whole checklist and every command work by keyboard alone, and one sees where one is.</summary>
[TestClass]
[AfterAMonth]
public sealed class KeyboardTests : AppTest
{
    private static readonly (int Stage, string User)[] Desks =
    [
        (StageChoice.Nurturing, "mia.marketing"), (StageChoice.Mql, "mia.marketing"), (StageChoice.SalesReady, "morgan.manager"), (StageChoice.Sal, "morgan.manager"),
        (StageChoice.RejectionPendingVerification, "morgan.manager"),
    ];

    [TestMethod]
    public async Task The_whole_checklist_is_answered_by_keyboard()
    {
        var lead = Org.LeadsIn(StageChoice.Nurturing)[0];
        var mia = await SeatAsync("mia.marketing");
        var form = await LeadForm.OpenAsync(mia, lead);
        var keys = new Keys(mia);
        var questions = await mia.Page.FrameLocator("iframe[src*='checklist.html']").Locator("fieldset legend").AllInnerTextsAsync();
        Assert.IsGreaterThan(3, questions.Count);

        // The first question is reached by Tab; then each one after the other.
        foreach (var question in questions)
        {
            await keys.TabToAsync(focus => focus.StartsWith("input/radio|" + question + "|", StringComparison.Ordinal));
            Assert.IsTrue(await keys.IsFocusSeenAsync(), question);
            await keys.PressAsync("Space");
            await keys.PressAsync("ArrowDown");
            await keys.PressAsync("ArrowUp");
            await keys.TabToAsync(focus => focus.Contains("|Evidence", StringComparison.Ordinal), 10);
            await keys.TypeAsync("Typed, without a mouse");
        }

        await keys.PressAsync("Control+Enter");
        await Expect(form.Checklist.Status).ToContainTextAsync($"{questions.Count} answers are saved.");
        foreach (var question in questions)
        {
            await Expect(form.Checklist.Question(question)).ToContainTextAsync("verified by Mia Marketing");
        }
    }

    [TestMethod]
    public async Task Every_command_opens_and_closes_by_keyboard()
    {
        string[] atOnce = ["Accept", "Confirm SQL", "Take", "Ask the qualifier", "Self-qualification link"];
        var opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (stage, user) in Desks)
        {
            var seat = await SeatAsync(user);
            var form = await LeadForm.OpenAsync(seat, Org.LeadsIn(stage)[0]);
            var keys = new Keys(seat);
            foreach (var command in (await form.Commands.ListOwnAsync()).Except(atOnce).Where(opened.Add))
            {
                await keys.RunAsync(command);
                await seat.SettleAsync();
                await Expect(seat.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                var reached = new HashSet<string>(StringComparer.Ordinal);
                await keys.TabToAsync(focus =>
                {
                    reached.Add(focus);
                    return focus.EndsWith("|Cancel", StringComparison.Ordinal);
                }, 40);
                Assert.IsTrue(await keys.IsFocusSeenAsync(), command);
                await keys.PressAsync("Escape");
                await Expect(seat.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
                await seat.SettleAsync();
            }
        }

        Assert.IsGreaterThan(9, opened.Count, string.Join(", ", opened));
    }

    [TestMethod]
    public async Task A_lead_is_accepted_and_a_call_logged_by_keyboard()
    {
        var lead = Org.LeadsIn(StageChoice.SalesReady).First(Org.HasHandoff);
        var owner = Org.OwnerOf(lead);
        var rep = await SeatAsync(owner);
        var form = await LeadForm.OpenAsync(rep, lead);
        var keys = new Keys(rep);
        await keys.RunAsync("Accept");
        await form.IsInAsync("SAL");
        await rep.SettleAsync();

        await keys.RunAsync("Log contact");
        await rep.SettleAsync();
        await keys.TabToAsync(focus => focus.Contains("|Reached", StringComparison.Ordinal));
        await keys.PressAsync("ArrowDown");
        await keys.TabToAsync(focus => focus.EndsWith("|Log contact", StringComparison.Ordinal));
        await keys.PressAsync("Enter");
        await Expect(rep.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await rep.SettleAsync();
    }
}

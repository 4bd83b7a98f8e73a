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

/// <summary>Every command works by keyboard alone, and one sees where one is; the checklist has a test of its own.</summary>
[TestClass]
public sealed class KeyboardTests : AppTest
{
    private static readonly (int Stage, string User)[] Desks =
    [
        (StageChoice.Nurturing, "mia.marketing"), (StageChoice.Mql, "mia.marketing"), (StageChoice.SalesReady, "morgan.manager"), (StageChoice.Sal, "morgan.manager"),
        (StageChoice.RejectionPendingVerification, "morgan.manager"),
    ];

    [TestMethod]
    public async Task Every_command_opens_and_closes_by_keyboard()
    {
        string[] atOnce = ["Accept", "Confirm SQL", "Take", "Ask the qualifier", "Self-qualification link"];
        var opened = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (stage, user) in Desks)
        {
            var seat = await SeatAsync(user);
            var form = await LeadForm.OpenAsync(seat, Org.LeadIn(stage));
            var keys = new Keys(seat);

            // They are drawn together, once all their rules have answered.
            await Expect(seat.Page.Locator(".commandbar [data-command^='xl.']").First).ToBeAttachedAsync();
            foreach (var command in (await form.Commands.ListOwnAsync()).Except(atOnce).Where(opened.Add))
            {
                await keys.RunAsync(command);
                await seat.SettleAsync();
                await Expect(seat.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
                var reached = new HashSet<string>(StringComparer.Ordinal);
                await keys.TabToAsync(focus =>
                {
                    reached.Add(focus);
                    return focus.EndsWith("|Cancel", StringComparison.Ordinal) || focus.EndsWith("|Close", StringComparison.Ordinal);
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
    public async Task A_lead_is_accepted_by_keyboard()
    {
        var lead = Org.LeadsIn(StageChoice.SalesReady).First(Org.HasHandoff);
        var morgan = await SeatAsync("morgan.manager");
        var form = await LeadForm.OpenAsync(morgan, lead);
        await new Keys(morgan).RunAsync("Accept");
        await form.IsInAsync("SAL");
        await morgan.SettleAsync();
    }
}

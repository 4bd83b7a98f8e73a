using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Stories;

/// <summary>What a marketer does in the app.</summary>
[TestClass]
public sealed class MarketingTests : AppTest
{
    [TestMethod]
    public async Task A_marketer_sees_a_new_mql()
    {
        var mia = await SeatAsync("mia.marketing");
        var list = await LeadList.OpenAsync(mia, "Leads");
        await list.ChooseAsync("New MQLs");
        var before = await list.Rows.CountAsync();
        var lead = BecomesMql();

        await list.Commands.RunAsync("Refresh");
        await mia.SettleAsync();

        await Expect(list.Rows).ToHaveCountAsync(before + 1);
        await list.Row(Org.NameOf(lead)).First.GetByRole(Microsoft.Playwright.AriaRole.Link).First.ClickAsync();
        await mia.SettleAsync();
        var form = new LeadForm(mia);
        await form.IsInAsync("MQL");
        await form.OpenTabAsync("Why");
        await Expect(mia.Page.FrameLocator("iframe[src*='why.html']").GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Why this score" })).ToBeVisibleAsync();
    }

    [TestMethod]
    public async Task A_lead_goes_to_nurture_and_comes_back_by_a_signal()
    {
        var lead = Org.LeadsIn(StageChoice.Mql).First();
        var mia = await SeatAsync("mia.marketing");
        var form = await LeadForm.OpenAsync(mia, lead);
        await form.IsInAsync("MQL");

        var dialog = await form.Commands.OpenAsync("Send to nurture");
        await dialog.FillAsync("Reason in words", "Wants to read first");
        await dialog.DoAsync("Send to nurture");
        await form.IsInAsync("Nurturing");

        Org.Acts(lead, "demo_request");
        await form.Commands.RunAsync("Refresh");
        await mia.SettleAsync();
        await Expect(form.Header("Stage")).Not.ToHaveTextAsync("Nurturing");
        await form.OpenTabAsync("History");
        var history = mia.Page.FrameLocator("iframe[src*='timeline.html']").Locator("body");
        await Expect(history).ToContainTextAsync("Wants to read first");
        await Expect(history).ToContainTextAsync("Demo request");
    }

    private static Guid BecomesMql()
    {
        foreach (var lead in Org.LeadsIn(StageChoice.Nurturing))
        {
            Org.Acts(lead, "pricing_page", "case_study", "content_download", "event_attend", "email_click", "product_page");
            if (Org.StageOf(lead) == StageChoice.Mql)
            {
                return lead;
            }
        }

        throw new InvalidOperationException("No lead in nurture becomes MQL by what it reads.");
    }
}

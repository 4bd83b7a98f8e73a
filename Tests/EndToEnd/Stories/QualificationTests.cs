using System.Collections.Generic;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Cli.Trying.Month;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Stories;

/// <summary>What a qualifier does in the app.</summary>
[TestClass]
public sealed partial class QualificationTests : AppTest
{
    private static readonly Dictionary<string, string> Answers = new()
    {
        ["Power to buy"] = "Decision maker",
        ["Need"] = "Must have",
        ["Timing of the purchase"] = "Immediate",
        ["Budget"] = "Will buy",
    };

    [TestMethod]
    public async Task A_qualifier_takes_the_next_lead_answers_until_it_is_qualified_and_the_router_gives_it_to_a_rep()
    {
        var quinn = await SeatAsync("quinn.qualifier");
        var queue = await LeadList.OpenAsync(quinn, "Qualification queue");
        await queue.Commands.RunAsync("Take next");
        await quinn.SettleAsync();
        var form = new LeadForm(quinn);
        await form.IsInAsync("In Qualification");
        var lead = new System.Guid(LeadId().Match(quinn.Page.Url).Groups[1].Value);
        await form.OpenTabAsync("Details");
        await form.Field("Job Title").FillAsync("Chief Operating Officer");
        await form.SaveAsync();
        await form.OpenTabAsync("Qualification");

        foreach (var (item, answer) in Answers)
        {
            if (await form.Checklist.Question(item).CountAsync() == 1)
            {
                await form.Checklist.AnswerAsync(item, answer, "Said so on the phone");
                await form.Checklist.SaveAsync();
                await Expect(form.Checklist.Status).ToContainTextAsync("The answer is saved.");
                await quinn.SettleAsync();
            }
        }

        await Expect(form.Checklist.Page).ToContainTextAsync("Qualified");
        await form.IsInAsync("In Qualification");
        var dialog = await form.Commands.OpenAsync("Finish");
        await dialog.FillAsync("Minutes of work", "12");
        var said = await dialog.DoAndReadAsync("Finish");
        Assert.Contains("Sales-Ready", said);
        await form.IsInAsync("Sales-Ready");

        Assert.IsTrue(Org.HasHandoff(lead));
        var rep = Org.OwnerOf(lead);
        CollectionAssert.Contains(SalesTeam.Reps, rep);
        var seller = await SeatAsync(rep);
        var list = await LeadList.OpenAsync(seller, "My hand-offs");
        await Expect(list.Row(Org.NameOf(lead)).First).ToBeVisibleAsync();
        Assert.AreEqual(StageChoice.SalesReady, Org.StageOf(lead));
    }

    [GeneratedRegex("[?&]id=([0-9a-f-]{36})")]
    private static partial Regex LeadId();
}

using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Failures;

/// <summary>Whatever people write into names, fields and evidence is text wherever it is shown; no script of it runs.</summary>
[TestClass]
public sealed class HostileContentTests : AppTest
{
    private const string Image = "<img src=x onerror=window.top.ran=1>", Script = "<script>window.top.ran=1</script>";

    [TestMethod]
    public async Task Nothing_that_somebody_wrote_runs()
    {
        var lead = Hostile();
        var reader = await SeatAsync("morgan.manager");
        reader.Page.Dialog += (_, dialog) => throw new InvalidOperationException("A script spoke: " + dialog.Message);
        var list = await LeadList.OpenAsync(reader, "Leads");
        await reader.Page.GetByRole(AriaRole.Searchbox).FillAsync("Bobby");
        await reader.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await reader.SettleAsync();
        await Expect(list.Row(Image).First).ToBeVisibleAsync();
        await NothingRanAsync(reader);

        var form = await LeadForm.OpenAsync(reader, lead);
        await Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = Image }).First).ToBeVisibleAsync();
        await Expect(form.Checklist.Page).ToContainTextAsync(Script);
        foreach (var tab in await reader.Page.GetByRole(AriaRole.Tab).AllInnerTextsAsync())
        {
            await form.OpenTabAsync(tab);
            await NothingRanAsync(reader);
        }

        foreach (var command in await form.Commands.ListOwnAsync())
        {
            if (command is "Assign to" or "Log contact")
            {
                var dialog = await form.Commands.OpenAsync(command);
                await Expect(dialog.Page).ToContainTextAsync(Image);
                await NothingRanAsync(reader);
                await dialog.CancelAsync();
            }
        }
    }

    private static Guid Hostile()
    {
        var writer = Org.As("quinn.qualifier");
        var lead = writer.Create(new Entity(LeadTable.Name)
        {
            ["subject"] = Script,
            ["firstname"] = "Bobby",
            ["lastname"] = Image,
            ["companyname"] = Script,
            ["jobtitle"] = Image,
            ["emailaddress1"] = "bobby@hostile.example",
            ["description"] = Script,
        });
        writer.Execute(new OrganizationRequest(SubmitAnswersApi.Name)
        {
            ["Target"] = new EntityReference(LeadTable.Name, lead),
            [SubmitAnswersApi.Request.Answers] = $$"""[{"item":"need","value":0,"source":"verified","evidence":"{{Script}}"}]""",
        });
        writer.Execute(new OrganizationRequest(RecordSignalApi.Name)
        {
            [RecordSignalApi.Request.LeadId] = lead,
            [RecordSignalApi.Request.SignalType] = "pricing_page",
            [RecordSignalApi.Request.Source] = Image,
        });
        return lead;
    }

    private static async Task NothingRanAsync(Seat seat)
    {
        foreach (var frame in seat.Page.Frames)
        {
            Assert.IsFalse(await frame.EvaluateAsync<bool>("() => 'ran' in window || 'ran' in window.top"), "A script ran in " + frame.Url);
            Assert.AreEqual(0, await frame.Locator("img[src='x']").CountAsync(), "An element was made of what somebody wrote in " + frame.Url);
        }
    }
}

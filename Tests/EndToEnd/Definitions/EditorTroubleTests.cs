using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Definitions;

/// <summary>What a person sees in the editor, and what becomes of what he typed, where somebody else saves, the server is slow or refuses, the line is cut, or names are hostile.</summary>
[TestClass]
public sealed class EditorTroubleTests : AppTest
{
    private const string Image = "<img src=x onerror=window.top.ran=1>", Script = "<script>window.top.ran=1</script>";

    [TestMethod]
    public async Task Of_two_who_save_one_draft_the_second_is_told_and_chooses()
    {
        var draft = Org.Draft();
        var mia = await SeatAsync("mia.marketing");
        var first = await DefinitionEditor.OpenAsync(mia, draft);
        var alex = await SeatAsync("alex.admin");
        var second = await DefinitionEditor.OpenAsync(alex, draft);
        await first.Field("Points", "Demo request").FillAsync("31");
        await second.Field("Points", "Quote request").FillAsync("32");
        await first.SaveAsync();

        alex.Watch.Expect("refused: 40[039] POST");
        alex.Watch.Expect("console: Failed to load resource");
        await second.Button("Save").ClickAsync();
        await Expect(second.Conflict.GetByRole(AriaRole.Row, new() { NameRegex = new("Demo request, points 31 40") })).ToBeVisibleAsync();
        await Expect(second.Conflict.GetByRole(AriaRole.Row, new() { NameRegex = new("Quote request, points 40 32") })).ToBeVisibleAsync();
        await Expect(second.Field("Points", "Quote request")).ToHaveValueAsync("32");

        // A window that is loaded anew asks first, and has it all again.
        var asked = new List<string>();
        alex.Page.Dialog += async (_, dialog) =>
        {
            asked.Add(dialog.Type);
            await dialog.AcceptAsync();
        };
        await alex.Page.ReloadAsync();
        CollectionAssert.AreEqual(new[] { DialogType.BeforeUnload }, asked);
        await second.ShownAsync();
        await Expect(second.Conflict).ToContainTextAsync("31");
        await Expect(second.Field("Points", "Quote request")).ToHaveValueAsync("32");

        await second.Button("Keep what I typed").ClickAsync();
        await Expect(second.Button("Save")).ToBeFocusedAsync();
        await second.SaveAsync();
        Assert.DoesNotContain("\"points\": 31", Org.Says(draft));
        Assert.Contains("\"points\": 32", Org.Says(draft));
    }

    [TestMethod]
    public async Task A_slow_refused_or_lost_request_is_told_and_nothing_typed_is_lost()
    {
        var draft = Org.Draft();
        var mia = await SeatAsync("mia.marketing");
        var editor = await DefinitionEditor.OpenAsync(mia, draft);
        await Expect(editor.Status).ToContainTextAsync("would be judged otherwise");

        var saves = 0;
        await mia.Page.RouteAsync("**/Microsoft.Dynamics.CRM.xl_SaveDefinition", async route =>
        {
            saves++;
            await Task.Delay(TimeSpan.FromSeconds(5));
            await route.ContinueAsync();
        });
        await editor.Field("Points", "Demo request").FillAsync("29");
        await editor.Field("Points", "Demo request").PressAsync("Control+Enter");
        await editor.Button("Save").ClickAsync(new() { Force = true });
        await Expect(editor.Status).ToContainTextAsync("longer than usual");
        await Expect(editor.Status).ToContainTextAsync("The draft is saved", new() { Timeout = 10_000 });
        Assert.AreEqual(1, saves);
        await mia.Page.UnrouteAllAsync();

        mia.Watch.Expect("console: Failed to load resource");
        mia.Watch.Expect("failed: .*ERR_INTERNET_DISCONNECTED");
        await mia.Context.SetOfflineAsync(true);
        await editor.Field("Points", "Demo request").FillAsync("28");
        await Expect(editor.Message).ToContainTextAsync("The server did not answer.");
        await editor.Button("Save").ClickAsync();
        await Expect(editor.Message).ToContainTextAsync("What you typed is still here.");
        await mia.Context.SetOfflineAsync(false);
        await editor.SaveAsync();
        Assert.Contains("\"points\": 28", Org.Says(draft));

        // Somebody proposes the draft while it is edited.
        mia.Watch.Expect("refused: 40[039] POST");
        await editor.Field("Points", "Demo request").FillAsync("27");
        Org.Admin.Execute(new OrganizationRequest(ProposeDefinitionApi.Name) { ["Target"] = new EntityReference(LeadDefinitionTable.Name, draft) });
        await editor.Button("Save").ClickAsync();
        await Expect(editor.Message).ToContainTextAsync("What you typed is still here.");
        await Expect(editor.Field("Points", "Demo request")).ToHaveValueAsync("27");
        await editor.Button("Undo all").ClickAsync();
        await Expect(editor.Field("Points", "Demo request")).ToHaveCountAsync(0);
    }

    [TestMethod]
    public async Task Nothing_that_somebody_wrote_runs_in_the_editor()
    {
        var lead = Org.Admin.Create(new Entity(LeadTable.Name) { ["subject"] = Script, ["firstname"] = "Bobby", ["lastname"] = Image, ["companyname"] = Script });
        var draft = Org.Draft();
        Org.Admin.Update(new Entity(CriterionTable.Name, Org.Criterion(draft, "demo_request").Id) { [CriterionTable.PrimaryName] = Image, [CriterionTable.Signal] = Script });
        var mia = await SeatAsync("mia.marketing");
        mia.Page.Dialog += (_, dialog) => throw new InvalidOperationException("A script spoke: " + dialog.Message);
        var editor = await DefinitionEditor.OpenAsync(mia, draft);
        await Expect(editor.Faults).ToContainTextAsync(Script);
        await editor.Page.GetByRole(AriaRole.Searchbox).FillAsync("Bobby");
        await editor.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await editor.Button($"Add Bobby {Image}, {Script}").ClickAsync();
        await Expect(editor.Sample.GetByRole(AriaRole.Rowheader, new() { Name = Image })).ToBeVisibleAsync();
        await editor.Field("Points", Image).FillAsync(Script);
        await Expect(editor.Page.Locator("#differences")).ToContainTextAsync(Script);
        await editor.Button($"Remove {Image}").ClickAsync();
        await Expect(editor.Status).ToContainTextAsync("judged otherwise");
        Assert.AreEqual(0, await mia.Page.Locator("script:not([src]), [onerror]").CountAsync());
        Assert.IsNull(await mia.Page.EvaluateAsync<int?>("() => window.ran ?? null"));
        Assert.AreNotEqual(Guid.Empty, lead);
    }
}

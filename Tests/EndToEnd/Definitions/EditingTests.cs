using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.EndToEnd.Pages;
using XrmLeads.EndToEnd.Screens;
using XrmLeads.Schema;
using static Microsoft.Playwright.Assertions;

namespace XrmLeads.EndToEnd.Definitions;

/// <summary>All that a consultant tunes can be edited in the app, and what he does not touch stays as it is.</summary>
[TestClass]
public sealed class EditingTests : AppTest
{
    [TestMethod]
    public async Task A_member_that_stands_twice_is_kept_until_a_person_chooses_one()
    {
        var draft = Org.Draft();
        Org.Admin.Update(new Entity(CriterionTable.Name, Org.Criterion(draft, "demo_request").Id) { [CriterionTable.Settings] = """{ "points": 12 }""" });
        var before = Org.Says(draft);
        var mia = await SeatAsync("mia.marketing");
        var editor = await DefinitionEditor.OpenAsync(mia, draft);
        await Expect(editor.Faults).ToContainTextAsync("points");

        // What the page reads it writes again: the shipped texts, and texts that only a file can hold.
        foreach (var text in new[] { before, await File.ReadAllTextAsync(Repository("Plugins/Defaults/b2b-default.json")), await File.ReadAllTextAsync(Repository("tools/Samples/uci-bank/definition.json")),
            """{ "a": [ ], "a": { "": -0.25e1, "b": "\"\\ {[,:]} \u0000", "b": null, "b": [true, {}] }, "__proto__": { "x": 1 }, "2": "b", "1": "a" }""" })
        {
            var written = await editor.Page.Locator("body").EvaluateAsync<string>("(_, text) => Xl.Pages.Definition.writeJson(Xl.Pages.Definition.readJson(text))", text);
            Assert.AreEqual(CanonicalJson.Of(text), CanonicalJson.Of(written));
        }

        await editor.Field("Points", "Quote request").FillAsync("33");
        await editor.SaveAsync();
        Assert.AreEqual(CanonicalJson.Of(Changed(before, "quote_request", "33")), CanonicalJson.Of(Org.Says(draft)));

        await editor.Button("Keep 12, Demo request, points").ClickAsync();
        await Expect(editor.Faults).ToHaveCountAsync(0);
        await editor.SaveAsync();
        var row = Org.Criterion(draft, "demo_request");
        Assert.AreEqual(12m, row.GetAttributeValue<decimal>(CriterionTable.Points));
        Assert.IsFalse(row.Contains(CriterionTable.Settings));
    }

    [TestMethod]
    public async Task Criteria_lists_items_gates_and_cells_are_edited_at_their_places()
    {
        var draft = Org.Draft();
        var mia = await SeatAsync("mia.marketing");
        var editor = await DefinitionEditor.OpenAsync(mia, draft);

        // A criterion comes, of a kind that is chosen, and one goes; by keyboard.
        await editor.Button("Add a criterion, Data quality").PressAsync("Enter");
        await Expect(editor.Page.Locator("li:focus")).ToContainTextAsync("criterion_1");
        await Expect(editor.Faults).ToContainTextAsync("label");
        await editor.Field("Name", "criterion_1").FillAsync("Runs a shop");
        await editor.Field("Kind", "criterion_1").SelectOptionAsync("Words in a text");
        await Expect(editor.Field("Kind", "Runs a shop")).ToBeFocusedAsync();
        await editor.Field("Column", "Runs a shop").FillAsync("description");
        await editor.UnfoldAsync();
        await editor.Field("Words, one a line", "Runs a shop, none").FillAsync("shop\nonline store");
        await editor.Field("Points", "Runs a shop, none").FillAsync("1");
        await editor.Field("At most", "Data quality").FillAsync("6");
        await editor.Button("Remove Website").ClickAsync();
        await Expect(editor.Status).ToContainTextAsync("Website is removed.");

        await editor.Button("Remove Executive sponsor").ClickAsync();
        await Expect(editor.Page.Locator("details:focus")).ToContainTextAsync("Add a persona");

        // Values, answers, items and cells.
        await editor.UnfoldAsync();
        await editor.Choices("Values", "Industry, Business Services, Consulting, Durable Manufacturing, Financial, Insurance, Utility Creation and Distribution").GetByLabel("Brokers").CheckAsync();
        await editor.Button("Add an answer, Need").ClickAsync();
        await editor.Field("Name", "Need, number 5").FillAsync("Nobody asked");
        await editor.Field("Value", "Need, number 5").FillAsync("7");
        await editor.Choices("Answers that meet it", "Need").GetByLabel("Good to have").CheckAsync();
        await editor.Choices("Answers that do not meet it", "Need").GetByLabel("Good to have").UncheckAsync();
        await editor.Choices("Warm cells", "Hand-off: times and effort").GetByLabel("C2").CheckAsync();
        await editor.UnfoldAsync();
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        await Axe.CheckAsync(mia, "the editor with all its parts open", broken);
        Assert.IsEmpty(broken, string.Join(Environment.NewLine, broken));
        await editor.SaveAsync();
        await Expect(editor.Faults).ToHaveCountAsync(0);

        var says = JsonNode.Parse(Org.Says(draft))!;
        var criteria = says["dimensions"]!["fit"]!["groups"]!.AsArray().SelectMany(group => group!["criteria"]!.AsArray()).ToDictionary(one => (string)one!["id"]!, one => one!);
        Assert.AreEqual("""["shop","online store"]""", criteria["criterion_1"]["rows"]![0]!["phrases"]!.ToJsonString());
        Assert.IsFalse(criteria.ContainsKey("website"));
        CollectionAssert.Contains(criteria["industry"]["rows"]![0]!["values"]!.AsArray().Select(value => (int)value!).ToList(), 4);
        Assert.AreEqual("[0,1,2]", says["gates"]!["G5"]!["all"]![0]!["met"]!.ToJsonString());
        Assert.AreEqual("""["A2","B2","C2"]""", says["handoff"]!["warmCells"]!.ToJsonString());
        Assert.AreEqual(7, (int)says["items"]!.AsArray().Single(item => (string)item!["id"]! == "need")!["values"]![4]!["value"]!);
    }

    private static string Changed(string text, string criterion, string points)
    {
        var place = text.IndexOf("\"points\"", text.IndexOf($"\"{criterion}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var end = text.IndexOfAny(['\n', ',', '}'], place);
        return text[..place] + "\"points\": " + points + text[end..];
    }

    private static string Repository(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "XrmLeads.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, path);
    }
}

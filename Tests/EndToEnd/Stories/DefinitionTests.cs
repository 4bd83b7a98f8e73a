using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
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
        var editor = await DefinitionEditor.OpenAsync(mia, first);
        await editor.Button("New draft from this version").ClickAsync();
        await Expect(editor.Page.GetByRole(AriaRole.Heading, new() { NameRegex = new("version 2") })).ToBeVisibleAsync();
        await editor.UnfoldAsync();
        var draft = Versions().Single(id => id != first);

        // A fault is shown at its place, and is gone with its cause.
        await editor.Field("Points", "Demo request").FillAsync("9999");
        await Expect(editor.Faults).ToContainTextAsync("9999 is out of range");
        await editor.Field("Points", "Demo request").FillAsync("35");
        await Expect(editor.Faults).ToHaveCountAsync(0);

        // The power to buy no longer decides: the preview says of each chosen lead what it is and what it would be, and counts all that would move.
        await editor.Field("The verdict depends on it", "G3 Power to buy").UncheckAsync();
        await Expect(editor.Sample).ToContainTextAsync("Needs Verification → Qualified");
        var foretold = await ForetoldAsync(editor);
        var moves = await MovesAsync(editor);
        await editor.SaveAsync();

        await ActAsync(mia, "Propose");
        // Who signs sees no leads, and so no sample of them.
        var mara = await SeatAsync("mara.signs");
        mara.Watch.Expect("403");
        await DefinitionEditor.OpenAsync(mara, draft);
        await ActAsync(mara, "Sign for marketing");
        var sol = await SeatAsync("sol.signs");
        sol.Watch.Expect("403");
        var signed = await DefinitionEditor.OpenAsync(sol, draft);
        await ActAsync(sol, "Sign for sales");
        await Expect(signed.Page.Locator("#standing")).ToContainTextAsync("Mara Signs-Marketing");
        var alex = await SeatAsync("alex.admin");
        await DefinitionEditor.OpenAsync(alex, draft);
        await ActAsync(alex, "Activate");
        await Expect(alex.Page.Locator("dl > div:has(> dt:text-is('Definition Status')) > dd")).ToHaveTextAsync("Active");

        Assert.AreEqual(0, JudgedBy(draft));
        var before = Stages();
        Org.Admin.Execute(new OrganizationRequest(RescorePageApi.Name));
        Assert.IsGreaterThan(20, JudgedBy(draft));
        foreach (var (name, verdict, cell) in foretold)
        {
            var lead = Leads().Single(row => NameOf(row) == name);
            Assert.AreEqual(verdict, lead.FormattedValues[LeadTable.Verdict], name);
            Assert.AreEqual(cell, lead.GetAttributeValue<string>(LeadTable.Cell), name);
        }

        Assert.AreEqual(moves, Stages().Count(now => before[now.Key] != now.Value), "So many leads moved as the preview had counted.");
        Assert.AreEqual(DefinitionStatusChoice.Retired, Org.Admin.Retrieve(LeadDefinitionTable.Name, first, new ColumnSet(LeadDefinitionTable.Status)).GetAttributeValue<OptionSetValue>(LeadDefinitionTable.Status).Value);
    }

    private static async Task ActAsync(Seat seat, string command)
    {
        var dialog = await new Commands(seat).OpenAsync(command);
        await dialog.DoAsync(command);
    }

    /// <summary>What the table says that would become of each chosen lead: its name, verdict and cell.</summary>
    private static async Task<(string Name, string Verdict, string Cell)[]> ForetoldAsync(DefinitionEditor editor)
    {
        var rows = await editor.Sample.Locator("tbody > tr").EvaluateAllAsync<string[][]>("rows => rows.map(row => Array.from(row.cells, cell => cell.textContent))");
        Assert.HasCount(8, rows);
        var changed = rows.Count(row => row[1..4].Any(cell => cell.Contains('→', StringComparison.Ordinal)));
        await Expect(editor.Status).ToHaveTextAsync($"{changed} of 8 chosen leads would be judged otherwise.");

        // What each is now is what the org says of it.
        foreach (var row in rows)
        {
            var lead = Leads().Single(one => NameOf(one) == row[0]);
            Assert.AreEqual(lead.FormattedValues[LeadTable.Stage], row[1].Split(" → ")[0], row[0]);
            Assert.AreEqual(lead.FormattedValues[LeadTable.Verdict], row[2].Split(" → ")[0], row[0]);
            Assert.AreEqual(lead.GetAttributeValue<string>(LeadTable.Cell), row[3].Split(" → ")[0], row[0]);
        }

        return [.. rows.Select(row => (row[0], row[2].Split(" → ")[^1], row[3].Split(" → ")[^1]))];
    }

    /// <summary>How many of all open leads would move, as counted and as listed by their ways.</summary>
    private static async Task<int> MovesAsync(DefinitionEditor editor)
    {
        await editor.Button("Count the leads that would change their stage").ClickAsync();
        await Expect(editor.Status).ToHaveTextAsync(new Regex(@"^\d+ of \d+ open leads would"));
        var total = Number(await editor.Status.InnerTextAsync());
        var ways = await editor.Page.GetByRole(AriaRole.Region, new() { Name = "What would change" }).GetByRole(AriaRole.Listitem).AllInnerTextsAsync();
        Assert.IsGreaterThan(0, total);
        Assert.AreEqual(total, ways.Sum(Number));
        return total;

        static int Number(string text) => int.Parse(Regex.Match(text, @"\d+").Value, CultureInfo.InvariantCulture);
    }

    private static Entity[] Leads()
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet("fullname", "companyname", "subject", LeadTable.Stage, LeadTable.Verdict, LeadTable.Cell) };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        return [.. Org.Admin.RetrieveMultiple(query).Entities];
    }

    private static string NameOf(Entity lead)
    {
        var parts = new[] { "fullname", "companyname" }.Select(lead.GetAttributeValue<string>).Where(part => !string.IsNullOrEmpty(part)).ToArray();
        return parts.Length > 0 ? string.Join(", ", parts) : lead.GetAttributeValue<string>("subject");
    }

    private static Dictionary<Guid, int?> Stages() => Leads().ToDictionary(lead => lead.Id, lead => lead.GetAttributeValue<OptionSetValue>(LeadTable.Stage)?.Value);

    private static Guid[] Versions() => [.. Org.Admin.RetrieveMultiple(new QueryExpression(LeadDefinitionTable.Name)).Entities.Select(row => row.Id)];

    private static int JudgedBy(Guid version)
    {
        var query = new QueryExpression(LeadTable.Name);
        query.Criteria.AddCondition(LeadTable.DefinitionId, ConditionOperator.Equal, version);
        return Org.Admin.RetrieveMultiple(query).Entities.Count;
    }
}

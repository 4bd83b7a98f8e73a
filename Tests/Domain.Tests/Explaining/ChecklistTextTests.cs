using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Explaining;

/// <summary>What the checklist of the worked lead says of each item, and by which rules the form joins the parts.</summary>
[TestClass]
public sealed class ChecklistTextTests
{
    private static readonly DateTime Now = WorkedLead.Now;

    private static readonly Dictionary<string, ItemWording> Wordings = new() { ["authority"] = new ItemWording("row 1", "Who decides?", null) };

    [TestMethod]
    public void Every_item_of_the_definition_stands_there_once_in_its_order()
    {
        var list = Read(WorkedLead.Input());

        CollectionAssert.AreEqual(Defaults.Definition.Items.Select(item => item.Id).ToList(), list.Items.Select(item => Text(item, "item")).ToList());
        var authority = Item(list, "authority");
        Assert.AreEqual("Power to buy", Text(authority, "label"));
        Assert.AreEqual("row 1 Who decides? null", Text(authority, "row") + " " + Text(authority, "ask") + " " + Text(authority, "help"));
        Assert.AreEqual("null", Text(Item(list, "budget"), "ask"));
        Assert.AreEqual("G3", Names(authority, "gates"));
        Assert.AreEqual("bant", Names(authority, "dimensions"));
        Assert.AreEqual("intent bant", Names(Item(list, "timing"), "dimensions"));
        Assert.AreEqual("", Names(Item(list, "website_review"), "gates"));
    }

    [TestMethod]
    public void A_value_says_which_gates_it_meets_and_which_not()
    {
        var list = Read(WorkedLead.Input());

        Assert.AreEqual("G3", Names(Value(list, "authority", "decision_maker_verified"), "met"));
        Assert.AreEqual("", Names(Value(list, "authority", "decision_maker_claimed"), "met"));
        Assert.AreEqual("", Names(Value(list, "authority", "decision_maker_claimed"), "notMet"));
        Assert.AreEqual("G3", Names(Value(list, "authority", "none"), "notMet"));
        Assert.AreEqual("G5", Names(Value(list, "need", "3"), "notMet"));
        Assert.AreEqual("G1", Names(Value(list, "persona_review", "does_not_fit"), "notMet"));
        Assert.AreEqual("", Names(Value(list, "persona_review", "fits"), "met"), "Nothing speaks for G1 but FIT.");
        Assert.IsNotNull(Only(Value(list, "authority", "champion_with_path"), "evidence"));
        Assert.IsNull(Only(Value(list, "authority", "none"), "evidence"));
    }

    [TestMethod]
    public void What_is_known_comes_from_the_answer_until_it_runs_out_and_else_from_the_column()
    {
        var lead = Open();
        lead.Columns["need"] = "1";
        lead.Answers.Add(new Answer("authority", "decision_maker_verified", Now.AddDays(-180)));
        lead.Answers.Add(new Answer("budget", AnswerItem.Unknown, Now.AddDays(-1)));
        var list = Read(lead);

        Assert.AreEqual("Known 1 column null null", Known(list, "need"));
        Assert.AreEqual($"Known decision_maker_verified answer {Written(Now.AddDays(-180))} {Written(Now)}", Known(list, "authority"));
        Assert.AreEqual($"Asked unknown answer {Written(Now.AddDays(-1))} {Written(Now.AddDays(89))}", Known(list, "budget"));
        Assert.AreEqual("Open null null null null", Known(list, "timing"));

        lead.Answers[0] = new Answer("authority", "decision_maker_verified", Now.AddDays(-181));
        Assert.AreEqual($"Expired decision_maker_verified answer {Written(Now.AddDays(-181))} {Written(Now.AddDays(-1))}", Known(Read(lead), "authority"));
    }

    [TestMethod]
    public void Questions_are_ranked_and_the_first_is_the_next_one()
    {
        var lead = Open();
        var definition = Defaults.Definition;
        var list = Read(lead);
        var ranked = list.Items.Where(item => Only(item, "question")!.Kind == JsonKind.Object)
            .OrderBy(item => int.Parse(Text(Only(item, "question")!, "rank"), System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.AreEqual(new QuestionSearch(definition).Find(lead.Facts(definition), lead.State(definition, Now), Now)!.Item.Id, Text(ranked[0], "item"));
        CollectionAssert.AreEqual(Enumerable.Range(1, ranked.Count).Select(rank => rank.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList(),
            ranked.Select(item => Text(Only(item, "question")!, "rank")).ToList());
        Assert.IsGreaterThan(2, ranked.Count);
        Assert.AreEqual(JsonKind.Null, Only(Item(list, "website_review"), "question")!.Kind, "It would change nothing.");
    }

    [TestMethod]
    public void The_rules_name_mandatory_gates_weights_and_caps()
    {
        var rules = JsonText.Read(RulesText.Write(Defaults.Definition));

        Assert.AreEqual("G1 G2 G3 G4 G6", Names(rules, "mandatory"));
        Assert.AreEqual("0.35", Text(Only(rules, "weights")!, "fit"));
        var groups = Only(rules, "groups")!.Items;
        Assert.AreEqual(Defaults.Definition.Dimensions.Sum(dimension => dimension.Groups.Count), groups.Count);
        Assert.AreEqual("fit Industry 25", Text(groups[0], "dimension") + " " + Text(groups[0], "label") + " " + Text(groups[0], "cap"));
    }

    /// <summary>The worked lead with nothing known of what may be asked.</summary>
    private static LeadInput Open()
    {
        var lead = WorkedLead.Input();
        foreach (var column in Defaults.Definition.Items.Select(item => item.Column?.Name).OfType<string>())
        {
            lead.Columns.Remove(column);
        }

        lead.Answers.Clear();
        return lead;
    }

    private static JsonValue Read(LeadInput lead)
    {
        var definition = Defaults.Definition;
        var facts = lead.Facts(definition);
        var state = lead.State(definition, Now);
        var questions = new QuestionSearch(definition).Rank(facts, state, Now);
        return JsonText.Read(ChecklistText.Write(definition, facts, state, Now, questions, Wordings, (_, value) => value == "champion_with_path"));
    }

    private static JsonValue Item(JsonValue list, string id) => list.Items.Single(item => Text(item, "item") == id);

    private static JsonValue Value(JsonValue list, string id, string value) => Only(Item(list, id), "values")!.Items.Single(answer => Text(answer, "value") == value);

    private static string Known(JsonValue list, string id) =>
        string.Join(" ", new[] { "known", "value", "from", "on", "validUntil" }.Select(name => Text(Item(list, id), name)));

    private static string Names(JsonValue owner, string name) => string.Join(" ", Only(owner, name)!.Items.Select(value => value.Text));

    private static string Text(JsonValue owner, string name) => Only(owner, name) is { Kind: not JsonKind.Null } value ? value.Text : "null";

    private static JsonValue? Only(JsonValue owner, string name) => owner.Members.SingleOrDefault(member => member.Name == name)?.Value;

    private static string Written(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}

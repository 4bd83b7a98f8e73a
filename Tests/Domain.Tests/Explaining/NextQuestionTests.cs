using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Explaining;

/// <summary>What to ask the lead of the worked check next, where some of what it said is not known.</summary>
[TestClass]
public sealed class NextQuestionTests
{
    private const string G5Counts = "gates.G5.mandatory = true";
    private static readonly DateTime Now = WorkedLead.Now;

    [TestMethod]
    public void Where_all_is_known_nothing_is_asked() => Assert.IsNull(Find(WorkedLead.Input()));

    [TestMethod]
    public void An_answer_that_meets_the_last_open_gate_comes_first()
    {
        var question = Find(Without("budgetstatus", "need", "authority"))!;

        Assert.AreEqual("authority", question.Item.Id);
        Assert.AreEqual("decision_maker_verified", question.BestAnswer.Value);
        Assert.AreEqual(Verdict.Qualified, question.Verdict);
        Assert.AreEqual("G3", string.Join(" ", question.Meets));
        Assert.AreEqual(0.2 * 40, question.CompositeGain, 1e-9);
        Assert.AreEqual(
            "Power to buy: the answer \"Decision maker, verified\" would meet G3 Power to buy, and the lead would be Qualified.", question.Why);
    }

    [TestMethod]
    public void It_comes_first_even_where_another_gate_stays_open()
    {
        var lead = Without("budgetstatus", "authority", "industrycode", "numberofemployees", "revenue");
        var question = Find(lead)!;

        Assert.AreEqual("authority", question.Item.Id);
        Assert.AreEqual(Verdict.NeedsVerification, question.Verdict, "G1 is unknown, too.");
        Assert.AreEqual("Power to buy: the answer \"Decision maker, verified\" would meet G3 Power to buy.", question.Why);
    }

    [TestMethod]
    public void What_settles_an_open_gate_only_together_with_another_item_comes_before_points()
    {
        // G5 asks for need (20 points of BANT) and timing (20 as well), so that neither answer alone meets it; budget alone brings 20, too.
        var question = Find(Without("budgetstatus", "need", "purchasetimeframe"), G5Counts)!;

        Assert.AreEqual(0, question.Meets.Count);
        Assert.AreNotEqual("budget", question.Item.Id);
        StringAssert.EndsWith(question.Why, "G5 Need and timing cannot be settled without it.");
    }

    [TestMethod]
    public void Among_points_the_most_of_Composite_comes_first()
    {
        var question = Find(Without("budgetstatus", "purchasetimeframe"))!;

        Assert.AreEqual("timing", question.Item.Id, "It counts in INTENT and in BANT.");
        StringAssert.StartsWith(question.Why, "Timing of the purchase: the answer \"Immediate\" would bring ");
        Assert.AreEqual(0, question.Meets.Count);
        Assert.IsGreaterThan(0.0, question.CompositeGain);
        Assert.AreEqual("budget", Find(Without("budgetstatus"))!.Item.Id);
    }

    [TestMethod]
    public void An_answer_that_ran_out_is_asked_again()
    {
        var lead = Without("authority");
        lead.Answers.Add(new Answer("authority", "decision_maker_verified", Now.AddDays(-180)));
        Assert.IsNull(Find(lead), "On its last day it is valid.");
        lead.Answers[0] = new Answer("authority", "decision_maker_verified", Now.AddDays(-180).AddSeconds(-1));

        Assert.AreEqual("authority", Find(lead)!.Item.Id);
    }

    [TestMethod]
    public void What_nobody_knew_comes_last_while_that_answer_is_valid()
    {
        var lead = Without("authority", "budgetstatus");
        lead.Answers.Add(new Answer("authority", AnswerItem.Unknown, Now.AddDays(-1)));
        Assert.AreEqual("budget", Find(lead)!.Item.Id);
        lead.Columns.Add("budgetstatus", "2");
        Assert.AreEqual("authority", Find(lead)!.Item.Id, "Nothing else is unknown.");
        lead.Columns.Remove("budgetstatus");
        lead.Answers[0] = new Answer("authority", AnswerItem.Unknown, Now.AddDays(-181));
        Assert.AreEqual("authority", Find(lead)!.Item.Id, "That was long ago.");
    }

    [TestMethod]
    public void A_lead_that_is_lost_is_asked_for_points_alone()
    {
        var lead = Without("authority", "budgetstatus");
        lead.Signals.Clear();
        var question = Find(lead)!;

        Assert.AreEqual(Verdict.NotQualified, question.Verdict);
        Assert.AreEqual("authority", question.Item.Id, "It leaves fewer gates open.");
    }

    [TestMethod]
    public void What_would_change_nothing_is_not_asked()
    {
        const string Useless = "items.+ = {\"id\": \"colour\", \"label\": \"Colour\", \"validDays\": 30, \"values\": [{\"value\": \"red\", \"label\": \"Red\"}]}";

        Assert.IsNull(Find(WorkedLead.Input(), Useless));
        Assert.AreEqual("budget", Find(Without("budgetstatus"), Useless)!.Item.Id);
    }

    [TestMethod]
    public void A_state_of_another_definition_is_refused()
    {
        var other = Defaults.Read(JsonEdit.Apply(Defaults.Json, [G5Counts]));
        var lead = WorkedLead.Input();

        Assert.ThrowsExactly<ArgumentException>(() => new QuestionSearch(Defaults.Definition).Find(lead.Facts(other), lead.State(other, Now), Now));
        Assert.ThrowsExactly<InvalidOperationException>(
            () => new QuestionSearch(Defaults.Definition).Find(lead.Facts(Defaults.Definition), lead.State(Defaults.Definition, Now), Now.AddYears(-1)));
    }

    private static LeadInput Without(params string[] names)
    {
        var lead = WorkedLead.Input();
        foreach (var name in names)
        {
            lead.Columns.Remove(name);
            lead.Answers.RemoveAll(answer => answer.Item == name);
        }

        return lead;
    }

    private static NextQuestion? Find(LeadInput lead, params string[] edits)
    {
        var definition = Defaults.Read(JsonEdit.Apply(Defaults.Json, edits));
        return new QuestionSearch(definition).Find(lead.Facts(definition), lead.State(definition, Now), Now);
    }
}

using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests;

/// <summary>A score state says when it must be rebuilt instead of telling an untruth.</summary>
[TestClass]
public sealed class ScoreStateTests
{
    private static readonly DateTime Now = new(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);

    private static LeadDefinition Definition => Defaults.Definition;

    [TestMethod]
    public void A_late_signal_is_refused_and_changes_nothing()
    {
        var state = new ScoreState(Definition);
        Assert.IsTrue(state.Add(new Signal("demo_request", Now.AddDays(-1)), Now));

        Assert.IsFalse(state.Add(new Signal("demo_request", Now.AddDays(-2)), Now));

        Assert.AreEqual(40 * Math.Pow(2, -1 / 30.0), Judge(state, Now).Intent, 1e-9);
    }

    [TestMethod]
    public void A_signal_older_than_one_of_another_type_is_taken()
    {
        var state = new ScoreState(Definition);
        Assert.IsTrue(state.Add(new Signal("demo_request", Now.AddDays(-1)), Now));

        Assert.IsTrue(state.Add(new Signal("pricing_page", Now.AddDays(-2)), Now));

        Assert.AreEqual((40 * Math.Pow(2, -1 / 30.0)) + (10 * Math.Pow(2, -2 / 30.0)), Judge(state, Now).Intent, 1e-9);
    }

    [TestMethod]
    public void A_signal_of_an_unknown_type_is_taken_and_changes_nothing()
    {
        var state = new ScoreState(Definition);

        Assert.IsTrue(state.Add(new Signal("fax_sent", Now), Now));

        Assert.AreEqual(0, Judge(state, Now).Intent);
    }

    [TestMethod]
    public void A_signal_after_now_waits_and_once_it_is_due_the_state_must_be_rebuilt()
    {
        var state = new ScoreState(Definition);
        var due = Now.AddDays(1);
        Assert.IsTrue(state.Add(new Signal("demo_request", due), Now));

        Assert.AreEqual(due, state.IncompleteFrom);
        Assert.AreEqual(0, Judge(state, due.AddTicks(-1)).Intent);
        Assert.ThrowsExactly<InvalidOperationException>(() => Judge(state, due));
    }

    [TestMethod]
    public void An_answer_after_now_waits_too()
    {
        var state = new ScoreState(Definition);
        var due = Now.AddDays(1);
        state.Add(new Answer("need", "0", due), Now);

        Assert.AreEqual(due, state.IncompleteFrom);
        Assert.AreEqual(0, Judge(state, Now).Bant);
        Assert.ThrowsExactly<InvalidOperationException>(() => Judge(state, due));
    }

    [TestMethod]
    public void A_moment_before_the_latest_input_is_refused()
    {
        var state = new ScoreState(Definition);
        state.Add(new Signal("demo_request", Now), Now);

        Assert.AreEqual(40, Judge(state, Now).Intent);
        Assert.ThrowsExactly<InvalidOperationException>(() => Judge(state, Now.AddTicks(-1)));

        state.Clear();
        state.Add(new Answer("need", "0", Now), Now);
        Assert.ThrowsExactly<InvalidOperationException>(() => Judge(state, Now.AddTicks(-1)));
    }

    [TestMethod]
    public void A_state_of_another_definition_is_refused()
    {
        var other = Defaults.Read(JsonEdit.Apply(Defaults.Json, ["version = 2"]));
        var state = new ScoreState(other);

        Assert.ThrowsExactly<ArgumentException>(() => Judge(state, Now));
        Assert.IsNull(StateText.Read(Definition, StateText.Write(state)));
    }

    [TestMethod]
    [DataRow("")]
    [DataRow("null")]
    [DataRow("{}")]
    [DataRow("{\"definition\":")]
    public void A_text_that_is_no_state_is_refused(string text) => Assert.ThrowsExactly<FormatException>(() => StateText.Read(Definition, text));

    [TestMethod]
    [DataRow("99999999999999999999")]
    [DataRow("soon")]
    public void A_moment_that_is_none_is_refused(string moment)
    {
        var text = StateText.Write(new ScoreState(Definition));
        Assert.Contains("\"latest\":\"0\"", text);

        Assert.ThrowsExactly<FormatException>(() => StateText.Read(Definition, text.Replace("\"latest\":\"0\"", "\"latest\":\"" + moment + "\"")));
    }

    [TestMethod]
    public void A_moment_that_is_not_UTC_is_refused()
    {
        var local = new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Local);
        var state = new ScoreState(Definition);

        Assert.ThrowsExactly<ArgumentException>(() => new Signal("demo_request", local));
        Assert.ThrowsExactly<ArgumentException>(() => new Answer("need", "0", local));
        Assert.ThrowsExactly<ArgumentException>(() => Judge(state, local));
        Assert.ThrowsExactly<ArgumentException>(() => new StateBuilder().Build(state, [], [], local));
    }

    private static Evaluation Judge(ScoreState state, DateTime now) => new Evaluator(Definition).Evaluate(Definition.CreateFacts(), state, now);
}

using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>When an MQL lapses, worked out by hand for the default definition.</summary>
[TestClass]
public sealed class LapseTests
{
    private static readonly DateTime Now = WorkedLead.Now;

    [TestMethod]
    public void Behaviour_below_its_floor_begins_a_lapse_when_decay_takes_it_there()
    {
        // INTENT 40, Behaviour 28; 28 * 2^(-t/30) = 10.
        var expected = Now.AddDays(30 * Math.Log(2.8) / Math.Log(2));

        AreClose(expected, From(Fitting("demo_request")));
        Assert.IsFalse(Holds(Fitting("demo_request")));
    }

    [TestMethod]
    public void What_does_not_decay_keeps_behaviour_above_the_floor_for_ever()
    {
        // Declared timing gives 15 of INTENT, which is 10.5 of Behaviour.
        var lead = Fitting("demo_request");
        lead.Columns["purchasetimeframe"] = "0";

        Assert.IsNull(From(lead));
    }

    [TestMethod]
    public void An_answer_that_runs_out_begins_a_lapse()
    {
        var lead = Fitting();
        lead.Answers.Add(new Answer("timing", "0", Now.AddDays(-80)));

        Assert.AreEqual(Now.AddDays(10).AddSeconds(1), From(lead));
    }

    [TestMethod]
    public void Decay_after_an_answer_ran_out_begins_a_lapse()
    {
        // Behaviour 28 * 2^(-t/30) + 10.5 until day 10, then without the 10.5.
        var lead = Fitting("demo_request");
        lead.Answers.Add(new Answer("timing", "0", Now.AddDays(-80)));

        AreClose(Now.AddDays(30 * Math.Log(2.8) / Math.Log(2)), From(lead));
    }

    [TestMethod]
    public void A_recent_action_holds_a_lapse_off_until_it_is_too_old()
    {
        var definition = Edited("thresholds.mql.withinDays = 60");

        Assert.AreEqual(Now.AddDays(60).AddSeconds(1), From(Fitting("demo_request"), definition));
        Assert.IsTrue(Holds(Fitting("pricing_page"), definition), "7 points of Behaviour by something that is no sales-specific action");
    }

    [TestMethod]
    public void Low_fit_counts_only_where_it_is_known()
    {
        var known = new LeadInput();
        known.Signals.Add(new Signal("demo_request", Now));
        known.Columns.Add("industrycode", "1");
        known.Columns.Add("numberofemployees", "5");
        known.Columns.Add("revenue", "1000");
        var unknown = known.Copy();
        unknown.Columns.Remove("industrycode");
        unknown.Columns.Remove("revenue");

        Assert.IsTrue(Holds(known));
        Assert.AreEqual(Now, From(known));
        Assert.IsFalse(Holds(unknown));
    }

    [TestMethod]
    public void A_knocked_out_mql_lapses_at_once_and_another_after_the_days_of_the_definition()
    {
        var student = Fitting("demo_request");
        student.Columns["jobtitle"] = "Student";
        var knockedOut = student.Judge(Defaults.Definition, Now);
        var quiet = Fitting().Judge(Defaults.Definition, Now);

        Assert.AreEqual(Now, Lapse.DueOn(knockedOut, Now));
        Assert.IsTrue(Lapse.IsDue(knockedOut, Now));
        Assert.AreEqual(Now.AddDays(7), Lapse.DueOn(quiet, Now));
        Assert.IsFalse(Lapse.IsDue(quiet, Now));
        Assert.IsFalse(Lapse.IsDue(quiet, Now.AddDays(-7).AddSeconds(1)));
        Assert.IsTrue(Lapse.IsDue(quiet, Now.AddDays(-7)));
        Assert.IsNull(Lapse.DueOn(quiet, null));
        Assert.IsFalse(Lapse.IsDue(quiet, null));
    }

    [TestMethod]
    public void The_stored_moment_stands_while_the_condition_goes_on_to_hold()
    {
        Assert.AreEqual(Now.AddDays(-3), From(Fitting(), stored: Now.AddDays(-3)));
        Assert.AreEqual(Now, From(Fitting(), stored: Now));
        Assert.AreEqual(Now, From(Fitting(), stored: Now.AddDays(3)), "It was to begin later and has begun earlier.");
        Assert.AreEqual(Now, From(Fitting(), stored: null));
        Assert.AreEqual(
            From(Fitting("demo_request")), From(Fitting("demo_request"), stored: Now.AddDays(-3)), "The condition has broken off: the days start again.");
    }

    [TestMethod]
    public void A_judgement_of_another_definition_is_refused()
    {
        var lead = Fitting();
        var other = Edited("thresholds.lapse.afterDays = 8");
        var evaluation = Fitting("demo_request").Judge(other, Now);

        Assert.ThrowsExactly<ArgumentException>(() => new Forecast(Defaults.Definition).LapseFrom(evaluation, lead.Facts(other), lead.State(other, Now), null));
    }

    /// <summary>A lead of FIT 90 without anything in INTENT and ENGAGEMENT but some signals of now.</summary>
    private static LeadInput Fitting(params string[] signals)
    {
        var lead = WorkedLead.Input();
        lead.Signals.Clear();
        lead.Columns.Remove("purchasetimeframe");
        foreach (var signal in signals)
        {
            lead.Signals.Add(new Signal(signal, Now));
        }

        return lead;
    }

    private static LeadDefinition Edited(string edit) => Defaults.Read(JsonEdit.Apply(Defaults.Json, [edit]));

    private static bool Holds(LeadInput lead, LeadDefinition? definition = null) => Lapse.Holds(lead.Judge(definition ?? Defaults.Definition, Now));

    private static DateTime? From(LeadInput lead, LeadDefinition? definition = null, DateTime? stored = null)
    {
        definition ??= Defaults.Definition;
        return new Forecast(definition).LapseFrom(lead.Judge(definition, Now), lead.Facts(definition), lead.State(definition, Now), stored);
    }

    private static void AreClose(DateTime expected, DateTime? actual)
    {
        Assert.IsNotNull(actual);
        Assert.IsLessThanOrEqualTo(2, Math.Abs((actual.Value - expected).TotalSeconds), actual.Value.ToString("o"));
        Assert.AreEqual(0, actual.Value.Ticks % TimeSpan.TicksPerSecond);
    }
}

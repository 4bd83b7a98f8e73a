using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>When the lead of the worked check must be judged again.</summary>
[TestClass]
public sealed class ReevaluateTests
{
    private static readonly DateTime Now = WorkedLead.Now;

    /// <summary>What decays of Composite: 0.3 of INTENT without the declared timing and 0.15 of ENGAGEMENT.</summary>
    private const double Decaying = (0.3 * (65.79311439 - 15)) + (0.15 * 16.37872734), Composite = 70.09474342;

    [TestMethod]
    public void Composite_five_points_away_from_what_is_stored_comes_before_the_next_change()
    {
        AreClose(WhenLost(5), On(WorkedLead.Input(), Composite));
        AreClose(WhenLost(2), On(WorkedLead.Input(), Composite + 3));
        AreClose(Now.AddDays(25), On(WorkedLead.Input(), Composite - 4), "The next change comes first.");
    }

    [TestMethod]
    public void What_is_stored_far_away_asks_for_a_look_at_the_next_multiple_of_five_only()
    {
        AreClose(WhenLost(4), On(WorkedLead.Input(), Composite + 6));
        AreClose(WhenLost(3), On(WorkedLead.Input(), Composite - 7 + 5 + 5 - 1));
    }

    [TestMethod]
    public void Input_of_the_future_asks_for_a_look_when_it_comes_due()
    {
        var lead = WorkedLead.Input();
        lead.Signals.Add(new Signal("site_visit", Now.AddHours(7)));

        Assert.AreEqual(Now.AddHours(7), On(lead, Composite));
    }

    [TestMethod]
    public void A_lapse_asks_for_a_look_at_an_mql_only_and_only_once()
    {
        var begins = Now.AddDays(2);

        Assert.AreEqual(begins, On(WorkedLead.Input(), Composite, LeadStage.Mql, begins));
        Assert.AreEqual(Now.AddDays(1), On(WorkedLead.Input(), Composite, LeadStage.Mql, Now.AddDays(-6)));
        AreClose(WhenLost(5), On(WorkedLead.Input(), Composite, LeadStage.Mql, Now.AddDays(-7)), "It was due with this judgement.");
        AreClose(WhenLost(5), On(WorkedLead.Input(), Composite, LeadStage.Sal, begins));
    }

    [TestMethod]
    public void A_lead_on_which_nothing_moves_is_never_looked_at_again()
    {
        var lead = new LeadInput();
        lead.Columns.Add("industrycode", "6");

        Assert.IsNull(On(lead, 0.35 * 25));
    }

    private static DateTime WhenLost(double points) => Now.AddDays(30 * Math.Log(Decaying / (Decaying - points)) / Math.Log(2));

    private static DateTime? On(LeadInput lead, double stored, LeadStage stage = LeadStage.SalesReady, DateTime? lapseFrom = null)
    {
        var definition = Defaults.Definition;
        return new Forecast(definition).ReevaluateOn(
            lead.Judge(definition, Now), lead.Facts(definition), lead.State(definition, Now), stage, stored, lapseFrom);
    }

    private static void AreClose(DateTime expected, DateTime? actual, string message = "")
    {
        Assert.IsNotNull(actual);
        Assert.IsLessThanOrEqualTo(2, Math.Abs((actual.Value - expected).TotalSeconds), actual.Value.ToString("o") + " " + message);
    }
}

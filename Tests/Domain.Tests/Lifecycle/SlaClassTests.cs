using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>How urgent a lead is when it is handed over.</summary>
[TestClass]
public sealed class SlaClassTests
{
    private static readonly DateTime Now = WorkedLead.Now;

    [TestMethod]
    [DataRow(24 * 60 * 60, SlaClass.Warm)]
    [DataRow((24 * 60 * 60) - 1, SlaClass.Hot)]
    [DataRow(0, SlaClass.Hot)]
    [DataRow(40 * 24 * 60 * 60, SlaClass.Other)]
    public void An_action_younger_than_a_day_makes_a_lead_hot(int secondsAgo, SlaClass expected)
    {
        // FIT 90: A2 by one demo request of the last days, A3 once it has faded.
        var lead = Fitting();
        lead.Signals.Add(new Signal("demo_request", Now.AddSeconds(-secondsAgo)));
        lead.Signals.Add(new Signal("pricing_page", Now.AddSeconds(-secondsAgo)));
        var evaluation = Judge(lead);

        Assert.AreEqual(Now.AddSeconds(-secondsAgo), evaluation.LatestActionOn);
        Assert.AreEqual(expected, Defaults.Definition.Handoff.ClassOf(evaluation), evaluation.Cell);
    }

    [TestMethod]
    public void The_digit_1_makes_a_lead_hot_however_old_its_action_is()
    {
        var definition = Edited("thresholds.behaviourDigit.1 = 40");
        var evaluation = WorkedLead.Input().Judge(definition, Now);

        Assert.AreEqual("A1", evaluation.Cell);
        Assert.AreEqual(Now.AddDays(-5), evaluation.LatestActionOn);
        Assert.AreEqual(SlaClass.Hot, definition.Handoff.ClassOf(evaluation));
        Assert.AreEqual(SlaClass.Warm, Defaults.Definition.Handoff.ClassOf(Judge(WorkedLead.Input())), "A2 with the shipped thresholds.");
    }

    [TestMethod]
    public void Warm_are_the_cells_that_the_definition_names()
    {
        var definition = Edited("handoff.warmCells = [\"A3\"]");

        Assert.AreEqual(SlaClass.Other, definition.Handoff.ClassOf(WorkedLead.Input().Judge(definition, Now)));
        Assert.AreEqual(SlaClass.Warm, definition.Handoff.ClassOf(Fitting().Judge(definition, Now)));
        Assert.AreEqual(SlaClass.Other, Defaults.Definition.Handoff.ClassOf(Judge(Fitting())));
    }

    [TestMethod]
    public void With_0_hours_no_action_makes_a_lead_hot()
    {
        var definition = Edited("handoff.hotWithinHours = 0");
        var lead = Fitting();
        lead.Signals.Add(new Signal("demo_request", Now));

        Assert.AreNotEqual(SlaClass.Hot, definition.Handoff.ClassOf(lead.Judge(definition, Now)));
    }

    private static LeadInput Fitting()
    {
        var lead = WorkedLead.Input();
        lead.Signals.Clear();
        lead.Columns.Remove("purchasetimeframe");
        return lead;
    }

    private static LeadDefinition Edited(string edit) => Defaults.Read(JsonEdit.Apply(Defaults.Json, [edit]));

    private static Evaluation Judge(LeadInput lead) => lead.Judge(Defaults.Definition, Now);
}

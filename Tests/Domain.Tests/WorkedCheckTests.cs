using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests;

/// <summary>The worked check of the default definition.</summary>
[TestClass]
public sealed class WorkedCheckTests
{
    private static readonly DateTime Now = new(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);

    [TestMethod]
    public void The_worked_check_comes_out_to_1e_9()
    {
        var definition = Defaults.Definition;
        var facts = definition.CreateFacts();
        void Text(string column, string value) => facts.SetText(definition.FindColumn(column)!.Slot, value);
        void Number(string column, double value) => facts.SetNumber(definition.FindColumn(column)!.Slot, value);
        Number("industrycode", 6);
        Number("numberofemployees", 300);
        Number("revenue", 20_000_000);
        Text("address1_country", "Germany");
        Text("jobtitle", "Head of Operations");
        Text("emailaddress1", "a@firm.example");
        Text("websiteurl", "https://firm.example");
        Text("telephone1", "+49 30 1");
        Number("budgetstatus", 2);
        Number("need", 1);
        Number("purchasetimeframe", 1);
        Signal[] signals =
        [
            new("demo_request", Now.AddDays(-5)), new("pricing_page", Now.AddDays(-12)), new("pricing_page", Now.AddDays(-12)),
            new("event_attend", Now.AddDays(-20)), new("email_click", Now.AddDays(-2)), new("email_click", Now.AddDays(-10)), new("email_click", Now.AddDays(-25)),
        ];
        Answer[] answers = [new("authority", "decision_maker_verified", Now.AddDays(-11))];
        var state = new ScoreState(definition);
        new StateBuilder().Build(state, signals, answers, Now);

        var result = new Evaluator(definition).Evaluate(facts, state, Now, explain: true);

        Assert.AreEqual(90, result.Fit, 1e-9);
        Assert.AreEqual((40 * Math.Pow(2, -5 / 30.0)) + (20 * Math.Pow(2, -12 / 30.0)) + 15, result.Intent, 1e-9);
        Assert.AreEqual(65.79311439, result.Intent, 1e-8);
        Assert.AreEqual(16.37872734, result.Engagement, 1e-8);
        Assert.AreEqual(82, result.Bant, 1e-9);
        Assert.AreEqual(50.96879827, result.Behaviour, 1e-8);
        Assert.AreEqual(70.09474342, result.Composite, 1e-8);
        Assert.AreEqual("A2", result.Cell);
        Assert.AreEqual("B", result.Grade);
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            Assert.AreEqual(GateState.Met, result.Gates[gate], gate.ToString());
        }

        Assert.AreEqual(Verdict.Qualified, result.Verdict);
        Assert.IsTrue(result.Mql);
        Assert.AreEqual(new DateTime(2026, 2, 25, 0, 0, 1, DateTimeKind.Utc), result.NextChangeOn);
    }
}

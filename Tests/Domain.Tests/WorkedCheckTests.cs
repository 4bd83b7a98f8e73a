using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests;

/// <summary>The worked check of the default definition.</summary>
[TestClass]
public sealed class WorkedCheckTests
{
    [TestMethod]
    public void The_worked_check_comes_out_to_1e_9()
    {
        var result = WorkedLead.Input().Judge(Defaults.Definition, WorkedLead.Now, explain: true);

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

using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Compares two judgements of one lead.</summary>
internal static class Figures
{
    private const double Tolerance = 1e-9;

    /// <summary>Numbers are equal to 1e-9, every discrete figure is equal; a next change is right within 2 s, so two of them may lie 2 s apart.</summary>
    internal static void AreSame(Evaluation expected, Evaluation actual)
    {
        Assert.AreEqual(expected.Fit, actual.Fit, Tolerance, "FIT");
        Assert.AreEqual(expected.Intent, actual.Intent, Tolerance, "INTENT");
        Assert.AreEqual(expected.Engagement, actual.Engagement, Tolerance, "ENGAGEMENT");
        Assert.AreEqual(expected.Bant, actual.Bant, Tolerance, "BANT");
        Assert.AreEqual(expected.Composite, actual.Composite, Tolerance, "Composite");
        Assert.AreEqual(expected.Behaviour, actual.Behaviour, Tolerance, "Behaviour");
        Assert.AreEqual(expected.FitCompleteness, actual.FitCompleteness, Tolerance, "completeness of FIT");
        Assert.AreEqual(expected.BantCompleteness, actual.BantCompleteness, Tolerance, "completeness of BANT");
        Assert.AreEqual(Discrete(expected), Discrete(actual), "discrete figures");
        Assert.AreEqual(expected.NextChangeOn is null, actual.NextChangeOn is null, "whether there is a next change");
        if (expected.NextChangeOn is { } one && actual.NextChangeOn is { } other)
        {
            Assert.IsLessThanOrEqualTo(2, Math.Abs((one - other).TotalSeconds), "the next change");
        }
    }

    /// <summary>Verdict, MQL, cell, grade, gates and knock-out in one text.</summary>
    internal static string Discrete(Evaluation result)
    {
        var gates = "";
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            gates += " " + result.Gates[gate];
        }

        return result.Verdict + (result.Mql ? " MQL " : " no MQL ") + result.Cell + " " + result.Grade + gates + " " + result.KnockedOut?.Id;
    }
}

using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Kinds;
using XrmLeads.Domain.Scoring;
using XrmLeads.Domain.Tests.GoldenCases;

namespace XrmLeads.Domain.Tests;

/// <summary>What the golden files must not leave out.</summary>
[TestClass]
public sealed class GoldenCoverageTests
{
    private static readonly string[] Gates = ["G1", "G2", "G3", "G4", "G5", "G6"];
    private static readonly string[] Limits = ["cap", "floor", "scale", "limit", "knockout"];

    [TestMethod]
    public void Each_kind_of_criterion_has_a_golden_case()
    {
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        ForEach((row, expectation) =>
        {
            if (GoldenJudgement.FindCriterion(row.Definition, expectation.Name) is { } criterion)
            {
                kinds.Add(criterion.Kind);
            }
        });

        foreach (var kind in KindRegistry.All)
        {
            Assert.Contains(kind.Name, kinds);
        }
    }

    [TestMethod]
    public void Each_criterion_of_the_default_definition_has_a_golden_case()
    {
        var names = DefaultNames();
        foreach (var dimension in Defaults.Definition.Dimensions)
        {
            foreach (var group in dimension.Groups)
            {
                foreach (var criterion in group.Criteria)
                {
                    Assert.Contains(criterion.Id, names);
                }
            }
        }
    }

    [TestMethod]
    public void Each_figure_has_a_golden_case()
    {
        var names = DefaultNames();
        string[] figures =
        [
            "fit", "intent", "engagement", "bant", "composite", "behaviour", "completeness.fit", "completeness.bant", "cell", "grade", "verdict", "mql",
            "knockedOut", "persona", "next", "warning", "warnings",
        ];
        foreach (var figure in figures)
        {
            Assert.Contains(figure, names);
        }
    }

    [TestMethod]
    public void Each_state_of_each_gate_has_a_golden_case()
    {
        var said = Said();
        foreach (var gate in Gates)
        {
            foreach (var state in Enum.GetNames(typeof(GateState)))
            {
                // What G2, G4 and G6 look at is always known.
                if (state != nameof(GateState.Unknown) || gate is "G1" or "G3" or "G5")
                {
                    Assert.Contains(gate + "=" + state, said);
                }
            }
        }
    }

    [TestMethod]
    public void Each_verdict_cell_grade_knock_out_and_persona_has_a_golden_case()
    {
        var said = Said();
        foreach (var verdict in Enum.GetNames(typeof(Verdict)))
        {
            Assert.Contains("verdict=" + verdict, said);
        }

        foreach (var letter in "ABCD")
        {
            Assert.Contains("grade=" + letter, said);
            foreach (var digit in "123")
            {
                Assert.Contains("cell=" + letter + digit, said);
            }
        }

        foreach (var knockOut in Defaults.Definition.KnockOuts)
        {
            Assert.Contains("knockedOut=" + knockOut.Id, said);
        }

        foreach (var persona in Defaults.Definition.Personas)
        {
            Assert.Contains("persona=" + persona.Name, said);
        }
    }

    [TestMethod]
    public void Each_limit_has_a_golden_case_where_it_takes_effect()
    {
        var limits = new HashSet<string>(StringComparer.Ordinal);
        ForEach((_, expectation) =>
        {
            if (expectation.Value != "none")
            {
                limits.Add(expectation.Name.Substring(expectation.Name.IndexOf('.') + 1));
            }
        });

        foreach (var limit in Limits)
        {
            Assert.Contains(limit, limits);
        }
    }

    /// <summary>The names of figures in cases of the definition that is shipped.</summary>
    private static HashSet<string> DefaultNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        ForEach((row, expectation) =>
        {
            if (row.Start.Definition.Length == 0)
            {
                names.Add(expectation.Name);
            }
        });

        return names;
    }

    private static HashSet<string> Said()
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        ForEach((_, expectation) => said.Add(expectation.Name + "=" + expectation.Value));
        return said;
    }

    private static void ForEach(Action<GoldenRow, GoldenExpectation> visit)
    {
        foreach (var file in GoldenFile.All)
        {
            foreach (var row in file.Rows)
            {
                foreach (var expectation in row.Expectations)
                {
                    visit(row, expectation);
                }
            }
        }
    }
}

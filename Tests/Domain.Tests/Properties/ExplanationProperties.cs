using System;
using System.Collections.Generic;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>The explanation adds up.</summary>
[TestClass]
public sealed class ExplanationProperties
{
    [TestMethod]
    public void A_dimension_is_the_sum_of_its_lines_from_left_to_right() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now, explain: true);
        foreach (var dimension in situation.Definition.Dimensions)
        {
            var sum = 0.0;
            foreach (var points in Points(result, dimension))
            {
                sum += points;
            }

            Assert.AreEqual(Figure(result, dimension), sum, 1e-9, dimension.Id);
        }
    });

    [TestMethod]
    public void What_is_shown_adds_up_exactly_and_each_part_is_off_by_less_than_a_cent() => Always.Holds(Situation.Any, situation =>
    {
        var result = situation.Input.Judge(situation.Definition, situation.Now, explain: true);
        foreach (var dimension in situation.Definition.Dimensions)
        {
            var points = Points(result, dimension);
            var shown = Shown.AddingUp(points, Figure(result, dimension));
            var sum = 0m;
            for (var i = 0; i < shown.Count; i++)
            {
                sum += shown[i];
                Assert.IsLessThan(0.01, Math.Abs((double)shown[i] - points[i]) - 1e-12, dimension.Id + " line " + i);
            }

            Assert.AreEqual(Shown.Round(Figure(result, dimension)), sum, dimension.Id);
        }
    });

    [TestMethod]
    public void An_explanation_changes_no_figure() => Always.Holds(Situation.Any, situation => Figures.AreSame(
        situation.Input.Judge(situation.Definition, situation.Now), situation.Input.Judge(situation.Definition, situation.Now, explain: true)));

    private static double Figure(Evaluation result, Dimension dimension) => dimension.Id switch
    {
        "fit" => result.Fit,
        "intent" => result.Intent,
        "engagement" => result.Engagement,
        _ => result.Bant,
    };

    private static List<double> Points(Evaluation result, Dimension dimension)
    {
        var points = new List<double>();
        foreach (var line in result.Explanation!.Lines)
        {
            if (line.Dimension == dimension)
            {
                points.Add(line.Points);
            }
        }

        return points;
    }
}

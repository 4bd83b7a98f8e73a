using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>A dimension of a judgement with the lines that give points, rounded so that what is read adds up.</summary>
public sealed class ExplainedDimension(
    Dimension dimension, double figure, IReadOnlyList<ExplanationLine> lines, IReadOnlyList<decimal> points)
{
    /// <summary>The dimension.</summary>
    public Dimension Dimension { get; } = dimension;

    /// <summary>Its figure, 0 to 100, unrounded.</summary>
    public double Figure { get; } = figure;

    /// <summary>The lines that give points, and those of limits.</summary>
    public IReadOnlyList<ExplanationLine> Lines { get; } = lines;

    /// <summary>The points of each line as they are shown, with two decimals; their sum is the rounded figure.</summary>
    public IReadOnlyList<decimal> Points { get; } = points;

    /// <summary>The four dimensions of a judgement.</summary>
    /// <param name="evaluation">A judgement that was made with its explanation.</param>
    /// <returns>The dimensions in the order of a result.</returns>
    /// <exception cref="System.ArgumentException">The judgement has no explanation.</exception>
    public static IReadOnlyList<ExplainedDimension> Of(Evaluation evaluation)
    {
        var explanation = evaluation.Explanation
            ?? throw new System.ArgumentException("The judgement was made without an explanation.", nameof(evaluation));
        double[] figures = [evaluation.Fit, evaluation.Intent, evaluation.Engagement, evaluation.Bant];
        var explained = new List<ExplainedDimension>(figures.Length);
        for (var i = 0; i < figures.Length; i++)
        {
            var dimension = evaluation.Definition.Dimensions[i];
            var lines = explanation.Lines.Where(line => line.Dimension == dimension && (line.Points != 0 || line.Criterion is null)).ToList();
            explained.Add(new ExplainedDimension(dimension, figures[i], lines, Shown.AddingUp(lines.ConvertAll(line => line.Points), figures[i])));
        }

        return explained;
    }
}

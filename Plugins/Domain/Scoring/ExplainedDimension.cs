using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>A dimension of a judgement with the lines that give points, rounded so that what is read adds up.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Figure">Its figure, 0 to 100, unrounded.</param>
/// <param name="Lines">The lines that give points, and those of limits.</param>
/// <param name="Points">The points of each line as they are shown, with two decimals; their sum is the rounded figure.</param>
public sealed record ExplainedDimension(Dimension Dimension, double Figure, IReadOnlyList<ExplanationLine> Lines, IReadOnlyList<decimal> Points)
{
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

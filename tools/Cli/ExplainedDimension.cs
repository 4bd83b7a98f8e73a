using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli;

/// <summary>A dimension of a judgement with the lines that give points, rounded so that what is read adds up.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Figure">Its figure, unrounded.</param>
/// <param name="Lines">The lines that give points, and those of limits.</param>
/// <param name="Points">The points of each line as they are shown; their sum is the rounded figure.</param>
internal sealed record ExplainedDimension(Dimension Dimension, double Figure, IReadOnlyList<ExplanationLine> Lines, IReadOnlyList<decimal> Points)
{
    internal static IEnumerable<ExplainedDimension> Of(Evaluation evaluation)
    {
        double[] figures = [evaluation.Fit, evaluation.Intent, evaluation.Engagement, evaluation.Bant];
        foreach (var (dimension, figure) in evaluation.Definition.Dimensions.Zip(figures))
        {
            var lines = evaluation.Explanation!.Lines.Where(line => line.Dimension == dimension && (line.Points != 0 || line.Criterion is null)).ToList();
            yield return new ExplainedDimension(dimension, figure, lines, Shown.AddingUp(lines.ConvertAll(line => line.Points), figure));
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>An explanation as lines to read: gates, then each dimension with the points that add up to it, then what is missing.</summary>
internal static class ExplanationText
{
    internal static IEnumerable<string> Lines(Evaluation evaluation)
    {
        var explanation = evaluation.Explanation!;
        if (explanation.Persona is { } persona)
        {
            yield return $"Persona: {persona.Name}";
        }

        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            var header = evaluation.Definition.Gates.Headers[(int)gate];
            yield return $"{gate} {header.Label,-22} {Words.Of(evaluation.Gates[gate]),-8} {explanation.Gates[(int)gate]}";
        }

        foreach (var explained in ExplainedDimension.Of(evaluation))
        {
            yield return $"{Points(Shown.Round(explained.Figure))}  {explained.Dimension.Label}";
            foreach (var (line, points) in explained.Lines.Zip(explained.Points))
            {
                yield return $"{Points(points)}    {line.Why}";
            }
        }

        foreach (var missing in explanation.Missing)
        {
            yield return $"   up to{Points((decimal)missing.UpTo)} more: {missing.Criterion.Label} ({missing.Dimension.Label}) is not known.";
        }
    }

    private static string Points(decimal points) => Words.Figure(points).PadLeft(8);
}

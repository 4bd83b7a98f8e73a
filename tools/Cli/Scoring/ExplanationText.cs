using System.Collections.Generic;
using System.Globalization;
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
            yield return $"{gate} {header.Label,-22} {State(evaluation.Gates[gate]),-8} {explanation.Gates[(int)gate]}";
        }

        foreach (var (dimension, figure) in evaluation.Definition.Dimensions.Zip([evaluation.Fit, evaluation.Intent, evaluation.Engagement, evaluation.Bant]))
        {
            var lines = explanation.Lines.Where(line => line.Dimension == dimension && (line.Points != 0 || line.Criterion is null)).ToList();
            yield return $"{Points(Shown.Round(figure))}  {dimension.Label}";
            foreach (var (line, points) in lines.Zip(Shown.AddingUp(lines.ConvertAll(line => line.Points), figure)))
            {
                yield return $"{Points(points)}    {line.Why}";
            }
        }

        foreach (var missing in explanation.Missing)
        {
            yield return $"   up to{Points((decimal)missing.UpTo)} more: {missing.Criterion.Label} ({missing.Dimension.Label}) is not known.";
        }
    }

    private static string State(GateState state) => state switch
    {
        GateState.Met => "met",
        GateState.NotMet => "not met",
        _ => "unknown",
    };

    private static string Points(decimal points) => points.ToString("0.00", CultureInfo.InvariantCulture).PadLeft(8);
}

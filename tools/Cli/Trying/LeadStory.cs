using System.Collections.Generic;
using System.Linq;
using Spectre.Console;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Trying;

/// <summary>Why a lead was judged as it was: figures, gates, points that add up, what is missing.</summary>
internal static class LeadStory
{
    internal static void Write(Screen screen, Evaluation evaluation)
    {
        var explanation = evaluation.Explanation!;
        screen.Line($"{Words.Of(evaluation.Verdict)}{(evaluation.Mql ? ", MQL" : "")}, cell {evaluation.Cell}, grade {evaluation.Grade}");
        screen.Line(Sum("Composite", evaluation.Composite, CompositeParts(evaluation)));
        screen.Line(Sum("Behaviour", evaluation.Behaviour, BehaviourParts(evaluation)));
        if (explanation.Persona is { } persona)
        {
            screen.Line($"Persona: {persona.Name}. {persona.Priorities}");
        }

        screen.Write(Gates(evaluation, explanation));
        screen.Write(Points(evaluation));
        screen.Line(Missing(explanation));
        foreach (var warning in explanation.Warnings)
        {
            screen.Line(warning);
        }
    }

    private static Table Gates(Evaluation evaluation, Explanation explanation)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Gate", "", "", "Why");
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            var header = evaluation.Definition.Gates.Headers[(int)gate];
            table.AddRow(
                new Text($"{gate} {header.Label}"), new Text(Words.Of(evaluation.Gates[gate])), new Text(header.Mandatory ? "mandatory" : "advisory"),
                new Text(explanation.Gates[(int)gate]));
        }

        return table;
    }

    private static Table Points(Evaluation evaluation)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Dimension");
        table.AddColumn(new TableColumn("Points").RightAligned());
        table.AddColumn("Why");
        foreach (var part in ExplainedDimension.Of(evaluation))
        {
            var (label, lines) = (part.Dimension.Label, part.Lines);
            for (var i = 0; i < lines.Count; i++)
            {
                table.AddRow(new Text(i == 0 ? label : ""), new Text(Words.Figure(part.Points[i])), new Text(lines[i].Why));
            }

            table.AddRow(new Text(lines.Count == 0 ? label : ""), new Text(Words.Figure(part.Figure)), new Text($"= {label}"));
        }

        return table;
    }

    private static string Missing(Explanation explanation)
    {
        var parts = explanation.Missing.Select(line => $"{line.Criterion.Label} (up to {Words.Short(line.UpTo)} points of {line.Dimension.Label})");
        return explanation.Missing.Count == 0 ? "Nothing is missing." : $"Missing: {string.Join("; ", parts)}.";
    }

    private static IEnumerable<(double Weight, string Name, double Figure)> CompositeParts(Evaluation evaluation)
    {
        var (definition, weights) = (evaluation.Definition, evaluation.Definition.Weights);
        return
        [
            (weights.Fit, definition.Fit.Label, evaluation.Fit), (weights.Intent, definition.Intent.Label, evaluation.Intent),
            (weights.Engagement, definition.Engagement.Label, evaluation.Engagement), (weights.Bant, definition.Bant.Label, evaluation.Bant),
        ];
    }

    private static IEnumerable<(double Weight, string Name, double Figure)> BehaviourParts(Evaluation evaluation)
    {
        var (definition, weights) = (evaluation.Definition, evaluation.Definition.Weights);
        return
        [
            (weights.BehaviourIntent, definition.Intent.Label, evaluation.Intent),
            (weights.BehaviourEngagement, definition.Engagement.Label, evaluation.Engagement),
        ];
    }

    private static string Sum(string name, double figure, IEnumerable<(double Weight, string Name, double Figure)> parts) =>
        $"{name} {Words.Short(figure)} = " + string.Join(" + ", parts.Select(part => $"{Words.Short(part.Weight)} x {part.Name} {Words.Short(part.Figure)}"));
}

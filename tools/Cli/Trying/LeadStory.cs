using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Spectre.Console;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Trying;

/// <summary>Why a lead was judged as it was, from what <c>xl_ExplainLead</c> says: figures, gates, points that add up, what is missing.</summary>
internal static class LeadStory
{
    /// <param name="screen">Where it goes.</param>
    /// <param name="explanation">The explanation of the org.</param>
    /// <param name="definition">The definition that judged.</param>
    internal static void Write(Screen screen, JsonElement explanation, LeadDefinition definition)
    {
        var points = explanation.GetProperty("dimensions").EnumerateArray().ToDictionary(each => Text(each, "id"), each => each.GetProperty("points").GetDecimal());
        screen.Line(
            $"{Words.Spaced(Text(explanation, "verdict"))}{(explanation.GetProperty("mql").GetBoolean() ? ", MQL" : "")}, "
            + $"cell {Text(explanation, "cell")}, grade {Text(explanation, "grade")}");
        var weights = definition.Weights;
        screen.Line(Sum("Composite", explanation, "composite", points, (weights.Fit, definition.Fit), (weights.Intent, definition.Intent), (weights.Engagement, definition.Engagement), (weights.Bant, definition.Bant)));
        screen.Line(Sum("Behaviour", explanation, "behaviour", points, (weights.BehaviourIntent, definition.Intent), (weights.BehaviourEngagement, definition.Engagement)));
        screen.Write(Gates(explanation, definition));
        screen.Write(Points(explanation));
        screen.Line(Missing(explanation, definition));
    }

    private static Table Gates(JsonElement explanation, LeadDefinition definition)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("Gate", "", "", "Why");
        foreach (var (gate, header) in explanation.GetProperty("gates").EnumerateArray().Zip(definition.Gates.Headers))
        {
            table.AddRow(
                new Text($"{Text(gate, "id")} {Text(gate, "label")}"), new Text(Words.Spaced(Text(gate, "state"))), new Text(header.Mandatory ? "mandatory" : "advisory"),
                new Text(Text(gate, "why")));
        }

        return table;
    }

    private static Table Points(JsonElement explanation)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumn("Dimension");
        table.AddColumn(new TableColumn("Points").RightAligned());
        table.AddColumn("Why");
        foreach (var dimension in explanation.GetProperty("dimensions").EnumerateArray())
        {
            // Lines of what is not known give nothing; what they could bring stands below.
            var label = Text(dimension, "label");
            var lines = dimension.GetProperty("lines").EnumerateArray().Where(line => !line.TryGetProperty("unknown", out _)).ToList();
            foreach (var (line, first) in lines.Select((line, place) => (line, place == 0)))
            {
                table.AddRow(new Text(first ? label : ""), new Text(Words.Figure(line.GetProperty("points").GetDecimal())), new Text(Text(line, "why")));
            }

            table.AddRow(new Text(lines.Count == 0 ? label : ""), new Text(Words.Figure(dimension.GetProperty("points").GetDecimal())), new Text($"= {label}"));
        }

        return table;
    }

    private static string Missing(JsonElement explanation, LeadDefinition definition)
    {
        var labels = definition.Dimensions.ToDictionary(dimension => dimension.Id, dimension => dimension.Label);
        string[] parts =
        [
            .. explanation.GetProperty("missing").EnumerateArray().Select(missing =>
                $"{Text(missing, "label")} (up to {Words.Short(missing.GetProperty("upTo").GetDecimal())} points of {labels[Text(missing, "dimension")]})"),
        ];
        return parts.Length == 0 ? "Nothing is missing." : $"Missing: {string.Join("; ", parts)}.";
    }

    private static string Sum(
        string name, JsonElement explanation, string member, Dictionary<string, decimal> points, params (double Weight, Dimension Dimension)[] parts) =>
        $"{name} {Words.Short(explanation.GetProperty(member).GetDecimal())} = "
        + string.Join(" + ", parts.Select(part => $"{Words.Short((decimal)part.Weight)} x {part.Dimension.Label} {Words.Short(points[part.Dimension.Id])}"));

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}

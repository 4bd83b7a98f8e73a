using System;
using System.Globalization;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Scoring;

/// <summary>Writes a score state as text for its row and reads it back without loss: numbers carry 17 significant digits, moments their ticks.</summary>
public static class StateText
{
    /// <summary>Writes a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>JSON text that names the definition by its hash.</returns>
    public static string Write(ScoreState state)
    {
        var text = new StringBuilder(256);
        text.Append("{\"definition\":\"").Append(state.Definition.Hash).Append('"');
        Append(text, "latest", state.LatestTicks);
        Append(text, "incompleteFrom", state.IncompleteFrom?.Ticks ?? long.MaxValue);
        if (state.ActionsFrom is { } from)
        {
            Append(text, "actionsFrom", from.Ticks);
        }

        text.Append(",\"signals\":{");
        var first = true;
        foreach (var criterion in state.Definition.Signals)
        {
            ref readonly var sum = ref state.Sum(criterion.Index);
            if (sum.LastSeen == 0)
            {
                continue;
            }

            Open(text, criterion.Id, ref first).Append("{\"points\":\"").Append(sum.Points.ToString("G17", CultureInfo.InvariantCulture)).Append('"');
            Append(text, "on", sum.On);
            Append(text, "lastSeen", sum.LastSeen);
            Append(text, "seenThatDay", sum.SeenThatDay);
            Append(text, "count", sum.Count);
            text.Append('}');
        }

        text.Append("},\"answers\":{");
        first = true;
        foreach (var item in state.Definition.Items)
        {
            ref readonly var fact = ref state.Answer(item.Index);
            if (fact.Given)
            {
                Open(text, item.Id, ref first).Append("{\"value\":\"").Append(fact.Value.ToString(CultureInfo.InvariantCulture)).Append('"');
                Append(text, "on", fact.On);
                text.Append('}');
            }
        }

        return text.Append("}}").ToString();
    }

    /// <summary>Reads a state back.</summary>
    /// <param name="definition">The definition that judges now.</param>
    /// <param name="text">What <see cref="Write"/> gave.</param>
    /// <returns>The state, or null where the text belongs to another definition: the state must then be rebuilt.</returns>
    /// <exception cref="FormatException">The text is not that of a state.</exception>
    public static ScoreState? Read(LeadDefinition definition, string text)
    {
        try
        {
            var root = JsonText.Read(text);
            if (Member(root, "definition").Text != definition.Hash)
            {
                return null;
            }

            var state = new ScoreState(definition);
            state.Restore(Never(root, "incompleteFrom") ? long.MaxValue : Ticks(root, "incompleteFrom"), Ticks(root, "latest"), Find(root, "actionsFrom") is null ? 0 : Ticks(root, "actionsFrom"));
            var signals = Member(root, "signals");
            foreach (var criterion in definition.Signals)
            {
                if (Find(signals, criterion.Id) is { } sum)
                {
                    state.Sum(criterion.Index) = new SignalSum
                    {
                        Points = Points(sum),
                        On = Ticks(sum, "on"),
                        LastSeen = Ticks(sum, "lastSeen"),
                        SeenThatDay = (int)Whole(sum, "seenThatDay", 0, int.MaxValue),
                        Count = (int)Whole(sum, "count", 0, int.MaxValue),
                    };
                }
            }

            var answers = Member(root, "answers");
            foreach (var item in definition.Items)
            {
                if (Find(answers, item.Id) is { } fact)
                {
                    state.Answer(item.Index) = new AnswerFact { Given = true, Value = (int)Whole(fact, "value", -1, item.Values.Count - 1), On = Ticks(fact, "on") };
                }
            }

            return state;
        }
        catch (Exception fault) when (fault is JsonSyntaxException or OverflowException)
        {
            throw new FormatException("This is not the text of a score state: " + fault.Message, fault);
        }
    }

    private static StringBuilder Open(StringBuilder text, string name, ref bool first)
    {
        if (!first)
        {
            text.Append(',');
        }

        first = false;
        return text.Append('"').Append(name).Append("\":");
    }

    private static void Append(StringBuilder text, string name, long value) =>
        text.Append(",\"").Append(name).Append("\":\"").Append(value.ToString(CultureInfo.InvariantCulture)).Append('"');

    private static double Points(JsonValue sum)
    {
        var points = double.Parse(Member(sum, "points").Text, CultureInfo.InvariantCulture);
        return double.IsNaN(points) || double.IsInfinity(points) ? throw Beyond("points") : points;
    }

    private static long Ticks(JsonValue parent, string name) => Whole(parent, name, 0, DateTime.MaxValue.Ticks);

    private static bool Never(JsonValue parent, string name) => Member(parent, name).Text == long.MaxValue.ToString(CultureInfo.InvariantCulture);

    /// <summary>A whole number. What is beyond its range was never written, and would give wrong figures or none.</summary>
    private static long Whole(JsonValue parent, string name, long least, long most)
    {
        var number = long.Parse(Member(parent, name).Text, CultureInfo.InvariantCulture);
        return number < least || number > most ? throw Beyond(name) : number;
    }

    private static FormatException Beyond(string name) => new("This is not the text of a score state: its \"" + name + "\" is beyond its range.");

    private static JsonValue Member(JsonValue parent, string name) =>
        Find(parent, name) ?? throw new FormatException("This is not the text of a score state: it has no \"" + name + "\".");

    private static JsonValue? Find(JsonValue parent, string name)
    {
        foreach (var member in parent.Members)
        {
            if (member.Name == name)
            {
                return member.Value;
            }
        }

        return null;
    }
}

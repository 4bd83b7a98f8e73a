using System;
using System.Globalization;
using System.Text.Json;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>Reads the signals and answers of a line: what happened at a moment.</summary>
internal static class EventReader
{
    internal static void ReadSignals(ref Utf8JsonReader reader, LeadLine line) => ReadList(ref reader, line, "signals", ReadSignal);

    internal static void ReadAnswers(ref Utf8JsonReader reader, LeadLine line) => ReadList(ref reader, line, "answers", ReadAnswer);

    private delegate void ReadElement(ref Utf8JsonReader reader, LeadLine line, int index);

    private static void ReadList(ref Utf8JsonReader reader, LeadLine line, string name, ReadElement readElement)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
        {
            return;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            line.Faults.Add($"\"{name}\" is not a list.");
            reader.Skip();
            return;
        }

        for (var index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                line.Faults.Add($"{name}[{index}] is not an object.");
                reader.Skip();
                continue;
            }

            readElement(ref reader, line, index);
        }
    }

    private static void ReadSignal(ref Utf8JsonReader reader, LeadLine line, int index)
    {
        string? type = null;
        string? id = null;
        DateTime? on = null;
        var hasMoment = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                reader.Read();
                type = Token.TextOrNumber(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = Token.TextOrNumber(ref reader);
            }
            else if (reader.ValueTextEquals("on"u8))
            {
                hasMoment = true;
                on = ReadMoment(ref reader, line, "signals", index);
            }
            else
            {
                reader.Skip();
            }
        }

        if (string.IsNullOrWhiteSpace(type))
        {
            line.Faults.Add($"signals[{index}] has no \"type\".");
        }
        else if (!hasMoment)
        {
            line.Faults.Add($"signals[{index}] has no \"on\": {Token.MomentWanted}");
        }
        else if (on is { } moment)
        {
            line.Signals.Add(new Signal(type, moment, string.IsNullOrWhiteSpace(id) ? null : id));
        }
    }

    private static void ReadAnswer(ref Utf8JsonReader reader, LeadLine line, int index)
    {
        string? item = null;
        string? value = null;
        DateTime? on = null;
        var hasMoment = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("item"u8))
            {
                reader.Read();
                item = Token.TextOrNumber(ref reader);
            }
            else if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                value = AnswerValue(ref reader);
            }
            else if (reader.ValueTextEquals("on"u8))
            {
                hasMoment = true;
                on = ReadMoment(ref reader, line, "answers", index);
            }
            else
            {
                reader.Skip();
            }
        }

        if (string.IsNullOrWhiteSpace(item))
        {
            line.Faults.Add($"answers[{index}] has no \"item\".");
        }
        else if (value is null)
        {
            line.Faults.Add($"answers[{index}] has no \"value\"; write \"unknown\" where it was asked and nobody knows.");
        }
        else if (!hasMoment)
        {
            line.Faults.Add($"answers[{index}] has no \"on\": {Token.MomentWanted}");
        }
        else if (on is { } moment)
        {
            line.Answers.Add(new Answer(item, value, moment));
        }
    }

    /// <summary>A moment; null, with a fault noted, where it is none.</summary>
    private static DateTime? ReadMoment(ref Utf8JsonReader reader, LeadLine line, string list, int index)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var moment) && Token.HasZone(reader.ValueSpan))
        {
            return moment.UtcDateTime;
        }

        var found = reader.TokenType == JsonTokenType.String ? $"\"{reader.GetString()}\"" : Token.Found(ref reader);
        line.Faults.Add($"{list}[{index}].on is {found}: {Token.MomentWanted}");
        reader.Skip();
        return null;
    }

    /// <summary>The value of an answer: a text, or a number as its shortest digits, so that 2 and 2.0 are the same answer.</summary>
    private static string? AnswerValue(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return reader.TryGetDouble(out var number) ? number.ToString("R", CultureInfo.InvariantCulture) : Token.Raw(ref reader);
        }

        return Token.TextOrNumber(ref reader);
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Scoring;

/// <summary>Reads one line of the input of <c>score</c>: the lead's columns into the facts of the judges, the rest into a <see cref="LeadLine"/>.</summary>
internal sealed class LeadLineReader
{
    private readonly IReadOnlyList<Judge> _judges;
    private readonly ColumnTargets _targets;
    private char[] _name = new char[256];

    internal LeadLineReader(IReadOnlyList<Judge> judges)
    {
        _judges = judges;
        _targets = new ColumnTargets(judges);
    }

    /// <summary>Reads a line; all that is wrong with it is in <see cref="LeadLine.Faults"/>.</summary>
    internal void Read(ReadOnlySpan<byte> json, LeadLine line)
    {
        line.Clear();
        foreach (var judge in _judges)
        {
            judge.Facts.Clear();
        }

        if (!Utf8.IsValid(json))
        {
            line.Faults.Add("The line is not text in UTF-8.");
            return;
        }

        try
        {
            var reader = new Utf8JsonReader(json);
            ReadRoot(ref reader, line);
        }
        catch (JsonException fault)
        {
            line.Faults.Add(Explain(json, fault));
        }
        catch (InvalidOperationException)
        {
            // The one case left after the check of the bytes: an escape such as \ud800 that stands for half a character.
            line.Faults.Add("A text holds an escape that stands for no character.");
        }

        if (line.Faults.Count > 0)
        {
            return;
        }

        if (line.Id is null)
        {
            line.Faults.Add("There is no \"id\": give each lead one.");
        }

        if (!line.HasLead)
        {
            line.Faults.Add("There is no \"lead\": put the columns of the lead into an object of that name.");
        }
    }

    private void ReadRoot(ref Utf8JsonReader reader, LeadLine line)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            line.Faults.Add("The line is not a JSON object.");
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                ReadId(ref reader, line);
            }
            else if (reader.ValueTextEquals("lead"u8))
            {
                ReadLead(ref reader, line);
            }
            else if (reader.ValueTextEquals("signals"u8))
            {
                EventReader.ReadSignals(ref reader, line);
            }
            else if (reader.ValueTextEquals("answers"u8))
            {
                EventReader.ReadAnswers(ref reader, line);
            }
            else
            {
                line.Warnings.Add($"\"{reader.GetString()}\" is not known beside id, lead, signals and answers; it was left out.");
                reader.Skip();
            }
        }

        // Reads to the end, so that text behind the object is a fault.
        while (reader.Read())
        {
        }
    }

    private static void ReadId(ref Utf8JsonReader reader, LeadLine line)
    {
        reader.Read();
        line.IdIsNumber = reader.TokenType == JsonTokenType.Number;
        line.Id = Token.TextOrNumber(ref reader);
        if (string.IsNullOrWhiteSpace(line.Id))
        {
            line.Faults.Add("The \"id\" is empty or neither a text nor a number.");
        }
    }

    private void ReadLead(ref Utf8JsonReader reader, LeadLine line)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            line.Faults.Add("\"lead\" is not an object of columns.");
            reader.Skip();
            return;
        }

        line.HasLead = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var target = _targets.Find(Name(ref reader));
            if (target is null)
            {
                var name = reader.GetString()!;
                line.UnknownColumns.Add(name);
                line.Warnings.Add($"The column \"{name}\" is neither standard nor in the definition; it was left out.");
                reader.Skip();
                continue;
            }

            reader.Read();
            ReadColumn(ref reader, target, line);
        }
    }

    private void ReadColumn(ref Utf8JsonReader reader, ColumnTarget target, LeadLine line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                SetText(target, null);
                return;
            case JsonTokenType.Number when target.Type is ColumnType.Number or ColumnType.Choice:
                SetNumber(ref reader, target, line);
                return;
            case JsonTokenType.True or JsonTokenType.False when target.Type is ColumnType.Boolean:
                SetFlag(target, reader.TokenType == JsonTokenType.True);
                return;
            case JsonTokenType.String:
                SetString(ref reader, target, line);
                return;
            case JsonTokenType.Number when target.Type is ColumnType.Text:
                SetText(target, Token.Raw(ref reader));
                line.Warnings.Add($"The column {target.Name} holds text; the number {Token.Raw(ref reader)} was read as text.");
                return;
            default:
                Complain(target, line, $"holds {Wanted(target.Type)}, not {Token.Found(ref reader)}.");
                reader.Skip();
                return;
        }
    }

    /// <summary>A value of the wrong type is a fault of the line where a definition reads the column, else a warning.</summary>
    private static void Complain(ColumnTarget target, LeadLine line, string what) =>
        (IsRead(target) ? line.Faults : line.Warnings).Add($"The column {target.Name} {what}");

    private void SetNumber(ref Utf8JsonReader reader, ColumnTarget target, LeadLine line)
    {
        if (!reader.TryGetDouble(out var number) || !double.IsFinite(number))
        {
            Complain(target, line, $"holds {Token.Raw(ref reader)}, which is too large for a number.");
            return;
        }

        for (var i = 0; i < _judges.Count; i++)
        {
            if (target.Slots[i] >= 0)
            {
                _judges[i].Facts.SetNumber(target.Slots[i], number);
            }
        }
    }

    private void SetString(ref Utf8JsonReader reader, ColumnTarget target, LeadLine line)
    {
        if (target.Type is ColumnType.Text or ColumnType.Reference)
        {
            if (IsRead(target))
            {
                SetText(target, reader.GetString());
            }
        }
        else if (string.IsNullOrWhiteSpace(reader.GetString()))
        {
            SetText(target, null);
        }
        else if (target.Type == ColumnType.Date)
        {
            // A column of dates alone has no zone: "2026-01-31".
            var text = reader.GetString()!;
            var isMoment = reader.TryGetDateTimeOffset(out _) && Token.HasZone(reader.ValueSpan);
            if (isMoment || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                SetText(target, text);
            }
            else
            {
                Complain(target, line, $"holds \"{text}\": {Token.MomentWanted}");
            }
        }
        else
        {
            Complain(target, line, $"holds {Wanted(target.Type)}, not {Token.Found(ref reader)}.");
        }
    }

    private void SetText(ColumnTarget target, string? text)
    {
        for (var i = 0; i < _judges.Count; i++)
        {
            if (target.Slots[i] >= 0)
            {
                _judges[i].Facts.SetText(target.Slots[i], text);
            }
        }
    }

    private void SetFlag(ColumnTarget target, bool flag)
    {
        for (var i = 0; i < _judges.Count; i++)
        {
            if (target.Slots[i] >= 0)
            {
                _judges[i].Facts.SetFlag(target.Slots[i], flag);
            }
        }
    }

    private static bool IsRead(ColumnTarget target) => Array.Exists(target.Slots, slot => slot >= 0);

    private ReadOnlySpan<char> Name(ref Utf8JsonReader reader)
    {
        var longest = reader.ValueSpan.Length;
        if (longest > _name.Length)
        {
            _name = new char[longest];
        }

        return _name.AsSpan(0, reader.CopyString(_name));
    }

    private static string Wanted(ColumnType type) => type switch
    {
        ColumnType.Number => "a number, written without quotes",
        ColumnType.Choice => "a choice by its number, written without quotes",
        ColumnType.Boolean => "true or false, written without quotes",
        ColumnType.Date => "a date",
        _ => "a text",
    };

    private static string Explain(ReadOnlySpan<byte> json, JsonException fault)
    {
        var at = (int)Math.Min(fault.BytePositionInLine ?? 0, json.Length);
        var rest = json[at..];
        if (rest.StartsWith("NaN"u8) || rest.StartsWith("Infinity"u8) || (at > 0 && json[at - 1] == '-' && rest.StartsWith("I"u8)))
        {
            return $"NaN and infinity are no numbers (byte {at + 1}): leave the column out or write null.";
        }

        var message = fault.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return $"The line is not JSON (byte {at + 1}): {(end < 0 ? message : message[..end])}";
    }
}

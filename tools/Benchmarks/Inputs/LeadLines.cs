using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace XrmLeads.Benchmarks.Inputs;

/// <summary>Writes leads as the lines that <c>xrmleads score</c> reads, one after the other, so that memory does not grow with their number.</summary>
internal static class LeadLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes random leads.</summary>
    internal static void Write(Stream stream, int count, int seed, DateTime now)
    {
        var generator = new LeadGenerator(seed, now);
        using var writer = new Utf8JsonWriter(stream, Options);
        for (var i = 0; i < count; i++)
        {
            Write(writer, generator.Next());
            writer.Flush();
            writer.Reset();
            stream.WriteByte((byte)'\n');
        }
    }

    /// <summary>A lead as a line.</summary>
    internal static string Text(Lead lead)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            Write(writer, lead);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, Lead lead)
    {
        writer.WriteStartObject();
        writer.WriteString("id", lead.Id);
        writer.WriteStartObject("lead");
        foreach (var column in lead.Columns)
        {
            Write(writer, column);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("signals");
        foreach (var signal in lead.Signals)
        {
            writer.WriteStartObject();
            writer.WriteString("type", signal.Type);
            writer.WriteString("on", Iso(signal.On));
            if (signal.Id is not null)
            {
                writer.WriteString("id", signal.Id);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("answers");
        foreach (var answer in lead.Answers)
        {
            writer.WriteStartObject();
            writer.WriteString("item", answer.Item);
            if (int.TryParse(answer.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                writer.WriteNumber("value", number);
            }
            else
            {
                writer.WriteString("value", answer.Value);
            }

            writer.WriteString("on", Iso(answer.On));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, KeyValuePair<string, object> column)
    {
        switch (column.Value)
        {
            case bool flag:
                writer.WriteBoolean(column.Key, flag);
                break;
            case int number:
                writer.WriteNumber(column.Key, number);
                break;
            case decimal number:
                writer.WriteNumber(column.Key, number);
                break;
            default:
                writer.WriteString(column.Key, (string)column.Value);
                break;
        }
    }

    /// <summary>A moment as ISO 8601 in UTC.</summary>
    internal static string Iso(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}

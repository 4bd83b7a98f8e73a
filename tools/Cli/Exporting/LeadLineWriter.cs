using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Exporting;

/// <summary>Writes leads of an org as input of <c>score</c>, one JSON object a line, with what a definition reads of them.</summary>
internal sealed class LeadLineWriter : IDisposable
{
    private readonly Stream _output;
    private readonly LeadDefinition _definition;
    private readonly Masking? _masking;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 12);
    private readonly Utf8JsonWriter _json;

    internal LeadLineWriter(Stream output, LeadDefinition definition, Masking? masking)
    {
        _output = output;
        _definition = definition;
        _masking = masking;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Writes a line.</summary>
    internal void Write(Entity lead, IEnumerable<Signal> signals, IEnumerable<Answer> answers)
    {
        _json.WriteStartObject();
        _json.WriteString("id"u8, lead.Id);
        _json.WriteStartObject("lead"u8);
        foreach (var column in _definition.Columns)
        {
            if (Value(lead, column.Name) is { } value)
            {
                _json.WritePropertyName(column.Name);
                WriteValue(column.Name, value, RateOf(lead, column.Name));
            }
        }

        _json.WriteEndObject();
        _json.WriteStartArray("signals"u8);
        foreach (var signal in signals)
        {
            _json.WriteStartObject();
            _json.WriteString("type"u8, signal.Type);
            _json.WriteString("on"u8, Moment(signal.On));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteStartArray("answers"u8);
        foreach (var answer in answers)
        {
            _json.WriteStartObject();
            _json.WriteString("item"u8, answer.Item);
            _json.WriteString("value"u8, answer.Value);
            _json.WriteString("on"u8, Moment(answer.On));
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _output.Write(_buffer.WrittenSpan);
        _output.WriteByte((byte)'\n');
        _buffer.Clear();
        _json.Reset();
    }

    public void Dispose() => _json.Dispose();

    private static object? Value(Entity lead, string column) =>
        !lead.Attributes.TryGetValue(column, out var value) ? null : value is AliasedValue joined ? joined.Value : value;

    private static decimal RateOf(Entity lead, string column) =>
        Value(lead, column[..(column.IndexOf('.', StringComparison.Ordinal) + 1)] + LeadQuery.Rate) is decimal and > 0 and var rate ? rate : 1;

    private void WriteValue(string column, object value, decimal rate)
    {
        switch (value)
        {
            case OptionSetValue choice:
                _json.WriteNumberValue(choice.Value);
                break;
            case Money money:
                _json.WriteNumberValue((double)(money.Value / rate));
                break;
            case int number:
                _json.WriteNumberValue(number);
                break;
            case long number:
                _json.WriteNumberValue(number);
                break;
            case decimal number:
                _json.WriteNumberValue((double)number);
                break;
            case double number:
                _json.WriteNumberValue(number);
                break;
            case bool flag:
                _json.WriteBooleanValue(flag);
                break;
            case DateTime moment:
                _json.WriteStringValue(Moment(moment));
                break;
            case EntityReference reference:
                _json.WriteStringValue(reference.Id);
                break;
            case string text:
                _json.WriteStringValue(_masking is null ? text : _masking.Of(column, text));
                break;
            default:
                _json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

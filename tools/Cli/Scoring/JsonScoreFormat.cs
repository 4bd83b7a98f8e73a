using System.Buffers;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>One JSON object a line, numbers unrounded; docs/score.md describes it.</summary>
internal sealed class JsonScoreFormat : IScoreFormat
{
    private readonly Stream _output;
    private readonly bool _explain;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 14);
    private readonly Utf8JsonWriter _json;

    /// <param name="output">Gets the lines.</param>
    /// <param name="explain">Whether lines without points, the sentences of the gates, what is missing and the persona are written too.</param>
    internal JsonScoreFormat(Stream output, bool explain)
    {
        _output = output;
        _explain = explain;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public void Write(LeadLine line, Evaluation evaluation)
    {
        _json.WriteStartObject();
        if (line.IdIsNumber)
        {
            _json.WritePropertyName("id"u8);
            _json.WriteRawValue(line.Id!);
        }
        else
        {
            _json.WriteString("id"u8, line.Id);
        }

        _json.WriteNumber("fit"u8, evaluation.Fit);
        _json.WriteNumber("intent"u8, evaluation.Intent);
        _json.WriteNumber("engagement"u8, evaluation.Engagement);
        _json.WriteNumber("bant"u8, evaluation.Bant);
        _json.WriteNumber("composite"u8, evaluation.Composite);
        _json.WriteNumber("behaviour"u8, evaluation.Behaviour);
        _json.WriteString("cell"u8, evaluation.Cell);
        _json.WriteString("grade"u8, evaluation.Grade);
        _json.WriteStartObject("completeness"u8);
        _json.WriteNumber("fit"u8, evaluation.FitCompleteness);
        _json.WriteNumber("bant"u8, evaluation.BantCompleteness);
        _json.WriteEndObject();
        _json.WriteStartObject("gates"u8);
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            _json.WriteString(Names.Of(gate), Names.Of(evaluation.Gates[gate]));
        }

        _json.WriteEndObject();
        _json.WriteString("verdict"u8, Names.Of(evaluation.Verdict));
        _json.WriteBoolean("mql"u8, evaluation.Mql);
        _json.WriteString("knockedOut"u8, evaluation.KnockedOut?.Id);
        _json.WriteString("nextChangeOn"u8, Names.Of(evaluation.NextChangeOn));
        WriteExplanation(evaluation.Explanation!);
        _json.WriteStartArray("warnings"u8);
        WriteAll(line.Warnings);
        WriteAll(evaluation.Explanation!.Warnings);
        _json.WriteEndArray();
        if (_explain)
        {
            WriteMore(evaluation, evaluation.Explanation!);
        }

        _json.WriteEndObject();
        EndLine();
    }

    public void WriteFault(long number, string fault)
    {
        _json.WriteStartObject();
        _json.WriteNumber("line"u8, number);
        _json.WriteString("error"u8, fault);
        _json.WriteEndObject();
        EndLine();
    }

    public void Dispose() => _json.Dispose();

    private void WriteExplanation(Explanation explanation)
    {
        _json.WriteStartArray("explanation"u8);
        foreach (var line in explanation.Lines)
        {
            if (line.Points == 0 && !_explain && line.Criterion is not null)
            {
                continue;
            }

            _json.WriteStartObject();
            _json.WriteString("dimension"u8, line.Dimension.Id);
            _json.WriteString("group"u8, line.Group?.Id);
            _json.WriteString("criterion"u8, line.Name);
            _json.WriteNumber("points"u8, line.Points);
            _json.WriteString("why"u8, line.Why);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteMore(Evaluation evaluation, Explanation explanation)
    {
        _json.WriteStartObject("definition"u8);
        _json.WriteString("name"u8, evaluation.Definition.Name);
        _json.WriteString("scope"u8, evaluation.Definition.Scope);
        _json.WriteNumber("version"u8, evaluation.Definition.Version);
        _json.WriteString("hash"u8, evaluation.Definition.Hash);
        _json.WriteEndObject();
        _json.WriteString("persona"u8, explanation.Persona?.Name);
        _json.WriteStartObject("gateReasons"u8);
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            _json.WriteString(Names.Of(gate), explanation.Gates[(int)gate]);
        }

        _json.WriteEndObject();
        _json.WriteStartArray("missing"u8);
        foreach (var missing in explanation.Missing)
        {
            _json.WriteStartObject();
            _json.WriteString("dimension"u8, missing.Dimension.Id);
            _json.WriteString("criterion"u8, missing.Criterion.Id);
            _json.WriteNumber("upTo"u8, missing.UpTo);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void WriteAll(System.Collections.Generic.IReadOnlyList<string> texts)
    {
        foreach (var text in texts)
        {
            _json.WriteStringValue(text);
        }
    }

    private void EndLine()
    {
        _json.Flush();
        _output.Write(_buffer.WrittenSpan);
        _output.WriteByte((byte)'\n');
        _buffer.ResetWrittenCount();
        _json.Reset();
    }
}

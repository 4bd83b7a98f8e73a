using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>A table to read: figures rounded to two decimals, one letter a gate. The width of the first column follows the first leads.</summary>
internal sealed class TableScoreFormat : IScoreFormat
{
    private const int LeadsToMeasure = 200;
    private const int WidestId = 36;

    private readonly TextWriter _output;
    private readonly bool _explain;
    private readonly List<Row> _waiting = [];
    private int _idWidth;

    /// <param name="output">Gets the table.</param>
    /// <param name="explain">Whether the explanation stands under each lead.</param>
    internal TableScoreFormat(TextWriter output, bool explain)
    {
        _output = output;
        _explain = explain;
    }

    public void Write(LeadLine line, Evaluation evaluation)
    {
        var text = new StringBuilder();
        text.Append($"{Words.Of(evaluation.Verdict),-18} {(evaluation.Mql ? "yes" : "no"),-3} {evaluation.Cell,-4} {evaluation.Grade,-5}");
        foreach (var figure in (double[])[evaluation.Composite, evaluation.Fit, evaluation.Intent, evaluation.Engagement, evaluation.Bant])
        {
            text.Append(' ').Append(Words.Figure(figure).PadLeft(7));
        }

        text.Append("  ");
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            text.Append(evaluation.Gates[gate] switch { GateState.Met => 'M', GateState.NotMet => 'n', _ => '?' });
        }

        text.Append("  ").Append(Names.Of(evaluation.NextChangeOn) ?? "-");
        Add(new Row(line.Id!, text.ToString(), _explain ? [.. ExplanationText.Lines(evaluation)] : []));
    }

    public void WriteFault(long number, string fault) => Add(new Row($"line {number}", "not judged: " + fault, []));

    public void Dispose() => WriteWaiting();

    private void Add(Row row)
    {
        if (_idWidth > 0)
        {
            Write(row);
            return;
        }

        _waiting.Add(row);
        if (_waiting.Count == LeadsToMeasure)
        {
            WriteWaiting();
        }
    }

    private void WriteWaiting()
    {
        if (_idWidth > 0 || _waiting.Count == 0)
        {
            return;
        }

        _idWidth = 4;
        foreach (var row in _waiting)
        {
            _idWidth = Math.Max(_idWidth, Math.Min(row.Id.Length, WidestId));
        }

        _output.WriteLine($"{"Lead".PadRight(_idWidth)}  {"Verdict",-18} {"MQL",-3} {"Cell",-4} {"Grade",-5} {"Compos.",7} {"Fit",7} {"Intent",7} {"Engag.",7} {"BANT",7}  G1-G6   Next change");
        _waiting.ForEach(Write);
        _waiting.Clear();
    }

    private void Write(Row row)
    {
        var id = row.Id.Length <= _idWidth ? row.Id : string.Concat(row.Id.AsSpan(0, _idWidth - 1), "…");
        _output.WriteLine($"{id.PadRight(_idWidth)}  {row.Text}");
        foreach (var line in row.Explanation)
        {
            _output.WriteLine("    " + line);
        }

        if (row.Explanation.Count > 0)
        {
            _output.WriteLine();
        }
    }

    private sealed record Row(string Id, string Text, IReadOnlyList<string> Explanation);
}

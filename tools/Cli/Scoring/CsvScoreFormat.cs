using System.Globalization;
using System.IO;
using CsvHelper;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Scoring;

/// <summary>A table for spreadsheets, numbers unrounded. Lines that could not be judged are left to the messages.</summary>
internal sealed class CsvScoreFormat : IScoreFormat
{
    private static readonly string[] Header =
    [
        "id", "verdict", "mql", "cell", "grade", "composite", "behaviour", "fit", "intent", "engagement", "bant", "completeness_fit", "completeness_bant",
        "G1", "G2", "G3", "G4", "G5", "G6", "knockedOut", "nextChangeOn", "warnings",
    ];

    private readonly CsvWriter _csv;
    private readonly bool _explain;

    /// <param name="output">Gets the table.</param>
    /// <param name="explain">Whether a last column holds the explanation.</param>
    internal CsvScoreFormat(TextWriter output, bool explain)
    {
        _csv = new CsvWriter(output, CultureInfo.InvariantCulture, leaveOpen: true);
        _explain = explain;
        foreach (var name in Header)
        {
            _csv.WriteField(name);
        }

        if (explain)
        {
            _csv.WriteField("explanation");
        }

        _csv.NextRecord();
    }

    public void Write(LeadLine line, Evaluation evaluation)
    {
        _csv.WriteField(line.Id);
        _csv.WriteField(Names.Of(evaluation.Verdict));
        _csv.WriteField(evaluation.Mql ? "true" : "false");
        _csv.WriteField(evaluation.Cell);
        _csv.WriteField(evaluation.Grade);
        foreach (var number in (double[])[
            evaluation.Composite, evaluation.Behaviour, evaluation.Fit, evaluation.Intent, evaluation.Engagement, evaluation.Bant, evaluation.FitCompleteness,
            evaluation.BantCompleteness])
        {
            _csv.WriteField(number.ToString("R", CultureInfo.InvariantCulture));
        }

        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            _csv.WriteField(Names.Of(evaluation.Gates[gate]));
        }

        _csv.WriteField(evaluation.KnockedOut?.Id);
        _csv.WriteField(Names.Of(evaluation.NextChangeOn));
        _csv.WriteField(string.Join(" ", [.. line.Warnings, .. evaluation.Explanation!.Warnings]));
        if (_explain)
        {
            _csv.WriteField(string.Join('\n', ExplanationText.Lines(evaluation)));
        }

        _csv.NextRecord();
    }

    public void WriteFault(long number, string fault)
    {
    }

    public void Dispose() => _csv.Dispose();
}

using System;
using System.IO;
using System.Linq;

namespace XrmLeads.Cli.Scoring;

/// <summary>Judges a stream of leads, line by line, in constant memory.</summary>
internal sealed class ScoreRun
{
    private const int FaultsToTell = 20;

    private readonly ScoreOptions _options;
    private readonly Judge _judge;
    private readonly Judge? _other;
    private readonly ScoreSummary _summary;
    private readonly Comparison? _comparison;
    private readonly LeadLine _line = new();
    private readonly LeadLineReader _reader;

    internal ScoreRun(ScoreOptions options)
    {
        _options = options;
        _judge = new Judge(options.Definition);
        _summary = new ScoreSummary(options.Definition);
        if (options.Compare is { } compare)
        {
            _other = new Judge(compare);
            _comparison = new Comparison(compare);
        }

        _reader = new LeadLineReader(_other is null ? [_judge] : [_judge, _other]);
    }

    /// <summary>Judges all lines.</summary>
    /// <param name="input">The leads.</param>
    /// <param name="length">How many bytes there are, or null where that is not known.</param>
    /// <param name="format">Gets the judgements.</param>
    /// <param name="messages">Gets progress, faults and the summary.</param>
    /// <param name="inPlace">Whether progress may write over its line.</param>
    /// <returns>The exit code: a fault where a line could not be read or there was none.</returns>
    internal int Judge(Stream input, long? length, IScoreFormat format, TextWriter messages, bool inPlace)
    {
        var lines = new LineReader(input);
        var progress = new Progress(messages, inPlace, "leads");
        while (lines.Next(out var json))
        {
            if (lines.IsTooLong)
            {
                Fault(lines.Number, $"The line is longer than {LineReader.LongestLine:N0} bytes; a lead with 10,000 signals is shorter.", format, messages);
            }
            else if (!IsBlank(json.Span))
            {
                Judge(json.Span, lines.Number, format, messages);
            }

            progress.Report(_summary.Leads, length is { } bytes ? Math.Min(1, (double)lines.BytesRead / bytes) : null);
        }

        format.Dispose();
        progress.Finish(_summary.Leads);
        if (_summary.Faults > FaultsToTell)
        {
            messages.WriteLine($"… and {_summary.Faults - FaultsToTell:N0} more lines could not be read.");
        }

        if (_summary.Leads + _summary.Faults == 0)
        {
            messages.WriteLine("There is no lead in the input: it is empty. Give one JSON object a line; docs/score.md shows one.");
            return ExitCode.Fault;
        }

        WriteSummary(messages, 10);
        return _summary.Faults == 0 ? ExitCode.Ok : ExitCode.Fault;
    }

    /// <summary>Writes the counts, the values that score nothing and the comparison.</summary>
    internal void WriteSummary(TextWriter output, int most)
    {
        _summary.Write(output, most);
        _comparison?.Write(output);
    }

    private void Judge(ReadOnlySpan<byte> json, long number, IScoreFormat format, TextWriter messages)
    {
        _reader.Read(json, _line);
        if (_line.Faults.Count > 0)
        {
            Fault(number, string.Join(" ", _line.Faults.Distinct()), format, messages);
            return;
        }

        var evaluation = _judge.Evaluate(_line.Signals, _line.Answers, _options.Now, _line.Warnings, explain: true);
        if (_options.Definition.AppliesTo.Count > 0 && !_options.Definition.AppliesToLead(_judge.Facts))
        {
            _line.Warnings.Add($"The lead is outside the scope \"{_options.Definition.Scope}\" of this definition; it was judged all the same.");
        }

        format.Write(_line, evaluation);
        _summary.Add(_line, evaluation);
        if (_other is not null)
        {
            _comparison!.Add(evaluation, _other.Evaluate(_line.Signals, _line.Answers, _options.Now, null, explain: false));
        }
    }

    private void Fault(long number, string fault, IScoreFormat format, TextWriter messages)
    {
        _summary.AddFault();
        format.WriteFault(number, fault);
        if (_summary.Faults <= FaultsToTell)
        {
            messages.WriteLine($"line {number}: {fault}");
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}

using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Cli.Mapping.Moments;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Mapping;

/// <summary>Turns rows of one CSV file into leads. A row with any bad value is left out as a whole, with all its reasons.</summary>
internal sealed class RowMapper
{
    private readonly LeadMapping _mapping;
    private readonly DateTime _now;
    private readonly string[] _header;
    private readonly int[] _places;
    private readonly Dictionary<string, int> _rowOfId = new(StringComparer.Ordinal);

    /// <exception cref="CommandFault">The file lacks columns that the mapping reads.</exception>
    internal RowMapper(LeadMapping mapping, string[] header, DateTime now)
    {
        _mapping = mapping;
        _now = now;
        _header = header;
        _places = HeaderPlaces.Find(mapping.Sources, header);
    }

    internal MappedRow Map(CsvRow row)
    {
        var reasons = new List<string>();
        var lead = row.Fields.Length == _header.Length && !row.QuotesBroken ? Lead(row, new SourceRow(row.Fields, _places), reasons) : null;
        if (row.QuotesBroken)
        {
            reasons.Add("A quote stands inside a field: put the field in quotes and double the quote.");
        }
        else if (lead is null)
        {
            reasons.Add($"The row has {row.Fields.Length} fields and the header {_header.Length}.");
        }

        return new MappedRow(row.Number, row.Line, reasons.Count == 0 ? lead : null, reasons, row.Fields);
    }

    private MappedLead Lead(CsvRow row, SourceRow source, List<string> reasons)
    {
        var id = Id(row, source, reasons);
        var values = new List<MappedValue>(_mapping.Columns.Count + _mapping.Constants.Count);
        foreach (var rule in _mapping.Columns)
        {
            if (source[rule.From] is not { } text)
            {
                continue;
            }

            if (rule.Translation.Read(text, out var reason) is { } cell)
            {
                values.Add(new MappedValue(rule.To, cell));
            }
            else
            {
                reasons.Add(Holds(rule.From, text, reason!));
            }
        }

        foreach (var rule in _mapping.Constants)
        {
            values.Add(new MappedValue(rule.To, rule.Value));
        }

        var won = _mapping.Outcome is { } outcome && source[outcome.From] is { } result ? outcome.Won.Contains(result) : (bool?)null;
        return new MappedLead(id, values, Signals(source, reasons), Answers(source, claimed: false, reasons), won) { Claims = Answers(source, claimed: true, reasons) };
    }

    private string Id(CsvRow row, SourceRow source, List<string> reasons)
    {
        if (_mapping.Id is not { } column)
        {
            return row.Number.ToString(CultureInfo.InvariantCulture);
        }

        if (source[column] is not { } id)
        {
            reasons.Add($"{column.Name} is empty, so the lead has no id.");
            return "";
        }

        if (!_rowOfId.TryAdd(id, row.Number))
        {
            reasons.Add($"{column.Name} holds \"{id}\", as row {_rowOfId[id]} does already.");
        }

        return id;
    }

    private List<Signal> Signals(SourceRow source, List<string> reasons)
    {
        var signals = new List<Signal>();
        foreach (var rule in _mapping.Signals)
        {
            if (rule.When is not { } condition || condition.Holds(source))
            {
                if (Moment(rule.On, source, rule.When is not null, $"so the signal {rule.Type} has no date", reasons) is { } on)
                {
                    signals.Add(new Signal(rule.Type, on));
                }
            }
        }

        return signals;
    }

    private List<Answer> Answers(SourceRow source, bool claimed, List<string> reasons)
    {
        var answers = new List<Answer>();
        foreach (var rule in _mapping.Answers)
        {
            if (rule.IsClaimed != claimed || source[rule.From] is not { } text)
            {
                continue;
            }

            if (!rule.Values.TryGetValue(text, out var value))
            {
                reasons.Add(Holds(rule.From, text, $"is no answer to {rule.Item}"));
            }
            else if (Moment(rule.On, source, true, $"so the answer to {rule.Item} has no date", reasons) is { } on)
            {
                answers.Add(new Answer(rule.Item, value, on));
            }
        }

        return answers;
    }

    /// <summary>The moment that a rule finds in a row; null where there is none, with a reason where one is needed.</summary>
    private DateTime? Moment(MomentRule rule, SourceRow source, bool needed, string consequence, List<string> reasons)
    {
        var text = rule.From is { } from ? source[from] : "";
        if (text is null)
        {
            if (needed)
            {
                reasons.Add($"{rule.From!.Name} is empty, {consequence}.");
            }

            return null;
        }

        var moment = rule.Read(text, _now);
        if (moment is null)
        {
            reasons.Add(Holds(rule.From!, text, rule.Reason));
        }

        return moment;
    }

    private static string Holds(SourceColumn column, string text, string reason) =>
        $"{column.Name} holds \"{(text.Length > 40 ? text[..40] + "…" : text)}\", which {reason}.";
}

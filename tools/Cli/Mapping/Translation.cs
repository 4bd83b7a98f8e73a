using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.Mapping;

/// <summary>Turns the text of a CSV field into the value of a column: by the list of the mapping where there is one, else by the type of the column.</summary>
internal sealed class Translation
{
    private readonly Target _target;
    private readonly Dictionary<string, Cell>? _values;
    private readonly NumberFormatInfo _numbers;
    private readonly string? _dateFormat;

    internal Translation(Target target, Dictionary<string, Cell>? values, char decimalSeparator, string? dateFormat)
    {
        _target = target;
        _values = values;
        _numbers = Numbers(decimalSeparator);
        _dateFormat = dateFormat;
    }

    /// <summary>Numbers with this decimal separator and nothing between thousands.</summary>
    internal static NumberFormatInfo Numbers(char decimalSeparator) => new() { NumberDecimalSeparator = decimalSeparator.ToString() };

    /// <summary>The value; null, with the reason, where the text is none.</summary>
    internal Cell? Read(string text, out string? reason)
    {
        if (_values is not null)
        {
            reason = "is not in the list \"values\"";
            return _values.TryGetValue(text, out var cell) ? cell : null;
        }

        Cell? read;
        (read, reason) = _target.Type switch
        {
            ColumnType.Number => (Number(text), "is no number"),
            ColumnType.Choice => (Choice(text), "is neither the number nor the label of a choice"),
            ColumnType.Boolean => (Flag(text), "is neither yes nor no"),
            ColumnType.Date => (Date(text), "is no date as the mapping expects it"),
            _ => (Cell.OfText(_target.Type, text), null),
        };
        return read;
    }

    private Cell? Number(string text)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(text, Plain, _numbers, out var number) && double.IsFinite(number) ? Cell.OfNumber(ColumnType.Number, number) : null;
    }

    private Cell? Choice(string text)
    {
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return _target.Choices.Count == 0 || _target.Choices.ContainsKey(value) ? Cell.OfNumber(ColumnType.Choice, value) : null;
        }

        foreach (var choice in _target.Choices)
        {
            if (choice.Value.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                return Cell.OfNumber(ColumnType.Choice, choice.Key);
            }
        }

        return null;
    }

    private static Cell? Flag(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "1" => Cell.OfFlag(true),
        "FALSE" or "NO" or "0" => Cell.OfFlag(false),
        _ => null,
    };

    private Cell? Date(string text) => ReadMoment.From(text, _dateFormat) is { } moment ? Cell.OfDate(moment) : null;
}

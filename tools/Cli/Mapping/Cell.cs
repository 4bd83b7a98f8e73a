using System;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Cli.Mapping;

/// <summary>A value as a column of lead holds it.</summary>
internal readonly record struct Cell
{
    private Cell(ColumnType type, string text, double number)
    {
        Type = type;
        Text = text;
        Number = number;
    }

    /// <summary>What the column holds.</summary>
    internal ColumnType Type { get; }

    /// <summary>The text; of a date its moment in ISO 8601; else empty.</summary>
    internal string Text { get; }

    /// <summary>The number; of a choice its value, of yes or no 1 or 0; else 0.</summary>
    internal double Number { get; }

    internal static Cell OfText(ColumnType type, string text) => new(type, text, 0);

    internal static Cell OfNumber(ColumnType type, double number) => new(type, "", number);

    internal static Cell OfFlag(bool flag) => new(ColumnType.Boolean, "", flag ? 1 : 0);

    internal static Cell OfDate(DateTime moment) => new(ColumnType.Date, ReadMoment.Text(moment), 0);

    /// <summary>Puts the value into the facts that a definition judges.</summary>
    internal void Put(LeadFacts facts, int slot)
    {
        switch (Type)
        {
            case ColumnType.Number or ColumnType.Choice:
                facts.SetNumber(slot, Number);
                break;
            case ColumnType.Boolean:
                facts.SetFlag(slot, Number != 0);
                break;
            default:
                facts.SetText(slot, Text);
                break;
        }
    }
}

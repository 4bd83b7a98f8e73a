using System.Globalization;
using System.IO;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests;

/// <summary>Columns of a lead written as text: numbers in invariant digits, flags as yes and no.</summary>
internal static class ColumnText
{
    internal static void Set(LeadFacts facts, Column column, string text)
    {
        switch (column.Type)
        {
            case ColumnType.Number:
            case ColumnType.Choice:
                facts.SetNumber(column.Slot, double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
                break;
            case ColumnType.Boolean:
                facts.SetFlag(column.Slot, Flag(column.Name, text));
                break;
            default:
                facts.SetText(column.Slot, text);
                break;
        }
    }

    private static bool Flag(string column, string text) => text switch
    {
        "yes" => true,
        "no" => false,
        _ => throw new InvalidDataException(column + " is yes or no, not \"" + text + "\"."),
    };
}

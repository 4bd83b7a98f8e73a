using System;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using XrmLeads.Cli.Mapping;

namespace XrmLeads.Cli.Importing;

/// <summary>Gives a value of a file the form in which a column of lead takes it.</summary>
internal static class LeadValue
{
    /// <summary>The value; null where a column of the type cannot hold it.</summary>
    /// <param name="cell">The value.</param>
    /// <param name="type">The type of the column, as Dataverse's documentation names it.</param>
    internal static object? Of(Cell cell, string type) => type switch
    {
        "Text" or "Memo" => cell.Text.Length > 0 ? cell.Text : null,
        "Integer" => Whole(cell.Number),
        "BigInteger" => Whole(cell.Number) is { } whole ? (long)whole : null,
        "Decimal" => Exact(cell.Number),
        "Double" => cell.Number,
        "Money" => Exact(cell.Number) is { } amount ? new Money(amount) : null,
        "Boolean" => cell.Number != 0,
        "Choice" or "State" or "Status" => Whole(cell.Number) is { } choice ? new OptionSetValue(choice) : null,
        "Choices" => Whole(cell.Number) is { } choice ? new OptionSetValueCollection([new OptionSetValue(choice)]) : null,
        "DateTime" => DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment) ? moment : null,
        _ => null,
    };

    /// <summary>Whether a file may fill a column of the type: a lookup needs more than a text, and ids are the org's.</summary>
    internal static bool CanFill(string type) => type is not ("Lookup" or "PrimaryKey" or "UniqueIdentifier");

    private static int? Whole(double number) => number == Math.Floor(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null;

    private static decimal? Exact(double number) => Math.Abs(number) < 1e15 ? (decimal)number : null;
}

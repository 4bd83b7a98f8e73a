using System;
using System.Globalization;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Query.Fetch;

/// <summary>Turns the text of a condition's value into the type that the column and the operator take.</summary>
internal static class FetchValue
{
    internal static object Parse(Table table, Column column, ConditionOperator comparison, string text)
    {
        if (comparison.ToString().Contains('X', StringComparison.Ordinal))
        {
            return Whole(table, column, text);
        }

        return column.Type switch
        {
            ColumnType.Text or ColumnType.Memo => text,
            ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status or ColumnType.Choices => Whole(table, column, text),
            ColumnType.BigInteger => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(table, column, text),
            ColumnType.Decimal or ColumnType.Money => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(table, column, text),
            ColumnType.Double => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(table, column, text),
            ColumnType.Boolean => text switch { "1" or "true" => true, "0" or "false" => false, _ => throw Wrong(table, column, text) },
            ColumnType.DateTime => Moment(table, column, text),
            _ => Guid.TryParse(text, out var id) ? id : throw Wrong(table, column, text),
        };
    }

    private static int Whole(Table table, Column column, string text)
        => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(table, column, text);

    // A moment without a time zone is taken as UTC, the time zone of every user here.
    private static DateTime Moment(Table table, Column column, string text)
        => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw Wrong(table, column, text);

    private static DataverseFaultException Wrong(Table table, Column column, string text)
        => FetchFaults.InvalidValue($"The value '{text}' of the condition on {table.Name}.{column.Name} is none of the column's type {column.Type}.");
}

using System;
using System.Globalization;
using Microsoft.OData.Edm;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>Values of addresses in the form that conditions take for a column.</summary>
internal static class Literal
{
    internal static object For(Column column, object value) => (column.Type, value) switch
    {
        (ColumnType.DateTime, DateTimeOffset moment) => moment.UtcDateTime,
        (ColumnType.DateTime, Date day) => new DateTime(day.Year, day.Month, day.Day, 0, 0, 0, DateTimeKind.Utc),
        (ColumnType.Decimal or ColumnType.Money, int or long or float or double) => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        (ColumnType.Double, int or long or float or decimal) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => value,
    };

    /// <summary>A value that a query function takes as text.</summary>
    internal static object Parse(Column column, string text)
    {
        var invariant = CultureInfo.InvariantCulture;
        return column.Type switch
        {
            ColumnType.Integer or ColumnType.Choice or ColumnType.State or ColumnType.Status when int.TryParse(text, invariant, out var number) => number,
            ColumnType.BigInteger when long.TryParse(text, invariant, out var number) => number,
            ColumnType.Decimal or ColumnType.Money when decimal.TryParse(text, NumberStyles.Float, invariant, out var number) => number,
            ColumnType.Double when double.TryParse(text, invariant, out var number) => number,
            ColumnType.DateTime when DateTime.TryParse(text, invariant, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var moment)
                => moment,
            ColumnType.Boolean when bool.TryParse(text, out var flag) => flag,
            ColumnType.Boolean when text is "0" or "1" => text == "1",
            ColumnType.Lookup or ColumnType.PrimaryKey or ColumnType.UniqueIdentifier when Guid.TryParse(text, out var id) => id,
            ColumnType.Text or ColumnType.Memo or ColumnType.Choices => text,
            _ => throw WebFault.BadRequest($"'{text}' is no value for the column {column.Name}."),
        };
    }
}

using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Turns a condition's value into the storage form of its column, and refuses other types as Dataverse does.</summary>
internal static class ConditionValue
{
    internal static object ToStorage(Table table, Column column, object value) => (column.Type, value) switch
    {
        (ColumnType.Text or ColumnType.Memo, string text) => text,
        (ColumnType.Integer or ColumnType.BigInteger, int number) => (long)number,
        (ColumnType.Integer or ColumnType.BigInteger, long number) => number,
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, int number) => (long)number,
        (ColumnType.Boolean, bool flag) => flag ? 1L : 0L,
        (ColumnType.Boolean, int flag) => (long)flag,
        (ColumnType.Decimal or ColumnType.Money, decimal number) => Scaled(column, number),
        (ColumnType.Decimal or ColumnType.Money, int number) => Scaled(column, number),
        (ColumnType.Decimal or ColumnType.Money, double number) => IsDecimal(number) ? Scaled(column, (decimal)number) : Approximate(column, number),
        (ColumnType.Money, Money money) => Scaled(column, money.Value),
        (ColumnType.Double, double number) => number,
        (ColumnType.Double, int number) => (double)number,
        (ColumnType.Double, decimal number) => (double)number,
        (ColumnType.DateTime, DateTime moment) => (moment.Kind == DateTimeKind.Local ? moment.ToUniversalTime() : moment).Ticks,
        (ColumnType.Lookup or ColumnType.PrimaryKey or ColumnType.UniqueIdentifier, Guid id) => ColumnStorage.Id(id),
        (ColumnType.Lookup or ColumnType.PrimaryKey or ColumnType.UniqueIdentifier, string text) when Guid.TryParse(text, out var id) => ColumnStorage.Id(id),
        _ => throw WrongType(table, column, column.Type.ToString(), value),
    };

    internal static DataverseFaultException WrongType(Table table, Column column, string expected, object value)
        => Faults.InvalidArgument(
            $"Condition for attribute '{table.Name}.{column.Name}': expected argument(s) of type '{expected}' but received '{value.GetType()}'.");

    // Beyond what any column holds, precision does not matter.
    private static bool IsDecimal(double number) => Math.Abs(number) < 1e28;

    private static double Approximate(Column column, double number) => number * Math.Pow(10, ColumnStorage.Scale(column));

    // A number finer than the column stores is compared as it is: SQLite orders whole and broken numbers together.
    private static object Scaled(Column column, decimal number)
    {
        if (!IsDecimal((double)number * Math.Pow(10, ColumnStorage.Scale(column))))
        {
            return Approximate(column, (double)number);
        }

        var scaled = number;
        for (var i = 0; i < ColumnStorage.Scale(column); i++)
        {
            scaled *= 10;
        }

        return scaled == decimal.Truncate(scaled) && Math.Abs(scaled) <= long.MaxValue ? decimal.ToInt64(scaled) : (double)scaled;
    }
}

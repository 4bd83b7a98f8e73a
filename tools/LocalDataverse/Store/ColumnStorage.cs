using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>
/// How a value of each column type lies in SQLite. Ids are 16 bytes, moments are ticks, decimals and money are whole numbers of their last
/// digit, so that SQL compares, sorts and sums them exactly.
/// </summary>
internal static class ColumnStorage
{
    /// <summary>The declared type. It names the scale, since another scale would read the stored numbers wrongly.</summary>
    internal static string DeclaredType(Column column) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => "TEXT COLLATE DATAVERSE",
        ColumnType.Choices or ColumnType.Parties => "TEXT",
        ColumnType.Double => "REAL",
        ColumnType.Decimal or ColumnType.Money => "DECIMAL_" + Scale(column).ToString(CultureInfo.InvariantCulture),
        ColumnType.DateTime => "DATETIME",
        ColumnType.Boolean => "BOOLEAN",
        ColumnType.Lookup or ColumnType.PrimaryKey or ColumnType.UniqueIdentifier => "GUID",
        _ => "INTEGER",
    };

    /// <summary>Digits after the point that are stored. Money has four in Dataverse, whatever is shown.</summary>
    internal static int Scale(Column column) => column.Type == ColumnType.Money ? 4 : column.Precision;

    internal static object Write(Column column, object value) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => (string)value,
        ColumnType.Integer => (long)(int)value,
        ColumnType.BigInteger => (long)value,
        ColumnType.Decimal => Scaled(column, (decimal)value),
        ColumnType.Money => Scaled(column, ((Money)value).Value),
        ColumnType.Double => (double)value,
        ColumnType.DateTime => ((DateTime)value).Ticks,
        ColumnType.Boolean => (bool)value ? 1L : 0L,
        ColumnType.Choice or ColumnType.State or ColumnType.Status => (long)((OptionSetValue)value).Value,
        ColumnType.Choices => Choices(((OptionSetValueCollection)value).Select(o => o.Value)),
        ColumnType.Lookup => Id(((EntityReference)value).Id),
        ColumnType.Parties => Parties.Write((EntityCollection)value),
        _ => Id((Guid)value),
    };

    /// <summary>The storage form of several chosen values: each between commas, once and in order, so that equal sets are equal texts.</summary>
    internal static string Choices(IEnumerable<int> values) => "," + string.Join(',', values.Distinct().Order()) + ",";

    internal static byte[] Id(Guid id) => id.ToByteArray(bigEndian: true);

    internal static object Read(Column column, SqliteDataReader reader, int ordinal) => column.Type switch
    {
        ColumnType.Text or ColumnType.Memo => reader.GetString(ordinal),
        ColumnType.Integer => reader.GetInt32(ordinal),
        ColumnType.BigInteger => reader.GetInt64(ordinal),
        ColumnType.Decimal => Unscaled(column, reader.GetInt64(ordinal)),
        ColumnType.Money => new Money(Unscaled(column, reader.GetInt64(ordinal))),
        ColumnType.Double => reader.GetDouble(ordinal),
        ColumnType.DateTime => new DateTime(
            reader.GetInt64(ordinal),
            column.DateOnly || column.TimeZoneIndependent ? DateTimeKind.Unspecified : DateTimeKind.Utc),
        ColumnType.Boolean => reader.GetInt64(ordinal) != 0,
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(reader.GetInt32(ordinal)),
        ColumnType.Choices => ReadChoices(reader.GetString(ordinal)),
        ColumnType.Parties => Parties.Read(reader.GetString(ordinal)),
        ColumnType.Lookup => new EntityReference(
            column.IsPolymorphic && !reader.IsDBNull(ordinal + 1) ? reader.GetString(ordinal + 1) : column.Targets[0],
            ReadId(reader, ordinal)),
        _ => ReadId(reader, ordinal),
    };

    internal static Guid ReadId(SqliteDataReader reader, int ordinal) => new(reader.GetFieldValue<byte[]>(ordinal), bigEndian: true);

    private static long Scaled(Column column, decimal value)
    {
        var scaled = Math.Round(value * Power(Scale(column)), MidpointRounding.AwayFromZero);
        return scaled is >= long.MinValue and <= long.MaxValue
            ? decimal.ToInt64(scaled)
            : throw new DataverseFaultException(
                ErrorCodes.ValueOutOfRange,
                $"A validation error occurred. The value of '{column.Name}' is outside the valid range.");
    }

    private static decimal Unscaled(Column column, long stored) => stored / Power(Scale(column));

    private static decimal Power(int scale)
    {
        var power = 1m;
        for (var i = 0; i < scale; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static OptionSetValueCollection ReadChoices(string text)
        => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(v => new OptionSetValue(Xml.Integer(v)))];
}

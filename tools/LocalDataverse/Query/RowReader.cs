using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Builds a row of a query's result.</summary>
internal sealed class RowReader(QueryExpression query, QueryText text, int keyCount)
{
    /// <summary>The row that the reader stands at, with its sort values.</summary>
    internal (Entity Row, object?[] Keys) Read(SqliteDataReader reader)
    {
        var table = text.Root.Table;
        var row = new Entity(table.Name);
        var ordinal = 0;
        foreach (var source in text.Sources)
        {
            Add(reader, ordinal, source, row);
            ordinal += source.Projection.Width;
        }

        row.Id = row.GetAttributeValue<System.Guid>(table.PrimaryId);
        row.RowVersion = Rows.RowVersion(row);
        if (!query.ColumnSet.AllColumns && !query.ColumnSet.Columns.Contains(SystemColumns.Version))
        {
            row.Attributes.Remove(SystemColumns.Version);
        }

        var keys = Enumerable.Range(ordinal, keyCount).Select(i => reader.IsDBNull(i) ? null : reader.GetValue(i));
        return (row, [.. keys]);
    }

    private static void Add(SqliteDataReader reader, int ordinal, Source source, Entity row)
    {
        var values = source.Alias is null ? row.Attributes : [];
        source.Projection.Read(reader, ordinal, values);
        foreach (var shaped in source.Shaped)
        {
            if (values.TryGetValue(shaped.Name, out var value))
            {
                row[shaped.Alias] = new AliasedValue(source.Table.Name, shaped.Name, value);
            }
        }

        foreach (var column in source.OnlyAliased)
        {
            values.Remove(column.Name);
        }

        if (source.Alias is null)
        {
            return;
        }

        foreach (var (name, value) in values)
        {
            row[$"{source.Alias}.{name}"] = new AliasedValue(source.Table.Name, name, value);
        }
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Reads the rows of an aggregation. Source: MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/aggregate-data.md.</summary>
internal static class AggregateRows
{
    internal static EntityCollection Read(
        Engine engine, QueryText text, QueryShape shape, QueryExpression query, (int Number, int Size, int Skip) page, DisplayValues display)
    {
        CheckLimit(engine, text, shape);
        var columns = text.Sources.SelectMany(s => s.Shaped.Select(c => new AggregateColumn(text.Sorting, s, c))).ToList();
        var groups = columns.Where(c => c.IsGroup).Select(c => c.Sql).ToList();
        var orders = query.Orders.Select(o => (o, text.Root))
            .Concat(text.Sources.Where(s => s.Link is not null).SelectMany(s => s.Link!.Orders.Select(o => (o, s))))
            .Select(o => Order(columns, o.Item1))
            .Concat(groups)
            .ToList();
        var sql = $"SELECT {string.Join(", ", columns.Select(c => c.Select))}{text.From}"
            + (groups.Count == 0 ? string.Empty : $" GROUP BY {string.Join(", ", groups)} ORDER BY {string.Join(", ", orders)}")
            + string.Create(CultureInfo.InvariantCulture, $" LIMIT {page.Size + 1} OFFSET {page.Skip}");
        var rows = engine.Database.Read(sql, text.Parameters, r => Row(r, query.EntityName, columns));
        var result = QueryRunner.Result(query, page, rows);
        foreach (var row in result.Entities)
        {
            display.AddTo(row);
        }

        return result;
    }

    private static void CheckLimit(Engine engine, QueryText text, QueryShape shape)
    {
        var sql = string.Create(CultureInfo.InvariantCulture, $"SELECT COUNT(*) FROM (SELECT 1{text.From} LIMIT {shape.AggregateLimit + 1})");
        if (engine.Database.Read(sql, text.Parameters, r => r.GetInt32(0))[0] > shape.AggregateLimit)
        {
            throw new DataverseFaultException(ErrorCodes.AggregateLimit, "AggregateQueryRecordLimit exceeded. Cannot perform this operation.");
        }
    }

    private static string Order(List<AggregateColumn> columns, OrderExpression order)
    {
        var column = columns.Find(c => c.Alias == order.Alias)
            ?? throw new DataverseFaultException(
                ErrorCodes.NoAlias,
                string.IsNullOrEmpty(order.Alias)
                    ? "An attribute can not be requested when an aggregate operation has been specified and its neither groupby not aggregate. "
                        + "Order an aggregation by an alias."
                    : $"The order names the alias {order.Alias}, which no attribute has.");
        return column.SortSql + (order.OrderType == OrderType.Descending ? " DESC" : string.Empty);
    }

    private static Entity Row(SqliteDataReader reader, string table, List<AggregateColumn> columns)
    {
        var row = new Entity(table);
        var ordinal = 0;
        foreach (var column in columns)
        {
            if (column.Read(reader, ordinal) is { } value)
            {
                row[column.Alias] = new AliasedValue(column.Table.Name, column.Name, value);
            }

            ordinal += column.Width;
        }

        return row;
    }
}

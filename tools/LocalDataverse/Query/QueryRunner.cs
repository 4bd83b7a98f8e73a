using System;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Runs a query and builds its page of rows.</summary>
internal sealed class QueryRunner(Engine engine)
{
    // Rows of one page at most, and the page size where the query names none.
    private const int LargestPage = 5000;

    internal EntityCollection Run(QueryExpression query, Caller caller)
    {
        var page = Page(query);
        var text = new QueryText(engine, caller, query);
        var sql = text.Rows(page.Skip, page.Size + 1);
        var rows = engine.Database.Read(sql, text.Parameters, r => Row(r, query, text));
        var more = rows.Count > page.Size;
        if (more)
        {
            rows.RemoveAt(page.Size);
        }

        var result = new EntityCollection(rows) { EntityName = query.EntityName, MoreRecords = more && query.TopCount is null, TotalRecordCount = -1 };
        if (result.MoreRecords)
        {
            var key = text.Root.Table.PrimaryId;
            result.PagingCookie = string.Create(
                CultureInfo.InvariantCulture,
                $"<cookie page=\"{page.Number}\"><{key} last=\"{rows[^1].Id:B}\" first=\"{rows[0].Id:B}\" /></cookie>");
        }

        if (query.PageInfo.ReturnTotalRecordCount)
        {
            var count = text.Count();
            result.TotalRecordCount = engine.Database.Read(count, text.Parameters, r => r.GetInt32(0))[0];
        }

        return result;
    }

    private static (int Number, int Size, int Skip) Page(QueryExpression query)
    {
        if (query.TopCount is { } top)
        {
            return query.PageInfo.PageNumber > 0
                ? throw Faults.InvalidArgument("The Top.Count can't be specified with pagingInfo")
                : (1, top is >= 0 and <= LargestPage ? top : throw Faults.InvalidArgument($"TopCount must be between 0 and {LargestPage}."), 0);
        }

        var number = Math.Max(1, query.PageInfo.PageNumber);
        var size = query.PageInfo.Count > 0 ? Math.Min(query.PageInfo.Count, LargestPage) : LargestPage;
        return (number, size, (number - 1) * size);
    }

    private static Entity Row(SqliteDataReader reader, QueryExpression query, QueryText text)
    {
        var table = text.Root.Table;
        var row = new Entity(table.Name);
        var ordinal = 0;
        foreach (var source in text.Sources)
        {
            if (source.Alias is null)
            {
                source.Projection.Read(reader, ordinal, row.Attributes);
            }
            else
            {
                AddAliased(reader, ordinal, source, row);
            }

            ordinal += source.Projection.Width;
        }

        row.Id = row.GetAttributeValue<Guid>(table.PrimaryId);
        row.RowVersion = Rows.RowVersion(row);
        if (!query.ColumnSet.AllColumns && !query.ColumnSet.Columns.Contains(SystemColumns.Version))
        {
            row.Attributes.Remove(SystemColumns.Version);
        }

        return row;
    }

    private static void AddAliased(SqliteDataReader reader, int ordinal, Source source, Entity row)
    {
        var linked = new AttributeCollection();
        source.Projection.Read(reader, ordinal, linked);
        foreach (var (name, value) in linked)
        {
            row[$"{source.Alias}.{name}"] = new AliasedValue(source.Table.Name, name, value);
        }
    }
}

using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Runs a query and builds its page of rows.</summary>
internal sealed class QueryRunner(Engine engine)
{
    // Rows of one page at most, and the page size where the query names none.
    private const int LargestPage = 5000;

    private const int GeneralError = 1;

    // A total is counted so far (fetchxml/count-rows.md).
    private const int LargestTotal = 5000;

    internal EntityCollection Run(QueryExpression query, QueryShape shape, Caller caller)
    {
        try
        {
            return Read(query, shape, caller);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == GeneralError)
        {
            // As a sum that leaves the range of numbers, or more values than a statement takes.
            throw new DataverseFaultException(ErrorCodes.SqlError, $"Generic SQL error. {exception.Message}", exception);
        }
    }

    /// <summary>The rows of a page as the result, of which one more than the page holds was read to know whether there are more.</summary>
    internal static EntityCollection Result(QueryExpression query, (int Number, int Size, int Skip) page, List<Entity> rows)
    {
        var more = rows.Count > page.Size;
        if (more)
        {
            rows.RemoveAt(page.Size);
        }

        return new EntityCollection(rows) { EntityName = query.EntityName, MoreRecords = more && query.TopCount is null, TotalRecordCount = -1 };
    }

    private EntityCollection Read(QueryExpression query, QueryShape shape, Caller caller)
    {
        var page = Page(query);
        var text = new QueryText(engine, caller, query, shape);
        var display = new DisplayValues(engine);
        if (shape.IsAggregate)
        {
            return AggregateRows.Read(engine, text, shape, query, page, display);
        }

        // Counted first: what the page adds to the parameters is not for the total.
        int? total = query.PageInfo.ReturnTotalRecordCount ? engine.Database.Read(text.Count(LargestTotal + 1), text.Parameters, r => r.GetInt32(0))[0] : null;
        var keys = text.Sorting.Of(query, text.Root);
        var after = query.Distinct || string.IsNullOrEmpty(query.PageInfo.PagingCookie) ? null
            : PagingCookie.Read(query.PageInfo.PagingCookie, page.Number, keys);
        var sql = text.Rows(keys, after, after is null ? page.Skip : 0, page.Size + 1);
        var reader = new RowReader(query, text, query.Distinct ? 0 : keys.Count);
        var rows = engine.Database.Read(sql, text.Parameters, reader.Read);
        var result = Result(query, page, rows.ConvertAll(r => r.Row));
        if (result.MoreRecords && !query.Distinct)
        {
            result.PagingCookie = PagingCookie.Write(page.Number, keys, rows[0].Keys, rows[page.Size - 1].Keys);
        }

        foreach (var row in result.Entities)
        {
            display.AddTo(row);
        }

        if (total is { } count)
        {
            result.TotalRecordCount = Math.Min(count, LargestTotal);
            result.TotalRecordCountLimitExceeded = count > LargestTotal;
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
        return (number, size, (int)Math.Min((number - 1L) * size, int.MaxValue));
    }
}

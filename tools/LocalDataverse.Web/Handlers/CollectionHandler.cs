using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Answers;
using XrmLeads.LocalDataverse.Web.Reading;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Handlers;

/// <summary>GET of many rows. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/query/overview.</summary>
internal static class CollectionHandler
{
    internal static Answer Get(Call call, Table table, Action<QueryExpression>? narrow = null)
    {
        if (call.Query("fetchXml") is { } fetch)
        {
            return Fetch(call, table, fetch);
        }

        var selection = new Selection(call.Schema, table, call.Parser.ParseSelectAndExpand());
        var query = Query(call, table, selection.ColumnSet, narrow);
        var page = PageToken.Page(call);

        // A page size outweighs $top.
        if (call.Preferences.MaxPageSize is { } size)
        {
            query.PageInfo = new PagingInfo { Count = size, PageNumber = page };
        }
        else if (call.Parser.ParseTop() is { } top)
        {
            query.TopCount = (int)Math.Min(top, int.MaxValue);
        }
        else
        {
            query.PageInfo.PageNumber = page;
        }

        query.PageInfo.ReturnTotalRecordCount = call.Parser.ParseCount() == true;
        return Answered(call, table, query, selection, page);
    }

    /// <summary>The count alone, as plain text.</summary>
    internal static Answer Count(Call call, Table table)
    {
        var query = Query(call, table, new ColumnSet(false), null);
        query.PageInfo = new PagingInfo { Count = 1, PageNumber = 1, ReturnTotalRecordCount = true };
        return Answer.Text(Encoding.UTF8.GetBytes(Counted(call.Service.RetrieveMultiple(query)).ToString(CultureInfo.InvariantCulture)), "text/plain");
    }

    private static QueryExpression Query(Call call, Table table, ColumnSet columns, Action<QueryExpression>? narrow)
    {
        var builder = new QueryBuilder(call.Schema, table, columns, call.Parser.ParameterAliasNodes);
        builder.Filter(call.Parser.ParseFilter());
        builder.Order(call.Parser.ParseOrderBy());
        narrow?.Invoke(builder.Query);
        return builder.Query;
    }

    private static int Counted(EntityCollection rows) => Math.Min(rows.TotalRecordCount, QueryBuilder.MostCounted);

    private static Answer Answered(Call call, Table table, QueryExpression query, Selection selection, int page)
    {
        var found = call.Service.RetrieveMultiple(query);
        var writer = new RowWriter(call);
        var rows = found.Entities.Select(r => (r, writer.Write(table, r, selection.Columns))).ToList();
        new Expander(call, writer).Add(rows, selection);
        var json = Body(call, table, selection.Chosen);
        if (query.PageInfo.ReturnTotalRecordCount)
        {
            json["@odata.count"] = Counted(found);
        }

        json["value"] = new JsonArray([.. rows.Select(r => r.Item2)]);
        if (found.MoreRecords)
        {
            json["@odata.nextLink"] = PageToken.NextLink(call, page + 1);
        }

        return Applied(call, Answer.Json(json));
    }

    private static Answer Fetch(Call call, Table table, string fetch)
    {
        var found = call.Service.RetrieveMultiple(new FetchExpression(fetch));
        if (found.EntityName != table.Name)
        {
            throw WebFault.BadRequest($"The fetchXml reads {found.EntityName}, and the address names {table.Name}.");
        }

        var writer = new RowWriter(call);
        var json = Body(call, table, string.Empty);
        json["value"] = new JsonArray([.. found.Entities.Select(r => Fetched(writer, table, r))]);
        if (found.MoreRecords)
        {
            json["@Microsoft.Dynamics.CRM.fetchxmlpagingcookie"] = found.PagingCookie;
        }

        return Applied(call, Answer.Json(json));
    }

    // A fetch says itself which columns it reads; the empty ones are absent, and those of links and aggregates carry their alias.
    private static JsonObject Fetched(RowWriter writer, Table table, Entity row)
    {
        IEnumerable<Column> columns = row.Attributes.Where(a => a.Value is not AliasedValue).Select(a => table.Column(a.Key));
        var json = writer.Write(table, row, columns);
        foreach (var (name, value) in row.Attributes)
        {
            if (value is AliasedValue aliased)
            {
                json[name] = RowWriter.Value(aliased.Value);
            }
        }

        return json;
    }

    private static JsonObject Body(Call call, Table table, string chosen)
        => new() { ["@odata.context"] = $"{call.Root}$metadata#{EntitySetNames.Of(table)}{chosen}" };

    private static Answer Applied(Call call, Answer answer)
        => call.Preferences.Applied.Length > 0 ? answer.With("Preference-Applied", call.Preferences.Applied) : answer;
}

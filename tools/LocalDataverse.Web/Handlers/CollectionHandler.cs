using System;
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

/// <summary>GET of many rows. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/overview.md and count-rows.md.</summary>
internal static class CollectionHandler
{
    internal static Answer Get(Call call, Table table, Action<QueryExpression>? narrow = null)
    {
        if (call.Query("fetchXml") is { } fetch)
        {
            return FetchHandler.Get(call, table, fetch);
        }

        if (call.Query("$apply") is not null)
        {
            return ApplyHandler.Get(call, table, narrow);
        }

        var selection = Selection.Of(call.Schema, table, call.Parser.ParseSelectAndExpand());
        var query = Query(call, table, selection.ColumnSet, narrow);
        var page = PageToken.Of(call);

        // A page size outweighs $top.
        if (call.Preferences.MaxPageSize is { } size)
        {
            query.PageInfo = new PagingInfo { Count = size, PageNumber = page.Number, PagingCookie = page.Cookie };
        }
        else if (call.Parser.ParseTop() is { } top)
        {
            query.TopCount = (int)Math.Min(top, int.MaxValue);
        }
        else
        {
            query.PageInfo = new PagingInfo { PageNumber = page.Number, PagingCookie = page.Cookie };
        }

        query.PageInfo.ReturnTotalRecordCount = call.Parser.ParseCount() == true;
        return Answered(call, table, query, selection, page);
    }

    /// <summary>The count alone, as plain text.</summary>
    internal static Answer Count(Call call, Table table, Action<QueryExpression>? narrow = null)
    {
        var query = Query(call, table, new ColumnSet(false), narrow);
        query.PageInfo = new PagingInfo { Count = 1, PageNumber = 1, ReturnTotalRecordCount = true };
        return Answer.Text(Encoding.UTF8.GetBytes(Counted(call.Service.RetrieveMultiple(query)).ToString(CultureInfo.InvariantCulture)), "text/plain");
    }

    /// <summary>The beginning of an answer with rows.</summary>
    internal static JsonObject Body(Call call, Table table, string chosen)
        => new() { ["@odata.context"] = $"{call.Root}$metadata#{EntitySetNames.Of(table)}{chosen}" };

    /// <summary>The answer with what of the caller's preferences it has followed.</summary>
    internal static Answer Applied(Call call, Answer answer)
        => call.Preferences.Applied.Length > 0 ? answer.With("Preference-Applied", call.Preferences.Applied) : answer;

    /// <summary>Adds the total that a query counted, as far as the caller wants it told.</summary>
    internal static void AddTotal(Call call, JsonObject json, EntityCollection found)
    {
        const string total = "Microsoft.Dynamics.CRM.totalrecordcount";
        const string exceeded = "Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded";
        if (call.Preferences.Includes(total))
        {
            json["@" + total] = Counted(found);
        }

        if (call.Preferences.Includes(exceeded))
        {
            json["@" + exceeded] = found.TotalRecordCountLimitExceeded;
        }
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

    private static Answer Answered(Call call, Table table, QueryExpression query, Selection selection, PageToken page)
    {
        var found = call.Service.RetrieveMultiple(query);
        var writer = new RowWriter(call);
        var rows = found.Entities.Select(r => (r, writer.Write(table, r, selection.Columns))).ToList();
        new Expander(call, writer).Add(rows, table, selection);
        var json = Body(call, table, selection.Chosen);
        if (query.PageInfo.ReturnTotalRecordCount)
        {
            AddCount(call, json, found);
        }

        json["value"] = new JsonArray([.. rows.Select(r => r.Item2)]);
        if (found.MoreRecords)
        {
            json["@odata.nextLink"] = new PageToken(page.Number + 1, found.PagingCookie).Link(call);
        }

        return Applied(call, Answer.Json(json));
    }

    private static void AddCount(Call call, JsonObject json, EntityCollection found)
    {
        json["@odata.count"] = Counted(found);
        AddTotal(call, json, found);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Walks all open leads page by page, over many requests.</summary>
internal static class OpenLeads
{
    /// <summary>Has a page of them worked on: one read.</summary>
    /// <param name="service">Reads them; leads that it may not read are left out.</param>
    /// <param name="cursorText">Where the page before ended; null or empty to begin.</param>
    /// <param name="pageSize">How many leads a page has.</param>
    /// <param name="work">Works on leads in their order and tells how many it did; those that are left come with the next page.</param>
    /// <returns>Where to go on; empty where nothing is left.</returns>
    /// <exception cref="InvalidPluginExecutionException">The text is no cursor.</exception>
    internal static string Walk(IOrganizationService service, string? cursorText, int pageSize, Func<IReadOnlyList<Guid>, int> work)
    {
        var cursor = PageCursor.Read(cursorText);
        var page = Read(service, cursor, pageSize);
        var open = After(page.Entities, cursor.Last);
        var done = work(open);
        return done < open.Count ? new PageCursor(cursor.Page, open[done - 1], cursor.Cookie).ToString()
            : page.MoreRecords ? new PageCursor(cursor.Page + 1, Guid.Empty, page.PagingCookie ?? "").ToString()
            : "";
    }

    private static EntityCollection Read(IOrganizationService service, PageCursor cursor, int pageSize)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id) };
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        query.PageInfo = new PagingInfo { Count = pageSize, PageNumber = cursor.Page, PagingCookie = cursor.Cookie.Length > 0 ? cursor.Cookie : null };
        return service.RetrieveMultiple(query);
    }

    /// <summary>The leads of a page after one of them; all of them where that one was closed meanwhile, since to judge a lead twice does no harm.</summary>
    private static List<Guid> After(IEnumerable<Entity> rows, Guid last)
    {
        var ids = rows.Select(row => row.Id).ToList();
        return ids.GetRange(ids.IndexOf(last) + 1, ids.Count - ids.IndexOf(last) - 1);
    }
}

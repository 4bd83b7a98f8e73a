using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.Judging;

/// <summary>Walks the rows of a query page by page.</summary>
internal static class Pages
{
    /// <summary>The rows, one call for each page.</summary>
    internal static IEnumerable<Entity> Of(IOrganizationService service, QueryExpression query, int pageSize)
    {
        query.PageInfo = new PagingInfo { Count = pageSize, PageNumber = 1 };
        while (true)
        {
            var page = service.RetrieveMultiple(query);
            foreach (var row in page.Entities)
            {
                yield return row;
            }

            if (!page.MoreRecords)
            {
                yield break;
            }

            query.PageInfo.PageNumber++;
            query.PageInfo.PagingCookie = page.PagingCookie;
        }
    }
}

using System;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// The page that a next link leads to. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/query/page-results (its content is
/// opaque to callers).
/// </summary>
internal static class PageToken
{
    private const string Option = "$skiptoken";

    /// <summary>The page a request asks for, from 1.</summary>
    internal static int Page(Call call)
    {
        if (call.Query(Option) is not { } token)
        {
            return 1;
        }

        try
        {
            return int.TryParse(XElement.Parse(token).Attribute("pagenumber")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 1
                ? page
                : throw WebFault.BadRequest("Malformed XML in the Paging Cookie");
        }
        catch (XmlException)
        {
            throw WebFault.BadRequest("Malformed XML in the Paging Cookie");
        }
    }

    internal static string NextLink(Call call, int page)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        foreach (var name in call.QueryNames)
        {
            if (name != Option)
            {
                query.Add(name, call.Query(name)!);
            }
        }

        query.Add(Option, new XElement("cookie", new XAttribute("pagenumber", page)).ToString());
        return call.Address.GetLeftPart(UriPartial.Path) + query.ToQueryString();
    }
}

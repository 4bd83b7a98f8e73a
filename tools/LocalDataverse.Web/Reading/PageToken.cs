using System;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// The page that a next link leads to. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/query/page-results and
/// fetchxml/page-results (its content is opaque to callers).
/// </summary>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="Cookie">The paging cookie of the page before; null where there was none.</param>
internal sealed record PageToken(int Number, string? Cookie)
{
    internal const string Option = "$skiptoken";

    /// <summary>The page that a request asks for.</summary>
    internal static PageToken Of(Call call)
    {
        if (call.Query(Option) is not { } token)
        {
            return new PageToken(1, null);
        }

        try
        {
            var element = XElement.Parse(token);
            return int.TryParse(element.Attribute("pagenumber")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 1
                ? new PageToken(page, element.Attribute("pagingcookie")?.Value)
                : throw Malformed();
        }
        catch (XmlException)
        {
            throw Malformed();
        }
    }

    /// <summary>The cookie of a fetch as the Web API gives it: encoded twice, with the number of the next page.</summary>
    internal static string? OfFetch(string? cookie) => string.IsNullOrEmpty(cookie) ? null : new XElement(
        "cookie",
        new XAttribute("pagenumber", int.Parse(XElement.Parse(cookie).Attribute("page")!.Value, CultureInfo.InvariantCulture) + 1),
        new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(cookie))),
        new XAttribute("istracking", "False")).ToString();

    /// <summary>The token as it stands in an address, not yet encoded.</summary>
    internal string Text
    {
        get
        {
            var token = new XElement("cookie", new XAttribute("pagenumber", Number));
            if (!string.IsNullOrEmpty(Cookie))
            {
                token.Add(new XAttribute("pagingcookie", Cookie));
            }

            return token.ToString();
        }
    }

    /// <summary>The address of this page: that of the request with another token.</summary>
    internal string Link(Call call)
    {
        var query = new Microsoft.AspNetCore.Http.Extensions.QueryBuilder();
        foreach (var name in call.QueryNames)
        {
            if (name != Option)
            {
                query.Add(name, call.Query(name)!);
            }
        }

        query.Add(Option, Text);
        return call.Address.GetLeftPart(UriPartial.Path) + query.ToQueryString();
    }

    private static WebFault Malformed() => WebFault.BadRequest("Malformed XML in the Paging Cookie");
}

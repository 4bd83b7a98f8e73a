using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>A list that an entry of the site map opens by an address.</summary>
/// <param name="Table">The logical name of the table.</param>
/// <param name="ViewId">The id of the view, without braces and in lower case.</param>
internal sealed record SiteMapList(string Table, string ViewId)
{
    private const string Page = "/main.aspx?";

    /// <summary>The list of an entry; null where it opens something else.</summary>
    internal static SiteMapList? Of(XElement area)
    {
        var address = area.Text("@Url");
        if (!address.StartsWith(Page, StringComparison.Ordinal))
        {
            return null;
        }

        var values = address[Page.Length..].Split('&').Select(part => part.Split('=', 2)).Where(part => part.Length == 2).ToLookup(part => part[0], part => Uri.UnescapeDataString(part[1]));
        return values["pagetype"].FirstOrDefault() == "entitylist" ? new(values["etn"].FirstOrDefault() ?? "", TablePart.Key(values["viewid"].FirstOrDefault() ?? "")) : null;
    }
}

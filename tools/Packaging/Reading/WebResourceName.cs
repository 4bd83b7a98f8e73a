using System;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>Where the content of a web resource lies in the zip, which follows from its name and id.</summary>
internal static class WebResourceName
{
    internal static string PathOf(XElement resource)
    {
        var name = resource.Text("Name").Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal);
        return $"WebResources/{name}{resource.Text("WebResourceId").Trim('{', '}').ToUpperInvariant()}";
    }
}

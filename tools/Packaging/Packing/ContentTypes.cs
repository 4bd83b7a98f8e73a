using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Packing;

/// <summary>The part that names the type of each other part.</summary>
internal static class ContentTypes
{
    internal const string Path = "[Content_Types].xml";

    private const string Binary = "application/octet-stream";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    internal static byte[] Of(IReadOnlyCollection<string> parts)
    {
        var root = new XElement(Types + "Types");
        foreach (var extension in parts.Select(Extension).Where(extension => extension.Length > 0).Append("xml").Distinct().Order(StringComparer.Ordinal))
        {
            root.Add(new XElement(Types + "Default", new XAttribute("ContentType", extension == "xml" ? "text/xml" : Binary), new XAttribute("Extension", extension)));
        }

        foreach (var part in parts.Where(part => Extension(part).Length == 0 || SolutionSources.IsSharded(part)).Order(StringComparer.Ordinal))
        {
            root.Add(new XElement(Types + "Override", new XAttribute("ContentType", Binary), new XAttribute("PartName", "/" + part)));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>" + root.ToString(SaveOptions.DisableFormatting))];
    }

    private static string Extension(string part) => System.IO.Path.GetExtension(part).TrimStart('.');
}

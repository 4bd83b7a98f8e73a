using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>All places that name a web resource.</summary>
internal static partial class WebResourceReferences
{
    private const string Mark = "$webresource:";

    /// <summary>What a source names: by name, and here and there by id.</summary>
    internal static IEnumerable<(XObject Place, string Name)> Of(SourceFile file)
    {
        foreach (var element in file.Root.DescendantsAndSelf())
        {
            foreach (var attribute in element.Attributes().Where(attribute => attribute.Value.StartsWith(Mark, StringComparison.Ordinal)))
            {
                yield return (attribute, attribute.Value[Mark.Length..]);
            }

            var name =
                element.Name == "Library" && element.Parent?.Name == "formLibraries" ? element.Text("@name")
                : element.Name == "IconVectorName" ? element.Value
                : element.Name == "Url" && element.Parent?.Name == "parameters" ? element.Value
                : element.Name == "WebResourceId" && file.Root.Name != "WebResource" ? element.Value.Trim('{', '}')
                : "";
            if (name.Length > 0)
            {
                yield return (element, name);
            }
        }

        if (file.Root.Name == "WebResource" && file.Root.Element("DependencyXml") is { } dependencies)
        {
            foreach (var library in Dependencies(dependencies.Value))
            {
                yield return (dependencies, library);
            }
        }
    }

    /// <summary>What a page loads by relative paths, since names of web resources behave like paths: each path with the name that it leads to.</summary>
    internal static IEnumerable<(string Path, string Name)> OfPage(SolutionSources sources, SourceFile resource)
    {
        var name = resource.Root.Text("Name");
        if (resource.Root.Text("WebResourceType") != "1" || sources.Payload($"WebResources/{name}") is not { } content)
        {
            return [];
        }

        return Loaded().Matches(Encoding.UTF8.GetString(content)).Select(match => match.Groups[1].Value)
            .Where(path => !path.Contains("ClientGlobalContext", StringComparison.Ordinal))
            .Select(path => (path, new Uri(new Uri("http://x/" + name), path).AbsolutePath.TrimStart('/')));
    }

    private static IEnumerable<string> Dependencies(string text)
    {
        try
        {
            return [.. XElement.Parse(text).Descendants("Library").Select(library => library.Text("@name"))];
        }
        catch (XmlException)
        {
            return ["of its DependencyXml, which is no XML"];
        }
    }

    [GeneratedRegex("(?:src|href)=\"([^\"#:?]+)\"")]
    private static partial Regex Loaded();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each web resource that forms, commands, the site map, apps, tables, other web resources or pages name is in the solution.</summary>
internal sealed partial class WebResourceRule : IRule
{
    private const string Mark = "$webresource:";

    public string Id => "web-resource";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var resources = sources.Of(ComponentKind.Of("WebResources")).ToList();
        var names = resources.Select(file => file.Root.Text("Name")).ToHashSet(StringComparer.Ordinal);
        var ids = resources.Select(file => file.Root.Text("WebResourceId").Trim('{', '}')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return sources.Files.SelectMany(file => Named(file).Where(each => !names.Contains(each.Name) && !ids.Contains(each.Name))
            .Select(each => Finding.At(file.File, each.Place, Id, $"There is no web resource {each.Name}.", "Name one of the solution, or add it.")))
            .Concat(resources.SelectMany(file => Pages(sources, file, names)));
    }

    private static IEnumerable<(XObject Place, string Name)> Named(SourceFile file)
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

    // What a page loads by a relative path: names of web resources behave like paths.
    private IEnumerable<Finding> Pages(SolutionSources sources, SourceFile file, HashSet<string> names)
    {
        var name = file.Root.Text("Name");
        if (file.Root.Text("WebResourceType") != "1" || sources.Payload($"WebResources/{name}") is not { } content)
        {
            yield break;
        }

        foreach (Match match in Loaded().Matches(Encoding.UTF8.GetString(content)))
        {
            var path = match.Groups[1].Value;
            var target = new Uri(new Uri("http://x/" + name), path).AbsolutePath.TrimStart('/');
            if (!names.Contains(target) && !path.Contains("ClientGlobalContext", StringComparison.Ordinal))
            {
                yield return Finding.Of(
                    sources.Map.PlaceOf($"WebResources/{name}"), Id,
                    $"It loads {path}, and there is no web resource {target}.",
                    "Name one of the solution by its relative path, or add it.");
            }
        }
    }

    [GeneratedRegex("(?:src|href)=\"([^\"#:?]+)\"")]
    private static partial Regex Loaded();
}

using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each web resource that forms, commands, the site map, apps, tables, other web resources or pages name is in the solution.</summary>
internal sealed class WebResourceRule : IRule
{
    public string Id => "web-resource";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var resources = sources.Of(ComponentKind.Of("WebResources")).ToList();
        var names = resources.Select(file => file.Root.Text("Name")).ToHashSet(StringComparer.Ordinal);
        var ids = resources.Select(file => file.Root.Text("WebResourceId").Trim('{', '}')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return sources.Files.SelectMany(file => WebResourceReferences.Of(file).Where(each => !names.Contains(each.Name) && !ids.Contains(each.Name))
            .Select(each => Finding.At(file.File, each.Place, Id, $"There is no web resource {each.Name}.", "Name one of the solution, or add it.")))
            .Concat(resources.SelectMany(file => Pages(sources, file, names)));
    }

    private IEnumerable<Finding> Pages(SolutionSources sources, SourceFile file, HashSet<string> names) =>
        WebResourceReferences.OfPage(sources, file).Where(each => !names.Contains(each.Name)).Select(each => Finding.Of(
            sources.Map.PlaceOf($"WebResources/{file.Root.Text("Name")}"), Id,
            $"It loads {each.Path}, and there is no web resource {each.Name}.",
            "Name one of the solution by its relative path, or add it."));
}

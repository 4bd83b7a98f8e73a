using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each web resource is reached from a form, a command, the site map, an app or a table, by what one names of the other.</summary>
internal sealed class UnusedWebResourceRule : IRule
{
    // Pages, styles and scripts, which can name others in their text.
    private static readonly HashSet<string> Readable = ["1", "2", "3"];

    public string Id => "unused-web-resource";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var resources = sources.Of(ComponentKind.Of("WebResources")).DistinctBy(file => file.Root.Text("Name")).ToDictionary(file => file.Root.Text("Name"), StringComparer.Ordinal);
        var names = resources.Values.DistinctBy(file => file.Root.Text("WebResourceId")).ToDictionary(file => file.Root.Text("WebResourceId").Trim('{', '}'), file => file.Root.Text("Name"), StringComparer.OrdinalIgnoreCase);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>(sources.Files.Where(file => file.Root.Name != "WebResource").SelectMany(WebResourceReferences.Of)
            .Select(each => names.GetValueOrDefault(each.Name, each.Name)));
        while (next.TryDequeue(out var name))
        {
            if (resources.TryGetValue(name, out var file) && reached.Add(name))
            {
                foreach (var other in Named(sources, file, resources.Keys))
                {
                    next.Enqueue(other);
                }
            }
        }

        return resources.Where(resource => !reached.Contains(resource.Key)).Select(resource => Finding.At(
            resource.Value.File, resource.Value.Root.Place("Name"), Id,
            $"Nothing leads to {resource.Key}.",
            "Name it in a form, a command, the site map or what these load, or delete it."));
    }

    private static IEnumerable<string> Named(SolutionSources sources, SourceFile file, IEnumerable<string> all)
    {
        var name = file.Root.Text("Name");
        var text = Readable.Contains(file.Root.Text("WebResourceType")) && sources.Payload($"WebResources/{name}") is { } content ? Encoding.UTF8.GetString(content) : "";
        return WebResourceReferences.Of(file).Select(each => each.Name).Concat(WebResourceReferences.OfPage(sources, file).Select(each => each.Name))
            .Concat(all.Where(other => other != name && text.Contains($"\"{other}\"", StringComparison.Ordinal)));
    }
}

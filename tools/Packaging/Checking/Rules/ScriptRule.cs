using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>A form or page loads each script of which one of its scripts uses something.</summary>
internal sealed class ScriptRule : IRule
{
    private const string Script = "3";

    public string Id => "script";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var scripts = sources.Of(ComponentKind.Of("WebResources")).Where(file => file.Root.Text("WebResourceType") == Script).Select(file => file.Root.Text("Name")).Distinct()
            .Select(name => (Name: name, Exports: ScriptExports.Of(sources, name))).Where(each => each.Exports is not null).ToDictionary(each => each.Name, each => each.Exports!, StringComparer.Ordinal);
        return
            from loading in Forms(sources).Concat(Pages(sources))
            from used in loading.Scripts.Where(scripts.ContainsKey)
            from other in scripts
            where !loading.Scripts.Contains(other.Key)
            let name = other.Value.Names.FirstOrDefault(name => scripts[used].Mentions(name) && !loading.Scripts.Any(each => scripts.TryGetValue(each, out var exports) && exports.Names.Contains(name)))
            where name is not null
            select Finding.Of(loading.Place, Id, $"It loads {used}, which uses {name}, and does not load {other.Key}.", "Load it before the script that uses it.");
    }

    private static IEnumerable<(string Place, IReadOnlyList<string> Scripts)> Forms(SolutionSources sources) =>
        from file in sources.Files
        from libraries in file.Root.Descendants("formLibraries")
        select (file.File, (IReadOnlyList<string>)[.. libraries.Elements("Library").Select(library => library.Text("@name"))]);

    private static IEnumerable<(string Place, IReadOnlyList<string> Scripts)> Pages(SolutionSources sources) =>
        from file in sources.Of(ComponentKind.Of("WebResources"))
        let loaded = WebResourceReferences.OfPage(sources, file).Select(each => each.Name).ToList()
        where loaded.Count > 0
        select (sources.Map.PlaceOf($"WebResources/{file.Root.Text("Name")}"), (IReadOnlyList<string>)loaded);
}

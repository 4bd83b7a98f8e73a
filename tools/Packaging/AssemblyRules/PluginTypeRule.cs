using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.AssemblyRules;

/// <summary>Plugin classes can be created by the platform, carry an id, and are those that the sources list; their images belong to their steps.</summary>
internal sealed class PluginTypeRule : IRule
{
    public string Id => "assembly-type";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var file in project.Sources.Of(ComponentKind.Of("PluginAssemblies")))
        {
            var path = file.Path[..^".data.xml".Length];
            if (project.Sources.Payload(path) is not { } dll || PluginAssembly.Read(dll) is not { } assembly)
            {
                continue;
            }

            using (assembly)
            {
                var place = project.Sources.Map.PlaceOf(path);
                foreach (var (problem, remedy) in assembly.Classes.SelectMany(plugin => Wrong(plugin, project.Sources)).Concat(WrongIds(assembly)))
                {
                    yield return Finding.Of(place, Id, problem, remedy);
                }

                foreach (var type in file.Root.Descendants("PluginType").Where(type => assembly.Classes.All(plugin => plugin.Name != type.Text("@Name"))))
                {
                    yield return Finding.At(
                        file.File, type, Id,
                        $"The DLL has no plugin class {type.Text("@Name")}.",
                        "Call xrmleads gen, which writes the list.");
                }
            }
        }
    }

    private static IEnumerable<(string Problem, string Remedy)> WrongIds(PluginAssembly assembly) =>
        from declared in assembly.Classes.SelectMany(plugin => Ids(plugin).Select(id => (Id: id, Class: plugin.Name)))
        group declared by declared.Id into same
        where same.Count() > 1 || !Guid.TryParseExact(same.Key, "D", out _)
        select (
            $"The id \"{same.Key}\" of {string.Join(" and ", same.Select(each => each.Class).Distinct())} is there twice or is no GUID.",
            "Give each plugin type, step and image an id of its own, and never change one that was shipped.");

    private static IEnumerable<string> Ids(PluginClass plugin) =>
        plugin.Steps.SelectMany(step => step.Images.Select(image => image.Id).Append(step.Id)).Concat(plugin.TypeId is { } type ? [type] : []);

    private static IEnumerable<(string Problem, string Remedy)> Wrong(PluginClass plugin, SolutionSources sources)
    {
        if (!plugin.IsPlugin)
        {
            yield return ($"{plugin.Name} is registered and does not implement IPlugin.", "Implement it, or take its attributes away.");
        }
        else if (!plugin.CanBeCreated)
        {
            yield return ($"{plugin.Name} cannot be created by the platform.", "Make the class and its constructor public.");
        }

        if (plugin.TypeId is null)
        {
            yield return ($"{plugin.Name} has no id.", "Put [PluginType] with a new id on it, and never change it.");
        }

        foreach (var image in plugin.StrayImages)
        {
            yield return ($"{plugin.Name} declares the image {image.Alias} of a step {image.Step} that it does not declare.", "Write the id of one of its steps.");
        }

        foreach (var api in plugin.CustomApis.Where(api => sources.Root($"customapis/{api}/customapi.xml") is null))
        {
            yield return ($"{plugin.Name} implements a custom API {api} that the solution does not have.", "Add it under customapis/, or put the name right.");
        }
    }
}

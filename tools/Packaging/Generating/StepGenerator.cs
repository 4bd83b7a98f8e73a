using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.AssemblyRules;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>Writes what the plugin classes declare into the sources: steps, plugin types, and which class implements which custom API.</summary>
internal static class StepGenerator
{
    private const string Steps = SolutionSources.Folder + "/SdkMessageProcessingSteps/";

    /// <summary>The checkout with them; as it was where no DLL is there to read.</summary>
    internal static FileTree Apply(Project project)
    {
        var (tree, sources) = (project.Sources.Tree, project.Sources);
        foreach (var file in sources.Of(ComponentKind.Of("PluginAssemblies")))
        {
            if (sources.Payload(file.Path[..^".data.xml".Length]) is not { } dll || PluginAssembly.Read(dll) is not { } assembly)
            {
                continue;
            }

            using (assembly)
            {
                var declared = assembly.Classes.SelectMany(plugin => plugin.Steps.Select(step => (Path: $"{Steps}{{{step.Id}}}.xml", Plugin: plugin, Step: step))).ToList();
                tree = StepsOf(sources, assembly).Except(declared.Select(step => step.Path)).Aggregate(tree, (all, stale) => all.Without(stale));
                foreach (var (path, plugin, step) in declared)
                {
                    var introduced = sources.Root(path[(SolutionSources.Folder.Length + 1)..])?.Text("IntroducedVersion");
                    tree = tree.With(path, XmlText.File(StepXml.Of(plugin, step, assembly.FullName, string.IsNullOrEmpty(introduced) ? project.Settings.Version : introduced)));
                }

                tree = tree.With(file.File, XmlText.File(WithTypes(file.Root, assembly)));
                tree = assembly.Classes.Aggregate(tree, (all, plugin) => plugin.CustomApis.Aggregate(all, (each, api) => WithPlugin(each, sources, api, plugin)));
            }
        }

        return tree;
    }

    private static IEnumerable<string> StepsOf(SolutionSources sources, PluginAssembly assembly) =>
        from step in sources.Of(ComponentKind.Of("SdkMessageProcessingSteps"))
        where step.Root.Text("PluginTypeName").EndsWith(", " + assembly.FullName, StringComparison.Ordinal)
        select step.File;

    private static XElement WithTypes(XElement source, PluginAssembly assembly)
    {
        var copy = new XElement(source);
        copy.Element("PluginTypes")?.Remove();
        copy.Add(new XElement(
            "PluginTypes",
            from plugin in assembly.Classes
            where plugin.TypeId is not null
            select new XElement(
                "PluginType",
                new XAttribute("AssemblyQualifiedName", $"{plugin.Name}, {assembly.FullName}"),
                new XAttribute("PluginTypeId", plugin.TypeId!),
                new XAttribute("Name", plugin.Name),
                new XElement("FriendlyName", plugin.Name))));
        return copy;
    }

    private static FileTree WithPlugin(FileTree tree, SolutionSources sources, string api, PluginClass plugin)
    {
        var path = $"customapis/{api}/customapi.xml";
        if (sources.Root(path) is not { } source)
        {
            return tree;
        }

        var copy = new XElement(source);
        copy.Element("plugintypeid")?.Remove();
        var link = new XElement("plugintypeid", new XElement("plugintypeexportkey", plugin.TypeId));
        var next = copy.Elements().FirstOrDefault(each => string.CompareOrdinal(each.Name.LocalName, "plugintypeid") > 0);
        if (next is null)
        {
            copy.Add(link);
        }
        else
        {
            next.AddBeforeSelf(link);
        }

        return tree.With($"{SolutionSources.Folder}/{path}", XmlText.Sharded(copy));
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the plugin assemblies with their bytes and the plugin types they list.</summary>
internal static class AssemblyImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Components("SolutionPluginAssemblies", "PluginAssembly"))
        {
            notes.Try($"assembly {element.OptionalText("FullName")}", () => Import(element, zip, catalogue, notes));
        }
    }

    private static void Import(XElement element, SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        var path = element.RequiredChild("FileName");
        var assembly = new PluginAssembly(element.Id("PluginAssemblyId"), element.Text("FullName"), zip.Bytes(path));
        notes.Once("assembly", assembly.Id.ToString());
        var classes = AssemblyTypes.Of(path.TrimStart('/'), assembly.Content);
        notes.Imported("assembly", assembly.FullName);
        foreach (var type in element.Elements("PluginTypes").Elements("PluginType"))
        {
            notes.Try($"plugin type {type.OptionalText("Name")}", () => Import(type, assembly, classes, catalogue, notes));
        }
    }

    private static void Import(XElement element, PluginAssembly assembly, HashSet<string> classes, Catalogue catalogue, ImportNotes notes)
    {
        var (id, name) = (element.Id("PluginTypeId"), element.Text("Name"));
        notes.Once("plugin type", id.ToString());
        var className = element.Text("AssemblyQualifiedName").Split(',').First();
        if (!classes.Contains(className))
        {
            throw new DescriptionFault($"the assembly {assembly.FullName.Split(',').First()} has no class {className}");
        }

        if (element.Child("WorkflowActivityGroupName") is not null)
        {
            notes.NotSupported($"workflow activity {name}");
            return;
        }

        catalogue.PluginTypes[id] = new PluginType(id, className, assembly);
        notes.Imported("plugin type", name);
    }
}

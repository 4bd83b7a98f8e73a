using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the plugin assemblies with their bytes and the plugin types they list.</summary>
internal static class AssemblyImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Customizations.Elements("SolutionPluginAssemblies").Elements("PluginAssembly"))
        {
            var assembly = new PluginAssembly(
                Guid.Parse(element.Text("PluginAssemblyId")),
                element.Text("FullName"),
                zip.Bytes(element.RequiredChild("FileName")));
            notes.Imported("assembly", assembly.FullName);
            foreach (var type in element.Elements("PluginTypes").Elements("PluginType"))
            {
                var id = Guid.Parse(type.Text("PluginTypeId"));
                catalogue.PluginTypes[id] = new PluginType(id, type.Text("AssemblyQualifiedName").Split(',').First(), assembly);
                notes.Imported("plugin type", type.Text("Name"));
            }
        }
    }
}

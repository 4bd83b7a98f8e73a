using System;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>Where a plugin assembly lies, which follows from its name and id.</summary>
internal static class PluginAssemblyName
{
    /// <summary>The path of the DLL in the zip and in the sources: <c>PluginAssemblies/NameNoDots-ID/NameNoDots.dll</c>.</summary>
    internal static string PathOf(XElement assembly)
    {
        var name = assembly.Text("@FullName").Split(',')[0].Replace(".", "", StringComparison.Ordinal);
        return $"PluginAssemblies/{name}-{assembly.Text("@PluginAssemblyId").Trim('{', '}').ToUpperInvariant()}/{name}.dll";
    }
}

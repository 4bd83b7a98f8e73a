using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Reading;

/// <summary>A kind of component that has one source file each and one container in customizations.xml.</summary>
/// <param name="Folder">The folder of its files.</param>
/// <param name="Suffix">What the names of its files end with.</param>
/// <param name="Container">The element of customizations.xml that holds them.</param>
/// <param name="Element">The root element of a file.</param>
/// <param name="PathOf">The path that a component belongs at, which follows from its content.</param>
internal sealed record ComponentKind(string Folder, string Suffix, string Container, string Element, Func<XElement, string> PathOf)
{
    /// <summary>What a file is called that takes the place of the plain one in the managed zip.</summary>
    internal const string ManagedSuffix = "_managed.xml";

    /// <summary>All kinds but tables and relationships, whose files nest.</summary>
    internal static IReadOnlyList<ComponentKind> All { get; } =
    [
        new("Roles", ".xml", "Roles", "Role", role => $"Roles/{role.Text("@name")}.xml"),
        new("OptionSets", ".xml", "optionsets", "optionset", choice => $"OptionSets/{choice.Text("@Name")}.xml"),
        new("Dashboards", ".xml", "Dashboards", "Dashboard", board => $"Dashboards/{board.Text("FormId")}.xml"),
        new("WebResources", ".data.xml", "WebResources", "WebResource", resource => $"WebResources/{resource.Text("Name")}.data.xml"),
        new("PluginAssemblies", ".data.xml", "SolutionPluginAssemblies", "PluginAssembly", assembly => $"{PluginAssemblyName.PathOf(assembly)}.data.xml"),
        new("SdkMessageProcessingSteps", ".xml", "SdkMessageProcessingSteps", "SdkMessageProcessingStep", step => $"SdkMessageProcessingSteps/{step.Text("@SdkMessageProcessingStepId")}.xml"),
        new("AppModuleSiteMaps", ".xml", "AppModuleSiteMaps", "AppModuleSiteMap", map => $"AppModuleSiteMaps/{map.Text("SiteMapUniqueName")}/AppModuleSiteMap.xml"),
        new("AppModules", ".xml", "AppModules", "AppModule", app => $"AppModules/{app.Text("UniqueName")}/AppModule.xml"),
    ];

    internal static ComponentKind Of(string folder) => All.Single(kind => kind.Folder == folder);

    /// <summary>Whether a path is that of a component of this kind, its managed form included.</summary>
    internal bool Holds(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal) && path.EndsWith(Suffix, StringComparison.Ordinal);
}

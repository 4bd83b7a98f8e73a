using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>The list of components in the manifest, which follows from the sources as a whole.</summary>
internal static class RootComponents
{
    /// <summary>The list, by type and name or id.</summary>
    internal static IEnumerable<XElement> Of(Project project) =>
        All(project).OrderBy(component => int.Parse(component.Text("@type"), CultureInfo.InvariantCulture))
            .ThenBy(component => component.Text("@schemaName"), StringComparer.Ordinal).ThenBy(component => component.Text("@id"), StringComparer.Ordinal);

    private static IEnumerable<XElement> All(Project project)
    {
        var sources = project.Sources;
        IEnumerable<XElement> Roots(string folder) => sources.Of(ComponentKind.Of(folder)).Select(file => file.Root);
        return
        [
            .. sources.Files.Where(file => TableSource.Is(file.Path)).Select(file => Table(file.Root.Text("Name"), project.Settings.Prefix)),
            .. Roots("OptionSets").Select(choice => Named(9, choice.Text("@Name"))),
            .. Roots("Roles").Select(role => Numbered(20, role.Text("@id"))),
            .. Roots("Dashboards").Select(board => Numbered(60, board.Text("FormId"))),
            .. Roots("WebResources").Select(resource => Named(61, resource.Text("Name"))),
            .. Roots("AppModuleSiteMaps").Select(map => Named(62, map.Text("SiteMapUniqueName"))),
            .. (sources.Root("Other/FieldSecurityProfiles.xml")?.Elements() ?? []).Select(profile => Numbered(70, profile.Text("@fieldsecurityprofileid"))),
            .. Roots("AppModules").Select(app => Named(80, app.Text("UniqueName"))),
            .. Roots("PluginAssemblies").Select(assembly => Numbered(91, assembly.Text("@PluginAssemblyId"), assembly.Text("@FullName"))),
            .. Roots("SdkMessageProcessingSteps").Select(step => Numbered(92, step.Text("@SdkMessageProcessingStepId"))),
        ];
    }

    // Own tables with all that belongs to them; of others only what we add.
    private static XElement Table(string name, string prefix) =>
        Component(1, new XAttribute("schemaName", name.ToLowerInvariant()), name.StartsWith(prefix + "_", StringComparison.OrdinalIgnoreCase) ? 0 : 2);

    private static XElement Named(int type, string name) => Component(type, new XAttribute("schemaName", name), 0);

    private static XElement Numbered(int type, string id, string? name = null) =>
        Component(type, new XAttribute[] { new("id", $"{{{id.Trim('{', '}').ToLowerInvariant()}}}") }.Concat(name is null ? [] : [new XAttribute("schemaName", name)]), 0);

    private static XElement Component(int type, object key, int behavior) => new("RootComponent", new XAttribute("type", type), key, new XAttribute("behavior", behavior));
}

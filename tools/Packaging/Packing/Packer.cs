using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Checking;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Packing;

/// <summary>Packs the sources into solution zips that are the same byte for byte wherever they are made.</summary>
internal static class Packer
{
    internal const string Manifest = "solution.xml";
    internal const string Customizations = "customizations.xml";
    internal const string ManifestSource = "Other/Solution.xml";

    /// <summary>Makes the zip.</summary>
    /// <param name="project">The sources.</param>
    /// <param name="managed">Whether to make the managed zip.</param>
    /// <exception cref="FindingsException">A source is missing, wrong or would be lost.</exception>
    internal static byte[] Pack(Project project, bool managed) => StoredZip.Write(Parts(project, managed));

    /// <summary>The parts of the zip by their names.</summary>
    /// <param name="project">The sources.</param>
    /// <param name="managed">Whether they are for the managed zip.</param>
    /// <exception cref="FindingsException">A source is missing, wrong or would be lost.</exception>
    internal static FileTree Parts(Project project, bool managed)
    {
        var sources = project.Sources;
        List<Finding> findings = [.. PackRules.All.SelectMany(rule => rule.Check(project))];
        if (findings.Count > 0)
        {
            throw new FindingsException(findings);
        }

        var parts = FileTree.Empty
            .With(Manifest, XmlText.File(ManifestOf(sources.Root(ManifestSource)!, project.Settings.Version, managed)))
            .With(Customizations, XmlText.File(Merge.Customizations(sources, managed)));
        foreach (var assembly in sources.Of(ComponentKind.Of("PluginAssemblies")).Select(file => PluginAssemblyName.PathOf(file.Root)))
        {
            parts = parts.With(assembly, sources.Payload(assembly)!);
        }

        foreach (var resource in sources.Of(ComponentKind.Of("WebResources")).Select(file => file.Root))
        {
            parts = parts.With(WebResourceName.PathOf(resource), sources.Payload($"WebResources/{resource.Text("Name")}")!);
        }

        parts = sources.Paths.Where(SolutionSources.IsSharded).Aggregate(parts, (all, path) => all.With(path, sources.Payload(path)!));
        return parts.With(ContentTypes.Path, ContentTypes.Of([.. parts.Paths]));
    }

    private static XElement ManifestOf(XElement source, string version, bool managed)
    {
        var root = XmlText.Plain(source);
        var manifest = root.Element("SolutionManifest")!;
        manifest.SetElementValue("Version", version);
        manifest.SetElementValue("Managed", managed ? "1" : "0");
        return root;
    }
}

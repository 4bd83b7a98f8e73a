using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Generating;

/// <summary>Brings everything that follows from something else up to date: steps from the DLL, the manifest, the canonical form, the constants.</summary>
internal static class Generator
{
    /// <summary>The checkout as it should be.</summary>
    internal static FileTree Generate(Project project)
    {
        var withSteps = Project.Of(StepGenerator.Apply(project));
        var withManifest = Project.Of(WithManifest(withSteps));
        return SchemaGenerator.Apply(Project.Of(Canonical(withManifest.Sources)));
    }

    /// <summary>The files that differ between two checkouts, those that one lacks included.</summary>
    internal static IEnumerable<string> Different(FileTree before, FileTree after) =>
        before.Paths.Union(after.Paths).Where(path => before[path] is not { } old || after[path] is not { } now || !old.AsSpan().SequenceEqual(now)).Order(StringComparer.Ordinal);

    private static FileTree WithManifest(Project project)
    {
        if (project.Sources.Root(Packer.ManifestSource)?.Element("SolutionManifest") is not { } manifest)
        {
            return project.Sources.Tree;
        }

        var copy = new XElement(manifest);
        copy.SetElementValue("Version", project.Settings.Version);
        copy.Element("RootComponents")?.ReplaceNodes(RootComponents.Of(project));
        var root = new XElement(manifest.Document!.Root!);
        root.Element("SolutionManifest")!.ReplaceWith(copy);
        return project.Sources.Tree.With($"{SolutionSources.Folder}/{Packer.ManifestSource}", XmlText.File(root));
    }

    // A file with a comment is left alone: the comment would be lost, and a rule tells of it.
    private static FileTree Canonical(SolutionSources sources)
    {
        var tree = sources.In(RelationshipSource.Folder).Any()
            ? sources.Tree.With($"{SolutionSources.Folder}/{RelationshipSource.Index}", XmlText.File(CanonicalForm.IndexOf(sources)))
            : sources.Tree;
        return sources.Files.Where(file => CanonicalForm.Has(file.Path) && !file.Root.Document!.DescendantNodes().OfType<XComment>().Any()).Aggregate(
            tree, (all, file) => CanonicalForm.Of(sources, file) is { } content ? all.With(file.File, content) : all.Without(file.File));
    }
}

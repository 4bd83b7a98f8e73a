using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Names of files and folders, and of parts of the zip, are those that follow from the content.</summary>
internal sealed class FileNameRule : IRule
{
    public string Id => "file-name";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        foreach (var file in sources.Files)
        {
            if (ExpectedPath.Of(file) is { } expected && expected != file.Path)
            {
                yield return Finding.At(
                    file.File, file.Root, Id,
                    $"Its content belongs at {SolutionSources.Folder}/{expected}.",
                    "Move it there, or put the id or name in it right.");
            }
        }

        foreach (var (file, expected) in Parts(sources))
        {
            var place = file.Root.Element("FileName");
            if (place?.Value != "/" + expected)
            {
                yield return Finding.At(
                    file.File, place ?? file.Root, Id,
                    $"FileName is \"{place?.Value}\".",
                    $"Write /{expected}, which follows from name and id.");
            }
        }

        foreach (var file in sources.Files.Where(file => RelationshipSource.Is(file.Path)))
        {
            foreach (var relationship in file.Root.Elements().Where(relationship => !RelationshipSource.PathOf(relationship).Equals(file.Path, StringComparison.Ordinal)))
            {
                yield return Finding.At(
                    file.File, relationship, Id,
                    $"{relationship.Text("@Name")} belongs in {SolutionSources.Folder}/{RelationshipSource.PathOf(relationship)}.",
                    "Move it there.");
            }
        }
    }

    private static IEnumerable<(SourceFile File, string Expected)> Parts(SolutionSources sources) =>
        sources.Of(ComponentKind.Of("WebResources")).Select(file => (file, WebResourceName.PathOf(file.Root)))
            .Concat(sources.Of(ComponentKind.Of("PluginAssemblies")).Select(file => (file, PluginAssemblyName.PathOf(file.Root))));
}

using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each component has a container to go to: where it lacks, Microsoft's packer drops the component without a word.</summary>
internal sealed class PlaceholderRule : IRule
{
    public string Id => "placeholder";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var skeleton = sources.Root(Merge.Skeleton);
        foreach (var (file, container) in sources.Files.Select(file => (file, ContainerOf(file.Path))))
        {
            if (container is not null && skeleton is not null && skeleton.Element(container) is null)
            {
                yield return Missing($"{SolutionSources.Folder}/{Merge.Skeleton}", file, container);
            }

            var table = TableSource.FolderOf(file.Path) + "/Entity.xml";
            if (TableSource.PlaceholderOf(file.Path) is { } placeholder && sources.Root(table)?.Element(placeholder) is null)
            {
                yield return Missing($"{SolutionSources.Folder}/{table}", file, placeholder);
            }
        }
    }

    private static string? ContainerOf(string path) =>
        TableSource.Is(path) ? "Entities"
        : RelationshipSource.Is(path) ? "EntityRelationships"
        : WholeContainer.All.FirstOrDefault(whole => whole.Path == path)?.Element ?? ComponentKind.All.FirstOrDefault(kind => kind.Holds(path))?.Container;

    private Finding Missing(string place, SourceFile file, string container) =>
        Finding.Of(place, Id, $"It has no {container}, so {file.File} would be left out of the zip.", $"Add <{container} /> at its place in the order.");
}

using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each file of the sources is one that goes into the zip.</summary>
internal sealed class UnknownFileRule : IRule
{
    private static readonly string[] Known =
        [Packer.ManifestSource, Merge.Skeleton, RelationshipSource.Index, PayloadMap.Path, "README.md", .. WholeContainer.All.Select(whole => whole.Path)];

    public string Id => "unknown-file";

    public IEnumerable<Finding> Check(Project project)
    {
        var paths = project.Sources.Paths.ToHashSet(StringComparer.Ordinal);
        return
            from path in paths.Order(StringComparer.Ordinal)
            where !IsKnown(path, paths)
            select Finding.Of(
                $"{SolutionSources.Folder}/{path}", Id,
                "It is no file of a solution and would be left out of the zip.",
                "Move it to its place, or out of this folder.");
    }

    private static bool IsKnown(string path, HashSet<string> paths)
    {
        if (path.EndsWith(ComponentKind.ManagedSuffix, StringComparison.Ordinal))
        {
            var plain = path[..^ComponentKind.ManagedSuffix.Length] + ".xml";
            return paths.Contains(plain) && (TableSource.PlaceholderOf(plain) == "FormXml" || plain.StartsWith("AppModule", StringComparison.Ordinal));
        }

        return Known.Contains(path)
            || SolutionSources.IsSharded(path)
            || RelationshipSource.Is(path)
            || TableSource.Is(path)
            || TableSource.PlaceholderOf(path) is not null
            || ComponentKind.All.Any(kind => kind.Holds(path))
            || paths.Contains(path + ".data.xml");
    }
}

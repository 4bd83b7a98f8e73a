using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>The manifest and the skeleton of customizations.xml are there.</summary>
internal sealed class RequiredFileRule : IRule
{
    public string Id => "required-file";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var path in (string[])[Packer.ManifestSource, Merge.Skeleton])
        {
            var root = project.Sources.Root(path);
            if (root is null && !project.Sources.Paths.Contains(path, StringComparer.Ordinal))
            {
                yield return Finding.Of($"{SolutionSources.Folder}/{path}", Id, "It is not there.", "Restore it: nothing can be packed without it.");
            }
            else if (root is not null && (root.Name != "ImportExportXml" || (path == Packer.ManifestSource && root.Element("SolutionManifest") is null)))
            {
                yield return Finding.At(
                    $"{SolutionSources.Folder}/{path}", root, Id,
                    "It does not hold what it should.",
                    "Begin it with ImportExportXml, and the manifest with SolutionManifest in it.");
            }
        }
    }
}

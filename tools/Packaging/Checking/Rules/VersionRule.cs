using System.Collections.Generic;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>The version in the manifest is that of the changelog, which packing takes.</summary>
internal sealed class VersionRule : IRule
{
    public string Id => "version";

    public IEnumerable<Finding> Check(Project project)
    {
        if (project.Sources.Root(Packer.ManifestSource)?.Element("SolutionManifest") is { } manifest && manifest.Text("Version") != project.Settings.Version)
        {
            yield return Finding.At(
                $"{SolutionSources.Folder}/{Packer.ManifestSource}", manifest.Place("Version"), Id, $"The version is {manifest.Text("Version")}, that of the changelog {project.Settings.Version}.", "Call xrmleads gen, which writes it.");
        }
    }
}

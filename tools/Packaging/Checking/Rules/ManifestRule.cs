using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>The manifest agrees with pac.config.</summary>
internal sealed class ManifestRule : IRule
{
    public string Id => "manifest";

    public IEnumerable<Finding> Check(Project project)
    {
        if (project.Sources.Root(Packer.ManifestSource)?.Element("SolutionManifest") is not { } manifest)
        {
            return [];
        }

        var (settings, publisher) = (project.Settings, manifest.Element("Publisher"));
        return
            from pair in ((XElement? Element, string Name, string Expected)[])
            [
                (manifest.Element("UniqueName"), "solution", settings.Solution),
                (publisher?.Element("UniqueName"), "publisher", settings.Publisher),
                (publisher?.Element("CustomizationPrefix"), "prefix", settings.Prefix),
                (publisher?.Element("CustomizationOptionValuePrefix"), "choiceValuePrefix", settings.ChoiceValuePrefix.ToString(CultureInfo.InvariantCulture)),
            ]
            where !pair.Expected.Equals(pair.Element?.Value, StringComparison.OrdinalIgnoreCase)
            select Finding.At(
                $"{SolutionSources.Folder}/{Packer.ManifestSource}", pair.Element ?? manifest, Id, $"{ProjectSettings.File} says {pair.Name} {pair.Expected}, the manifest \"{pair.Element?.Value}\".", "Make both say the same.");
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Packing;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>Each text that a user reads is there once in each language that the solution names, and in no other.</summary>
internal sealed class LabelRule : IRule
{
    private static readonly string[] Containers = ["labels", "displaynames", "LocalizedNames", "LocalizedCollectionNames", "Descriptions", "Titles", "description", "displayname"];

    public string Id => "label";

    public IEnumerable<Finding> Check(Project project)
    {
        var languages = project.Sources.Root(Merge.Skeleton)?.Element("Languages")?.Elements().Select(language => language.Value).Order().ToList() ?? [];
        return
            from file in project.Sources.Files
            from container in file.Root.Descendants()
            where Containers.Contains(container.Name.LocalName) && container.HasElements && !container.Ancestors("presentationdescription").Any()
            let actual = container.Elements().Select(Language).Order().ToList()
            where !actual.SequenceEqual(languages)
            select Finding.At(
                file.File, container, Id,
                $"It has texts in {string.Join(", ", actual)}, the solution in {string.Join(", ", languages)}.",
                "Write it once in each language of Languages in Customizations.xml.");
    }

    private static string Language(XElement label) => label.Text(label.Attribute("LCID") is null ? "@languagecode" : "@LCID");
}

using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>What people see has a name: apps, areas, forms with their tabs, sections and cells, views, charts, dashboards, commands and own columns.</summary>
internal sealed class MissingLabelRule : IRule
{
    private static readonly Dictionary<string, string> Containers =
        new[] { "AppModule", "AppModuleSiteMap", "systemform", "savedquery", "visualization", "Dashboard" }.Select(name => (name, "LocalizedNames"))
            .Concat(new[] { "Area", "Group", "SubArea", "LocLabel" }.Select(name => (name, "Titles")))
            .Concat(new[] { "tab", "section", "cell" }.Select(name => (name, "labels")))
            .Append(("attribute", "displaynames")).ToDictionary(each => each.Item1, each => each.Item2);

    public string Id => "missing-label";

    public IEnumerable<Finding> Check(Project project) =>
        from file in project.Sources.Files
        from element in file.Root.DescendantsAndSelf()
        where Containers.ContainsKey(element.Name.LocalName) && IsSeen(element) && !HasText(element.Element(Containers[element.Name.LocalName]))
        select Finding.At(file.File, element, Id, $"The {element.Name.LocalName} has no name.", $"Give it {Containers[element.Name.LocalName]} with a text.");

    // Columns of queries and cells of layouts have the names of columns, an entry of a table the table's name, and an empty cell none.
    private static bool IsSeen(XElement element) => element.Name.LocalName switch
    {
        "SubArea" => element.Attribute("Entity") is null,
        "cell" => element.Element("control") is not null,
        "attribute" => element.Parent?.Name == "attributes",
        _ => true,
    };

    private static bool HasText(XElement? container) =>
        container is not null && container.HasElements && container.Elements().All(text => ((string?)(text.Attribute("description") ?? text.Attribute("Title")))?.Trim() is { Length: > 0 });
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>View, chart and relationship of a list on a form or dashboard fit the table that it lists, and the form's own table.</summary>
internal sealed class SubGridRule : IRule
{
    public string Id => "sub-grid";

    public IEnumerable<Finding> Check(Project project)
    {
        var sources = project.Sources;
        var parts = TablePart.All(sources).Where(part => part.Kind != "form").GroupBy(part => part.Id).ToDictionary(group => group.Key, group => group.First());
        var relationships = sources.In(RelationshipSource.Folder).SelectMany(file => file.Root.Elements())
            .GroupBy(each => each.Text("@Name"), StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        return
            from file in sources.Files
            from list in file.Root.Descendants("parameters").Where(list => list.Element("TargetEntityType") is not null)
            from fault in Faults(list, TableSource.PlaceholderOf(file.Path) == "FormXml" ? TablePart.TableOf(file) : null, parts, relationships)
            select Finding.At(file.File, fault.Place, Id, fault.Problem, "Name one that fits the table.");
    }

    // What the solution does not have is the matter of another rule.
    private static IEnumerable<(XObject Place, string Problem)> Faults(
        XElement list, string? formTable, Dictionary<string, TablePart> parts, Dictionary<string, XElement> relationships)
    {
        var table = list.Text("TargetEntityType");
        foreach (var name in (string[])["ViewId", "VisualizationId"])
        {
            if (parts.TryGetValue(TablePart.Key(list.Text(name)), out var part) && part.Table != table)
            {
                yield return (list.Place(name), $"The list shows {table}, and the {part.Kind} is one of {part.Table}.");
            }
        }

        if (list.Text("ChartGridMode") == "Chart" && list.Text("VisualizationId").Length == 0)
        {
            yield return (list.Place("ChartGridMode"), "It shows a chart and names none.");
        }

        if (list.Text("RelationshipName") is { Length: > 0 } related && relationships.TryGetValue(related, out var relationship) && !Joins(relationship, formTable, table))
        {
            yield return (list.Place("RelationshipName"), $"The relationship {related} does not lead from {formTable ?? "a dashboard"} to {table}.");
        }
    }

    private static bool Joins(XElement relationship, string? from, string to)
    {
        bool Is(string element, string? table) => relationship.Text(element).Equals(table, StringComparison.OrdinalIgnoreCase);
        return (Is("ReferencedEntityName", from) && Is("ReferencingEntityName", to))
            || (Is("FirstEntityName", from) && Is("SecondEntityName", to)) || (Is("SecondEntityName", from) && Is("FirstEntityName", to));
    }
}

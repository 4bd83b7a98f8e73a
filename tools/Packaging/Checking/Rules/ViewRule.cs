using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking.Rules;

/// <summary>A view asks its own table for each column that it shows.</summary>
internal sealed class ViewRule : IRule
{
    public string Id => "view";

    public IEnumerable<Finding> Check(Project project)
    {
        foreach (var view in TablePart.All(project.Sources).Where(part => part.Kind == "view"))
        {
            if (view.Element.Descendants("fetch").Elements("entity").FirstOrDefault() is not { } asked || view.Element.Descendants("grid").FirstOrDefault() is not { } grid)
            {
                yield return Finding.At(view.File.File, view.Element, Id, "The view has no query or no layout.", "Write both.");
                continue;
            }

            if (asked.Text("@name") != view.Table)
            {
                yield return Finding.At(view.File.File, asked.Place("@name"), Id, $"The view is one of {view.Table} and asks for {asked.Text("@name")}.", "Ask for the rows of its table.");
            }

            var columns = Columns(asked).ToHashSet(StringComparer.Ordinal);
            foreach (var name in Shown(grid).Where(name => !columns.Contains(name.Value)))
            {
                yield return Finding.At(view.File.File, name, Id, $"The view shows {name.Value} and does not ask for it.", "Add it to the query, a column of a linked table with the alias of the link.");
            }
        }
    }

    private static IEnumerable<XAttribute> Shown(XElement grid) =>
        grid.Descendants("cell").Select(cell => cell.Attribute("name")).Append(grid.Element("row")?.Attribute("id")).OfType<XAttribute>();

    private static IEnumerable<string> Columns(XElement asked) =>
        asked.Elements("attribute").Select(column => column.Text("@name"))
            .Concat(asked.Descendants("link-entity").SelectMany(link => link.Elements("attribute").Select(column => $"{link.Text("@alias")}.{column.Text("@name")}")));
}

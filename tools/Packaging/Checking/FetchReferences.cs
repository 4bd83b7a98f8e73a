using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>The tables and columns that the queries of a source name.</summary>
internal static class FetchReferences
{
    internal static IEnumerable<Reference> Of(SourceFile file) =>
        file.Root.Descendants("entity").Where(entity => entity.Parent!.Name == "fetch").SelectMany(entity => Of(file, entity, entity));

    private static IEnumerable<Reference> Of(SourceFile file, XElement table, XElement part)
    {
        var name = table.Text("@name");
        if (part == table)
        {
            yield return new(file, part, name, null);
        }

        foreach (var child in part.Elements())
        {
            if (child.Name == "link-entity")
            {
                yield return new(file, child, name, child.Text("@to"));
                yield return new(file, child, child.Text("@name"), child.Text("@from"));
            }
            else if (child.Name.LocalName is "attribute" or "condition" or "order" && child.Attribute("entityname") is null
                && (child.Attribute(child.Name == "attribute" ? "name" : "attribute") is { } column))
            {
                yield return new(file, column, name, column.Value);
            }

            foreach (var inner in Of(file, child.Name == "link-entity" ? child : table, child))
            {
                yield return inner;
            }
        }
    }
}

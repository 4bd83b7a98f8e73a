using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reads a many-to-many relationship of the standard description.</summary>
internal static class StandardIntersectReader
{
    internal static void Read(XElement element, Catalogue catalogue)
    {
        var intersect = new Intersect(
            element.Text("name"),
            element.Text("table"),
            element.Text("first"),
            element.Text("first") + "id",
            element.Text("second"),
            element.Text("second") + "id");
        IntersectTable.Add(catalogue, intersect, element.Text("schema"), element.Text("privilege"), element.Text("id"));
    }
}

using System.Xml.Linq;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Reads a many-to-many relationship of the standard description and gives it its table of pairs.</summary>
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
        var table = new Table
        {
            Name = intersect.Table,
            SchemaName = element.Text("schema"),
            PrivilegeName = element.Text("privilege"),
            PrimaryId = element.Text("id"),
        };
        table.Add(new Column { Name = table.PrimaryId, Type = ColumnType.PrimaryKey, ValidForUpdate = false });
        table.Add(new Column { Name = intersect.FirstColumn, Type = ColumnType.UniqueIdentifier });
        table.Add(new Column { Name = intersect.SecondColumn, Type = ColumnType.UniqueIdentifier });
        SystemColumns.AddVersion(table);
        table.Keys.Add(new AlternateKey(intersect.Relationship, [intersect.FirstColumn, intersect.SecondColumn]));
        catalogue.Tables.Add(table.Name, table);
        catalogue.Intersects.Add(intersect);
    }
}

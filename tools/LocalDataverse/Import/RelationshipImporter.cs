using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the relationships and gives each lookup the tables it points at.</summary>
internal sealed class RelationshipImporter(SolutionZip zip, Catalogue catalogue, References references, ImportNotes notes)
{
    internal void Import()
    {
        foreach (var element in zip.Components("EntityRelationships", "EntityRelationship"))
        {
            notes.Try($"relationship {element.OptionalText("Name")}", () => Import(element));
        }

        foreach (var table in catalogue.Tables.Values)
        {
            foreach (var column in table.Columns.Values.Where(c => c.Type == ColumnType.Lookup && c.Targets.Count == 0).ToList())
            {
                notes.Try($"column {table.Name}.{column.Name}", () => throw new DescriptionFault($"no relationship says where the lookup {table.Name}.{column.Name} points"));
            }
        }
    }

    private void Import(XElement element)
    {
        var name = Naming.Written(element.Text("Name"));
        notes.Once("relationship", name);
        switch (element.RequiredChild("EntityRelationshipType"))
        {
            case "OneToMany":
                AddOneToMany(name, element);
                break;
            case "ManyToMany":
                AddManyToMany(name, element);
                break;
            case var other:
                throw new DescriptionFault($"its type {other} is neither OneToMany nor ManyToMany");
        }
    }

    private void AddOneToMany(string name, XElement element)
    {
        var referenced = element.RequiredChild("ReferencedEntityName").ToLowerInvariant();
        var referencing = element.RequiredChild("ReferencingEntityName").ToLowerInvariant();
        var column = element.RequiredChild("ReferencingAttributeName").ToLowerInvariant();

        // Every owner is a user or a team; the two relationships that say so for each table have their targets in SystemColumns.
        if (referenced == "owner")
        {
            notes.Imported("relationship", name);
            return;
        }

        if (!references.HasTable(referencing) || !references.HasTable(referenced))
        {
            Leave(name, referencing, referenced, column);
            return;
        }

        var table = catalogue.Tables[referencing];
        if (table.IsView)
        {
            // What activities are about may be a row of any table; each activity has a relationship of its own for it.
            notes.Imported("relationship", name);
            return;
        }

        if (!references.HasColumn(table, column) || !table.Columns.TryGetValue(column, out var lookup))
        {
            notes.NotSupported($"relationship {name}: its column {referencing}.{column} is not supported or not described here");
            return;
        }

        if (lookup.Type != ColumnType.Lookup)
        {
            throw new DescriptionFault($"its column {referencing}.{column} is no lookup");
        }

        if (!lookup.Targets.Contains(referenced) && !lookup.Targets.Contains("*"))
        {
            lookup.Targets.Add(referenced);
        }

        var relationship = OneToManyReader.Read(name, element, referenced, referencing, column);
        catalogue.Relationships.RemoveAll(r => r.Name == name);
        catalogue.Relationships.Add(relationship);
        notes.Imported("relationship", name);
    }

    // A lookup that points only at tables that are not here holds nothing.
    private void Leave(string name, string referencing, string referenced, string column)
    {
        notes.NotSupported($"relationship {name}: {(catalogue.Tables.ContainsKey(referencing) ? referenced : referencing)} is not supported or not described here");
        if (catalogue.Tables.TryGetValue(referencing, out var table) && table.Columns.TryGetValue(column, out var lookup) && lookup.Targets.Count == 0)
        {
            table.AddNotSupported(column, $"a lookup to {referenced}, which is not here");
            notes.NotSupported($"column {referencing}.{column}, a lookup to {referenced}, which is not here");
        }
    }

    private void AddManyToMany(string name, XElement element)
    {
        var first = element.RequiredChild("FirstEntityName").ToLowerInvariant();
        var second = element.RequiredChild("SecondEntityName").ToLowerInvariant();
        var schemaName = Naming.Written(element.RequiredChild("IntersectEntityName"));
        var table = Naming.Logical(schemaName);
        if (!references.HasTable(first) || !references.HasTable(second))
        {
            notes.NotSupported($"relationship {name}: {(catalogue.Tables.ContainsKey(first) ? second : first)} is not supported or not described here");
            return;
        }

        if (catalogue.Tables.TryGetValue(table, out var known) && !known.IsIntersect)
        {
            throw new DescriptionFault($"its table {table} is there already and holds other rows");
        }

        var (one, two) = (catalogue.Tables[first], catalogue.Tables[second]);
        var intersect = new Intersect(
            name,
            table,
            first,
            first == second ? one.PrimaryId + "one" : one.PrimaryId,
            second,
            first == second ? two.PrimaryId + "two" : two.PrimaryId)
        {
            IsCustom = true,
        };
        if (intersect.FirstColumn == intersect.SecondColumn)
        {
            throw new DescriptionFault($"both tables have the primary key {one.PrimaryId}, which the local Dataverse cannot join");
        }

        IntersectTable.Add(catalogue, intersect, schemaName, one.PrivilegeName, table + "id");
        notes.Imported("relationship", name);
    }
}

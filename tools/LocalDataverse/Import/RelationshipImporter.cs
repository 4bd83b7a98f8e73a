using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the one-to-many relationships and gives each lookup the tables it points at.</summary>
internal static class RelationshipImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Customizations.Elements("EntityRelationships").Elements("EntityRelationship"))
        {
            var name = element.Text("Name");
            if (element.Child("EntityRelationshipType") != "OneToMany")
            {
                notes.NotSupported($"relationship {name} of type {element.Child("EntityRelationshipType")}");
                continue;
            }

            // Every owner is a user or a team; the two relationships that say so for each table have their targets in SystemColumns.
            if (element.RequiredChild("ReferencedEntityName").Equals("Owner", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            Add(name, element, catalogue);
            notes.Imported("relationship", name);
        }

        foreach (var table in catalogue.Tables.Values)
        {
            foreach (var column in table.Columns.Values.Where(c => c.Type == ColumnType.Lookup && c.Targets.Count == 0))
            {
                throw SolutionZip.Fault($"no relationship says where the lookup {table.Name}.{column.Name} points");
            }
        }
    }

    private static void Add(string name, XElement element, Catalogue catalogue)
    {
        var referenced = element.RequiredChild("ReferencedEntityName").ToLowerInvariant();
        var referencing = element.RequiredChild("ReferencingEntityName").ToLowerInvariant();
        var column = element.RequiredChild("ReferencingAttributeName").ToLowerInvariant();
        if (!catalogue.Tables.ContainsKey(referenced) || !catalogue.Tables.TryGetValue(referencing, out var table))
        {
            throw SolutionZip.Fault($"the relationship {name} joins {referencing} and {referenced}, one of which is not known");
        }

        if (!table.Columns.TryGetValue(column, out var lookup))
        {
            throw SolutionZip.Fault($"the relationship {name} names the column {column}, which {referencing} lacks");
        }

        if (!lookup.Targets.Contains(referenced))
        {
            lookup.Targets.Add(referenced);
        }

        catalogue.Relationships.RemoveAll(r => r.Name == name);
        catalogue.Relationships.Add(new OneToMany(
            name,
            referenced,
            referencing,
            column,
            Enum.Parse<CascadeType>(element.RequiredChild("CascadeDelete")),
            Cascade(element, "CascadeAssign"))
        {
            IsHierarchical = referenced == referencing && element.Child("IsHierarchical") == "1",
            OnShare = Cascade(element, "CascadeShare"),
            OnUnshare = Cascade(element, "CascadeUnshare"),
            OnReparent = Cascade(element, "CascadeReparent"),
            ParentNavigation = Navigation(element, "1"),
            ChildrenNavigation = Navigation(element, "0"),
        });
    }

    private static string? Navigation(XElement element, string role)
        => element.Elements("EntityRelationshipRoles").Elements("EntityRelationshipRole")
            .FirstOrDefault(r => r.Child("RelationshipRoleType") == role)?.Child("NavigationPropertyName");

    private static CascadeType Cascade(XElement element, string action) => element.Child(action) switch
    {
        null or "NoCascade" => CascadeType.NoCascade,
        "Cascade" => CascadeType.Cascade,
        "Active" => CascadeType.Active,
        "UserOwned" => CascadeType.UserOwned,
        var other => throw SolutionZip.Fault($"{action} {other} of {element.Text("Name")} is not supported"),
    };
}

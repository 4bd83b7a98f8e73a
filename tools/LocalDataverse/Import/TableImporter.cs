using System;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the tables and the columns that extend standard tables out of customizations.xml.</summary>
internal static class TableImporter
{
    internal static void Import(SolutionZip zip, Catalogue catalogue, ImportNotes notes)
    {
        foreach (var element in zip.Customizations.Elements("Entities").Elements("Entity"))
        {
            var definition = element.Element("EntityInfo")?.Element("entity");
            if (definition is not null)
            {
                ImportTable(definition, catalogue, notes);
            }

            foreach (var part in element.Elements().Where(e => e.Name.LocalName is "FormXml" or "SavedQueries" or "Visualizations" or "RibbonDiffXml"))
            {
                if (part.HasElements)
                {
                    notes.Kept($"{part.Name.LocalName} of {element.Child("Name")}");
                }
            }
        }
    }

    private static void ImportTable(XElement element, Catalogue catalogue, ImportNotes notes)
    {
        var schemaName = element.Text("Name");
        var name = schemaName.ToLowerInvariant();
        var attributes = element.Elements("attributes").Elements("attribute").ToList();
        if (!catalogue.Tables.TryGetValue(name, out var table))
        {
            table = Create(name, schemaName, element, attributes);
            catalogue.Tables.Add(name, table);
            SystemColumns.AddOwner(table);
            SystemColumns.AddVersion(table);
            notes.Imported("table", name);
        }

        foreach (var attribute in attributes)
        {
            var column = ColumnImporter.Read(attribute, catalogue);
            if (column is null)
            {
                notes.NotSupported($"column {name}.{attribute.Child("LogicalName")} of type {attribute.Child("Type")}");
                continue;
            }

            table.Add(column);
            notes.Imported("column", $"{name}.{column.Name}");
            StateImporter.Read(attribute, table);
        }

        KeyImporter.Import(element, table, notes);
    }

    private static Table Create(string name, string schemaName, XElement element, System.Collections.Generic.List<XElement> attributes)
    {
        var key = attributes.Find(a => a.Child("Type") == "primarykey")
            ?? throw SolutionZip.Fault($"the table {name} is not known here and has no primary key of its own");
        var primaryName = attributes.Find(a => a.Child("DisplayMask")?.Contains("PrimaryName", StringComparison.Ordinal) == true);
        return new Table
        {
            Name = name,
            SchemaName = schemaName,
            PrivilegeName = schemaName,
            EntitySetName = element.Child("EntitySetName"),
            DisplayName = element.Elements("LocalizedNames").Elements("LocalizedName").FirstOrDefault()?.OptionalText("description"),
            CollectionName = element.Elements("LocalizedCollectionNames").Elements("LocalizedCollectionName").FirstOrDefault()?.OptionalText("description"),
            PrimaryId = key.RequiredChild("LogicalName"),
            PrimaryName = primaryName?.RequiredChild("LogicalName"),
            Ownership = element.Child("OwnershipTypeMask") switch
            {
                "UserOwned" => Ownership.User,
                "OrgOwned" => Ownership.Organization,
                var other => throw SolutionZip.Fault($"the table {name} has the ownership {other ?? "(none)"}, which is not supported"),
            },
        };
    }
}

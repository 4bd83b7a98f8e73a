using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the tables and the columns that extend other tables out of customizations.xml.</summary>
internal sealed class TableImporter(SolutionZip zip, Catalogue catalogue, References references, ImportNotes notes)
{
    private readonly ColumnImporter _columns = new(zip, catalogue, references, notes);

    internal void Import()
    {
        foreach (var element in zip.Components("Entities", "Entity").Elements("EntityInfo").Elements("entity"))
        {
            notes.Try($"table {element.OptionalText("Name")}", () => Import(element));
        }
    }

    private void Import(XElement element)
    {
        var name = Naming.Logical(element.Text("Name"));
        notes.Once("table", name);
        var attributes = element.Elements("attributes").Elements("attribute").ToList();
        if (NewTable.NotSupported(element) is { } what)
        {
            catalogue.NotSupportedTables[name] = what;
            notes.NotSupported($"table {name}, {what}");
            return;
        }

        if (!catalogue.Tables.TryGetValue(name, out var table))
        {
            if (!attributes.Exists(a => a.Child("Type") == "primarykey") && !references.HasTable(name))
            {
                Leave(name, attributes);
                return;
            }

            table = NewTable.Create(name, element, attributes);
            catalogue.Tables.Add(name, table);
            catalogue.NotSupportedTables.Remove(name);
            notes.Imported("table", name);
        }

        AddColumns(table, element, attributes);
    }

    // The table is one of Dataverse or an app of Microsoft that nothing here describes.
    private void Leave(string name, List<XElement> attributes)
    {
        const string What = "a table of Dataverse or of an app that is not described here";
        catalogue.NotSupportedTables[name] = What;
        notes.NotSupported($"table {name}, {What}");
        foreach (var attribute in attributes)
        {
            notes.NotSupported($"column {name}.{ColumnImporter.NameOf(attribute)}, of {What}");
        }
    }

    private void AddColumns(Table table, XElement element, List<XElement> attributes)
    {
        foreach (var attribute in attributes)
        {
            var column = attribute.Child("LogicalName") ?? attribute.Child("Name") ?? attribute.OptionalText("PhysicalName");
            notes.Try($"column {table.Name}.{column}", () => _columns.Import(attribute, table));
        }

        notes.Try($"states of {table.Name}", () => StateImporter.Read(attributes, table));
        notes.Try($"table {table.Name}", () => MoneyColumns.Complete(table));
        if (element.Child("IsActivity") == "1")
        {
            Activities.Complete(catalogue, table);
        }

        KeyImporter.Import(element, table, notes);
    }
}

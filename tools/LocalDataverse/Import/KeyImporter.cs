using System.Linq;
using System.Xml.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>Takes the alternate keys of a table.</summary>
internal static class KeyImporter
{
    internal static void Import(XElement element, Table table, ImportNotes notes)
    {
        foreach (var key in element.Elements("EntityKeys").Elements("EntityKey"))
        {
            notes.Try($"key {table.Name}.{key.Child("LogicalName")}", () => Read(key, table, notes));
        }
    }

    private static void Read(XElement element, Table table, ImportNotes notes)
    {
        var name = Naming.Logical(element.RequiredChild("LogicalName"));
        notes.Once("key", $"{table.Name}.{name}");
        string[] columns = [.. element.Elements("EntityKeyAttributes").Elements("AttributeName").Select(a => a.Value.ToLowerInvariant())];
        if (columns.Length == 0 || columns.Distinct().Count() < columns.Length)
        {
            throw new DescriptionFault("it names no column, or one twice");
        }

        if (columns.FirstOrDefault(c => !table.Describes(c)) is { } missing)
        {
            throw new DescriptionFault($"it names the column {missing}, which {table.Name} lacks");
        }

        if (columns.FirstOrDefault(c => !table.Columns.ContainsKey(c)) is { } column)
        {
            notes.NotSupported($"key {table.Name}.{name}: its column {column} is not supported");
            return;
        }

        table.Keys.RemoveAll(k => k.Name == name);
        table.Keys.Add(new AlternateKey(name, columns));
        notes.Imported("key", $"{table.Name}.{name}");
    }
}

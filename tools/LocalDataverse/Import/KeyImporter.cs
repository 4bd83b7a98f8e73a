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
            var name = key.RequiredChild("LogicalName");
            string[] columns = [.. key.Elements("EntityKeyAttributes").Elements("AttributeName").Select(a => a.Value)];
            foreach (var column in columns.Where(c => !table.Columns.ContainsKey(c)))
            {
                throw SolutionZip.Fault($"the key {name} of {table.Name} names the column {column}, which the table lacks");
            }

            table.Keys.RemoveAll(k => k.Name == name);
            table.Keys.Add(new AlternateKey(name, columns));
            notes.Imported("key", $"{table.Name}.{name}");
        }
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using XrmLeads.Packaging.Reading;

namespace XrmLeads.Packaging.Checking;

/// <summary>The tables that the solution may refer to: its own, and the standard ones where they are known.</summary>
internal sealed class KnownTables
{
    private readonly IStandardTables? _standard;
    private readonly string _prefix;
    private readonly Dictionary<string, XElement> _tables;
    private readonly HashSet<(string Table, string Column)> _columns;

    /// <param name="project">The sources.</param>
    /// <param name="standard">The standard tables; null where they are not known, so that references to them are not judged.</param>
    internal KnownTables(Project project, IStandardTables? standard)
    {
        _standard = standard;
        _prefix = project.Settings.Prefix + "_";
        _tables = project.Sources.Files.Where(file => TableSource.Is(file.Path)).DistinctBy(file => Logical(file.Root)).ToDictionary(file => Logical(file.Root), file => file.Root);
        _columns = [.. _tables.SelectMany(table => table.Value.Descendants("attribute").Select(column => (table.Key, column.Text("LogicalName"))))];
    }

    /// <summary>The own tables by logical names, with their sources.</summary>
    internal IEnumerable<KeyValuePair<string, XElement>> Own => _tables.Where(table => IsOwn(table.Key));

    /// <summary>Whether a name is one of ours, tables and columns alike.</summary>
    internal bool IsOwn(string name) => name.StartsWith(_prefix, System.StringComparison.OrdinalIgnoreCase);

    internal bool HasTable(string table) => IsOwn(table) ? _tables.ContainsKey(table) : _standard?.HasTable(table) ?? true;

    /// <summary>Whether a table has a column, one that the platform keeps on every table included.</summary>
    internal bool HasColumn(string table, string column)
    {
        if (_columns.Contains((table, column)))
        {
            return true;
        }

        return IsOwn(table) ? column is "versionnumber" or "createdbyname" or "owneridname" : !IsOwn(column) && (_standard?.HasColumn(table, column) ?? true);
    }

    private static string Logical(XElement table) => table.Text("Name").ToLowerInvariant();
}

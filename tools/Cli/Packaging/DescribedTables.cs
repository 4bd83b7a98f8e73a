using System.Collections.Generic;
using XrmLeads.LocalDataverse;
using XrmLeads.Packaging.Checking;

namespace XrmLeads.Cli.Packaging;

/// <summary>The standard tables as the local Dataverse describes them, so that there is one description alone.</summary>
internal sealed class DescribedTables : IStandardTables
{
    private readonly IReadOnlyDictionary<string, StandardTable> _tables = StandardTables.Load();

    // Owner stands for users and teams alike and has no rows of its own.
    public bool HasTable(string table) => table == "owner" || _tables.ContainsKey(table);

    public bool HasColumn(string table, string column) => _tables.TryGetValue(table, out var found) && found.Columns.ContainsKey(column);
}

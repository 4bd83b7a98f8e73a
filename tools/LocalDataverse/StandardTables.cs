using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse;

/// <summary>The standard tables that the local Dataverse knows beside what a solution brings; tools check references against them.</summary>
public static class StandardTables
{
    /// <summary>Reads the description.</summary>
    /// <returns>The tables by logical name.</returns>
    public static IReadOnlyDictionary<string, StandardTable> Load()
    {
        var catalogue = new Catalogue();
        StandardSource.AddTo(catalogue);
        return catalogue.Tables.Values.ToDictionary(t => t.Name, t => new StandardTable(
            t.Name,
            t.SchemaName,
            t.Columns.Values.ToDictionary(c => c.Name, c => new StandardColumn(c.Name, c.Type.ToString()))));
    }
}

using System;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>The names of tables in addresses. A solution says its own; a standard table's is its plural.</summary>
internal static class EntitySetNames
{
    internal static string Of(Table table) => table.EntitySetName ?? Plural(table.Name);

    private static string Plural(string name)
        => name.EndsWith('y') && !"aeiou".Contains(name[^2], StringComparison.Ordinal) ? name[..^1] + "ies"
            : name.EndsWith('s') || name.EndsWith('x') ? name + "es"
            : name + "s";
}

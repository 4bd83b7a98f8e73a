using System.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// The rows above and below a row in a table's hierarchical relationship. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/query-hierarchical-data.md. A row that is its own ancestor by a circle of parents is met once.
/// </summary>
internal static class Hierarchy
{
    internal static string Under(Comparison comparison, bool orEqual)
    {
        var (id, parent, table) = Names(comparison);
        var root = comparison.Value(0);
        return $"WITH RECURSIVE h(id) AS (SELECT {root} UNION SELECT c.{id} FROM {table} AS c JOIN h ON c.{parent} = h.id) SELECT id FROM h{Except(root, orEqual)}";
    }

    internal static string Above(Comparison comparison, bool orEqual)
    {
        var (id, parent, table) = Names(comparison);
        var root = comparison.Value(0);
        return $"WITH RECURSIVE h(id) AS (SELECT {root} UNION SELECT c.{parent} FROM {table} AS c JOIN h ON c.{id} = h.id WHERE c.{parent} IS NOT NULL) "
            + $"SELECT id FROM h{Except(root, orEqual)}";
    }

    private static string Except(string root, bool orEqual) => orEqual ? string.Empty : $" WHERE id <> {root}";

    // The column is the key of a table with a hierarchy, or a lookup to one.
    private static (string Id, string Parent, string Table) Names(Comparison comparison)
    {
        var tables = comparison.Column.Type == ColumnType.PrimaryKey ? [comparison.Table.Name] : comparison.Column.Targets;
        var found = comparison.Catalogue.Relationships.Where(r => r.IsHierarchical && tables.Contains(r.ReferencedTable)).ToList();
        return found is [var only]
            ? (Schema.Quote(comparison.Catalogue.Table(only.ReferencedTable).PrimaryId), Schema.Quote(only.ReferencingColumn), Schema.Quote(only.ReferencedTable))
            : throw new DataverseFaultException(
                ErrorCodes.BadCondition,
                $"The condition operator {comparison.Operator} needs a hierarchical relationship; {comparison.Table.Name}.{comparison.Column.Name} has "
                    + (found.Count == 0 ? "none." : "several."));
    }
}

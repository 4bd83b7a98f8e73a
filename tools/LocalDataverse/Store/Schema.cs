using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>Brings the SQLite tables to what the catalogue says: creates, adds columns and keys, never drops, so that an upgrade keeps the data.</summary>
internal static class Schema
{
    internal const string TypeSuffix = "__type";

    internal static void Apply(Database database, Catalogue catalogue)
    {
        foreach (var table in catalogue.Tables.Values.Where(t => !t.IsView))
        {
            var existing = ExistingColumns(database, table.Name);
            if (existing.Count == 0)
            {
                database.Run($"CREATE TABLE {Quote(table.Name)} ({string.Join(", ", table.Columns.Values.SelectMany(c => Declarations(c)))})");
            }
            else
            {
                AddColumns(database, table, existing);
            }

            AddKeys(database, table);
        }

        foreach (var relationship in catalogue.Relationships.Where(r => !SystemColumns.Targets.ContainsKey(r.ReferencingColumn)))
        {
            var (table, column) = (relationship.ReferencingTable, relationship.ReferencingColumn);
            database.Run($"CREATE INDEX IF NOT EXISTS {Quote($"ix_{table}_{column}")} ON {Quote(table)} ({Quote(column)}) WHERE {Quote(column)} IS NOT NULL");
        }

        foreach (var view in catalogue.Tables.Values.Where(t => t.IsView))
        {
            CreateView(database, view);
        }
    }

    internal static string Quote(string name) => "\"" + name + "\"";

    private static IEnumerable<string> Declarations(Column column)
    {
        var constraint = column.Type == ColumnType.PrimaryKey ? " PRIMARY KEY NOT NULL" : string.Empty;
        yield return $"{Quote(column.Name)} {ColumnStorage.DeclaredType(column)}{constraint}";
        if (column.IsPolymorphic)
        {
            yield return $"{Quote(column.Name + TypeSuffix)} TEXT";
        }
    }

    private static Dictionary<string, string> ExistingColumns(Database database, string table)
        => database.Read($"SELECT name, type FROM pragma_table_info({"'" + table + "'"})", [], r => (Name: r.GetString(0), Type: r.GetString(1)))
            .ToDictionary(c => c.Name, c => c.Type, StringComparer.Ordinal);

    private static void AddColumns(Database database, Table table, Dictionary<string, string> existing)
    {
        foreach (var column in table.Columns.Values)
        {
            var declared = ColumnStorage.DeclaredType(column).Split(' ')[0];
            if (existing.TryGetValue(column.Name, out var type) && type != declared)
            {
                throw new DataverseFaultException(
                    ErrorCodes.ImportFailed,
                    $"The solution cannot be imported: the column {table.Name}.{column.Name} is stored as {type} and would become "
                        + $"{declared}; a column's type cannot be changed.");
            }

            foreach (var declaration in Declarations(column).Where(d => !existing.ContainsKey(d.Split('"')[1])))
            {
                database.Run($"ALTER TABLE {Quote(table.Name)} ADD COLUMN {declaration}");
            }
        }
    }

    private static void AddKeys(Database database, Table table)
    {
        foreach (var key in table.Keys)
        {
            // Rows with an empty part do not collide: SQLite holds nulls to be distinct, as Dataverse does.
            var columns = string.Join(", ", key.Columns.Select(Quote));
            database.Run($"CREATE UNIQUE INDEX IF NOT EXISTS {Quote($"key_{table.Name}_{key.Name}")} ON {Quote(table.Name)} ({columns})");
        }
    }

    private static void CreateView(Database database, Table view)
    {
        var columns = view.Columns.Values.SelectMany(c => c.IsPolymorphic ? new[] { c.Name, c.Name + TypeSuffix } : [c.Name]).Select(Quote);
        var list = string.Join(", ", columns);
        database.Run($"DROP VIEW IF EXISTS {Quote(view.Name)}");
        database.Run($"CREATE VIEW {Quote(view.Name)} AS {string.Join(" UNION ALL ", view.UnionOf.Select(t => $"SELECT {list} FROM {Quote(t)}"))}");
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Data.Sqlite;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>Brings the SQLite tables to what the catalogue says: creates, adds columns and keys, never drops, so that an upgrade keeps the data.</summary>
internal static class Schema
{
    internal const string TypeSuffix = "__type";

    private static readonly string[] Reserved = ["local_solution", Sequences.TableName];

    internal static void Apply(Database database, Catalogue catalogue)
    {
        Sequences.Create(database);
        foreach (var table in catalogue.Tables.Values.Where(t => !t.IsView))
        {
            Guarded($"table {table.Name}", () => Apply(database, table));
        }

        foreach (var relationship in catalogue.Relationships.Where(r => !SystemColumns.Targets.ContainsKey(r.ReferencingColumn)))
        {
            AddIndex(database, relationship.ReferencingTable, relationship.ReferencingColumn);
        }

        foreach (var intersect in catalogue.Intersects)
        {
            AddIndex(database, intersect.Table, intersect.SecondColumn);
        }

        foreach (var view in catalogue.Tables.Values.Where(t => t.IsView))
        {
            Guarded($"table {view.Name}", () => CreateView(database, view));
        }
    }

    /// <summary>Whether a name is one that SQLite or the local Dataverse keeps for itself.</summary>
    internal static bool IsReserved(string name) => Reserved.Contains(name) || name.StartsWith("sqlite_", StringComparison.Ordinal);

    internal static string Quote(string name) => "\"" + name + "\"";

    private static void Apply(Database database, Table table)
    {
        var existing = ExistingColumns(database, table.Name);
        if (existing.Count == 0)
        {
            database.Run($"CREATE TABLE {Quote(table.Name)} ({string.Join(", ", table.Columns.Values.SelectMany(Declarations))})");
        }
        else
        {
            AddColumns(database, table, existing);
        }

        AddKeys(database, table);
    }

    private static void AddIndex(Database database, string table, string column)
        => Guarded(
            $"index of {table}.{column}",
            () => database.Run($"CREATE INDEX IF NOT EXISTS {Quote($"ix_{table}_{column}")} ON {Quote(table)} ({Quote(column)}) WHERE {Quote(column)} IS NOT NULL"));

    // SQLite has limits of its own (2,000 columns), and a new key may meet rows that have its values twice.
    private static void Guarded(string what, Action change)
    {
        try
        {
            change();
        }
        catch (SqliteException exception)
        {
            throw new DataverseFaultException(
                ErrorCodes.ImportFailed,
                $"The solution cannot be imported: the {what} cannot be stored ({exception.Message.TrimEnd('.')}).",
                exception);
        }
    }

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
            Guarded(
                $"key {table.Name}.{key.Name}",
                () => database.Run($"CREATE UNIQUE INDEX IF NOT EXISTS {Quote($"key_{table.Name}_{key.Name}")} ON {Quote(table.Name)} ({columns})"));
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

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>Reads and writes single rows.</summary>
internal sealed class Rows(Database database)
{
    private const int UniqueConstraint = 2067;
    private const int PrimaryKeyConstraint = 1555;

    private readonly Dictionary<Table, (string Sql, Projection Projection)> _finds = [];

    internal void Insert(Table table, IReadOnlyDictionary<string, object?> values)
    {
        database.Watch?.BeforeWrite(table, (Guid)values[table.PrimaryId]!, values);
        var names = new StringBuilder();
        var places = new StringBuilder();
        var parameters = new List<object?>();
        foreach (var (name, value) in Stored(table, values))
        {
            names.Append(names.Length == 0 ? string.Empty : ", ").Append('"').Append(name).Append('"');
            places.Append(places.Length == 0 ? "$" : ", $").Append(parameters.Count.ToString(CultureInfo.InvariantCulture));
            parameters.Add(value);
        }

        Write($"INSERT INTO \"{table.Name}\" ({names}) VALUES ({places})", parameters);
    }

    internal void Update(Table table, Guid id, IReadOnlyDictionary<string, object?> values)
    {
        database.Watch?.BeforeWrite(table, id, values);
        var sets = new StringBuilder();
        var parameters = new List<object?>();
        foreach (var (name, value) in Stored(table, values))
        {
            sets.Append(sets.Length == 0 ? "\"" : ", \"").Append(name).Append("\" = $").Append(parameters.Count.ToString(CultureInfo.InvariantCulture));
            parameters.Add(value);
        }

        parameters.Add(ColumnStorage.Id(id));
        Write($"UPDATE \"{table.Name}\" SET {sets} WHERE \"{table.PrimaryId}\" = ${parameters.Count - 1}", parameters);
    }

    internal void Delete(Table table, Guid id)
    {
        database.Watch?.BeforeWrite(table, id, table.Keys.SelectMany(k => k.Columns).Distinct().ToDictionary(c => c, _ => (object?)null));
        Write($"DELETE FROM \"{table.Name}\" WHERE \"{table.PrimaryId}\" = $0", [ColumnStorage.Id(id)]);
    }

    /// <summary>
    /// Keeps others from changing a row until the transaction ends, before what the change rests on is read. A transaction of SQLite does so by itself; where two
    /// requests are interleaved it may wait.
    /// </summary>
    internal void Hold(Table table, Guid id) => database.Watch?.BeforeWrite(table, id, null);

    /// <summary>The whole row; null where there is none.</summary>
    internal Entity? Find(Table table, Guid id)
    {
        if (!_finds.TryGetValue(table, out var find))
        {
            var projection = new Projection("t", [.. table.Columns.Values]);
            var sql = new StringBuilder("SELECT ");
            projection.AppendTo(sql);
            find = ($"{sql} FROM \"{table.Name}\" AS t WHERE t.\"{table.PrimaryId}\" = $0", projection);
            _finds.Add(table, find);
        }

        return database.Read(find.Sql, [ColumnStorage.Id(id)], r =>
        {
            var row = new Entity(table.Name, id);
            find.Projection.Read(r, 0, row.Attributes);
            row.RowVersion = RowVersion(row);
            return row;
        }).FirstOrDefault();
    }

    internal Entity Get(Table table, Guid id) => Find(table, id) ?? throw Faults.NoRow(table.SchemaName, id);

    internal bool Exists(Table table, Guid id)
        => database.Read($"SELECT 1 FROM \"{table.Name}\" WHERE \"{table.PrimaryId}\" = $0", [ColumnStorage.Id(id)], _ => true).Count > 0;

    /// <summary>Ids of the rows whose columns have the values, oldest first.</summary>
    internal List<Guid> Where(Table table, params (Column Column, object Value)[] conditions)
    {
        var filter = string.Join(" AND ", conditions.Select((c, i) => $"\"{c.Column.Name}\" = ${i}"));
        return database.Read(
            $"SELECT \"{table.PrimaryId}\" FROM \"{table.Name}\" WHERE {filter} ORDER BY rowid",
            [.. conditions.Select(c => ColumnStorage.Write(c.Column, c.Value))],
            r => ColumnStorage.ReadId(r, 0));
    }

    internal static string? RowVersion(Entity row)
        => row.Attributes.TryGetValue(SystemColumns.Version, out var version) ? ((long)version).ToString(CultureInfo.InvariantCulture) : null;

    private IEnumerable<(string Name, object? Value)> Stored(Table table, IReadOnlyDictionary<string, object?> values)
    {
        foreach (var (name, value) in values)
        {
            var column = table.Columns[name];
            yield return (name, value is null ? null : ColumnStorage.Write(column, value));
            if (column.IsPolymorphic)
            {
                yield return (name + Schema.TypeSuffix, (value as EntityReference)?.LogicalName);
            }
        }

        yield return (SystemColumns.Version, database.NextVersion());
    }

    private void Write(string sql, List<object?> parameters)
    {
        try
        {
            database.Write(sql, parameters);
        }
        catch (SqliteException exception) when (exception.SqliteExtendedErrorCode is UniqueConstraint or PrimaryKeyConstraint)
        {
            throw Faults.Duplicate();
        }
    }
}

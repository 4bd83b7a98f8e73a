using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse;

/// <summary>
/// One of two interleaved requests with its own copy of the rows: what is committed there, and its own changes. What the other commits is repeated here at once.
/// </summary>
internal sealed class Side(int number, Dataverse dataverse, Turns turns, RowLocks locks) : IWriteWatch, IDisposable
{
    private readonly List<(string Sql, List<object?> Values)> _written = [];
    private readonly List<(string Sql, List<object?> Values)> _received = [];

    internal Dataverse Dataverse => dataverse;

    internal Side? Other { get; set; }

    public void Dispose() => dataverse.Dispose();

    public void BeforeWrite(Table table, Guid id, IReadOnlyDictionary<string, object?>? values)
    {
        locks.Take(number, $"{table.Name} {id}");
        var keys = table.Keys.Where(key => values is not null && key.Columns.Any(values.ContainsKey)).ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var stored = dataverse.Engine.Rows.Find(table, id);
        foreach (var key in keys)
        {
            object? Stored(string column) => stored?.Attributes.TryGetValue(column, out var value) == true ? value : null;
            Take(table, key, Stored);
            Take(table, key, column => values!.TryGetValue(column, out var value) ? value : Stored(column));
        }
    }

    public void AfterWrite(string sql, List<object?> values) => _written.Add((sql, values));

    public void BeforeCommit() => turns.Point(number);

    public void AfterEnd(bool isCommitted)
    {
        if (isCommitted)
        {
            Other!.Receive(_written, dataverse.Database.LastVersion());
        }
        else if (_received.Count > 0)
        {
            // They were undone with the transaction that they came into.
            dataverse.Database.Repeat(_received, Other!.Dataverse.Database.LastVersion());
        }

        _written.Clear();
        _received.Clear();
        locks.Release(number);
    }

    private void Receive(List<(string Sql, List<object?> Values)> statements, long version)
    {
        dataverse.Database.Repeat(statements, version);
        dataverse.Engine.Forget();
        if (dataverse.Database.InTransaction)
        {
            _received.AddRange(statements);
        }
    }

    // A row with an empty part of a key collides with none.
    private void Take(Table table, AlternateKey key, Func<string, object?> value)
    {
        var parts = key.Columns.Select(column => Part(table.Column(column), value(column))).ToList();
        if (!parts.Contains(null))
        {
            locks.Take(number, $"{table.Name}.{key.Name} {string.Join('|', parts)}");
        }
    }

    private static string? Part(Column column, object? value) => value is null ? null : ColumnStorage.Write(column, value) switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        string text => text.ToUpperInvariant(),
        var number => Convert.ToString(number, CultureInfo.InvariantCulture),
    };
}

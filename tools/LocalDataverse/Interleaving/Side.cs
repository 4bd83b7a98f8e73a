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
internal sealed class Side(int number, Turns turns, RowLocks locks) : IWriteWatch, IDisposable
{
    private readonly List<(string Sql, List<object?> Values)> _written = [];
    private readonly List<(string Sql, List<object?> Values)> _received = [];

    private Dataverse? _dataverse;
    private int _ids;
    private int _idsKept;

    internal Dataverse Dataverse => _dataverse!;

    internal Side? Other { get; set; }

    public void Dispose() => _dataverse?.Dispose();

    internal void Open(Dataverse copy)
    {
        _dataverse = copy;
        copy.Database.Watch = this;
    }

    /// <summary>A number for the id of a new row. Those of an undone transaction are given again.</summary>
    internal int NextId() => ++_ids;

    internal void GiveIdsAgain() => _ids = _idsKept = 0;

    public void BeforeWrite(Table table, Guid id, IReadOnlyDictionary<string, object?>? values)
    {
        locks.Take(number, $"{table.Name} {id}");
        var keys = table.Keys.Where(key => values is not null && key.Columns.Any(values.ContainsKey)).ToList();
        if (keys.Count == 0)
        {
            return;
        }

        var stored = Dataverse.Engine.Rows.Find(table, id);
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
        (_ids, _idsKept) = isCommitted ? (_ids, _ids) : (_idsKept, _idsKept);
        if (isCommitted)
        {
            Other!.Receive(_written, Dataverse.Database.LastVersion());
        }
        else if (_received.Count > 0)
        {
            // They were undone with the transaction that they came into.
            Dataverse.Database.Repeat(_received, Other!.Dataverse.Database.LastVersion());
        }

        _written.Clear();
        _received.Clear();
        locks.Release(number);
    }

    private void Receive(List<(string Sql, List<object?> Values)> statements, long version)
    {
        Dataverse.Database.Repeat(statements, version);
        Dataverse.Engine.Forget();
        if (Dataverse.Database.InTransaction)
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

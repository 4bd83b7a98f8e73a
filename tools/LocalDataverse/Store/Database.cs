using System;
using System.Collections.Generic;
using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>The one connection to the SQLite file or memory, with its prepared commands. Used by one thread at a time.</summary>
internal sealed class Database : IDisposable
{
    // More different statements than one application writes; beyond that the oldest are not worth keeping.
    private const int MostCommands = 1000;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    static Database() => SQLitePCL.Batteries_V2.Init();

    internal Database(string dataSource)
    {
        _connection = Open(dataSource);
        _connection.CreateFunction(
            "dataverse_like",
            (string? text, string pattern) => text is not null && LikePattern.Matches(text, pattern),
            isDeterministic: true);
        Run("PRAGMA journal_mode = WAL");
        Run("PRAGMA synchronous = NORMAL");
    }

    internal bool InTransaction { get; private set; }

    /// <summary>The trace that is told of each statement; null for none.</summary>
    internal RequestTrace? Watcher { get; set; }

    /// <summary>Counts the statements that changed something, so that a reader can tell whether what it read is still so.</summary>
    internal long Writes { get; private set; }

    public void Dispose()
    {
        ClearCommands();
        _connection.Dispose();
    }

    internal void Begin()
    {
        Run("BEGIN IMMEDIATE");
        InTransaction = true;
    }

    internal void Commit()
    {
        Run("COMMIT");
        InTransaction = false;
    }

    internal void Rollback()
    {
        InTransaction = false;
        Run("ROLLBACK");
    }

    /// <summary>A copy in memory, which the caller closes.</summary>
    internal SqliteConnection Copy()
    {
        var copy = Open(":memory:");
        _connection.BackupDatabase(copy);
        return copy;
    }

    /// <summary>Makes all tables what they are in a copy.</summary>
    internal void Restore(SqliteConnection copy)
    {
        ClearCommands();
        copy.BackupDatabase(_connection);
        Writes++;
    }

    /// <summary>Runs a statement that is not worth preparing twice.</summary>
    internal void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a writing statement.</summary>
    /// <returns>The number of rows changed.</returns>
    internal int Write(string sql, List<object?> values)
    {
        Writes++;
        var started = Stopwatch.GetTimestamp();
        var command = Prepare(sql, values);
        var changed = command.ExecuteNonQuery();
        Tell(command, started);
        return changed;
    }

    /// <summary>Reads all rows of a query before it returns, so that no reader stays open while others write.</summary>
    internal List<T> Read<T>(string sql, List<object?> values, Func<SqliteDataReader, T> read)
    {
        var started = Stopwatch.GetTimestamp();
        var command = Prepare(sql, values);
        var rows = new List<T>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                rows.Add(read(reader));
            }
        }

        Tell(command, started);
        return rows;
    }

    private static SqliteConnection Open(string dataSource)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataSource, Pooling = false }.ToString());
        connection.Open();

        // Dataverse compares text without regard to case (its default collation); LIKE follows the same rule.
        connection.CreateCollation("DATAVERSE", (left, right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
        return connection;
    }

    // The command's own text is one string for all its calls.
    private void Tell(SqliteCommand command, long started)
        => Watcher?.AddStatement(command.CommandText, Stopwatch.GetElapsedTime(started).TotalMilliseconds);

    private SqliteCommand Prepare(string sql, List<object?> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            if (_commands.Count >= MostCommands)
            {
                ClearCommands();
            }

            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Count; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Count; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    private void ClearCommands()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _commands.Clear();
    }
}

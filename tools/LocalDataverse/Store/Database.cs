using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>
/// The one connection of this process to the SQLite file or memory, with its prepared commands. Used by one thread at a time. Other processes may have the
/// same file open: SQLite's write-ahead log lets them read while one writes, and one transaction writes at a time.
/// </summary>
internal sealed class Database : IDisposable
{
    internal const string Memory = ":memory:";

    private const int Busy = 5;

    // More different statements than one application writes; beyond that the oldest are not worth keeping.
    private const int MostCommands = 1000;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly bool _isShared;
    private readonly TimeSpan _patience;
    private long _othersSeen;
    private long? _version;
    private long? _storedVersion;

    static Database() => SQLitePCL.Batteries_V2.Init();

    /// <param name="dataSource">The file, or :memory:.</param>
    /// <param name="patience">How long a transaction waits for that of another process.</param>
    internal Database(string dataSource, TimeSpan patience)
    {
        _isShared = dataSource != Memory;
        _patience = patience;
        _connection = Open(dataSource);
        _connection.CreateFunction(
            "dataverse_like",
            (string? text, string pattern) => text is not null && LikePattern.Matches(text, pattern),
            isDeterministic: true);
        Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(long)patience.TotalMilliseconds}"));
        Run("PRAGMA journal_mode = WAL");

        // A commit is in the log, which the operating system holds, when COMMIT returns: a process that is killed loses none. Only when the machine itself goes
        // down may the newest be missing (none is ever half there), which is worth the time that waiting for the disk would take.
        Run("PRAGMA synchronous = NORMAL");

        // Ids are random, so that rows and index entries fall all over the file: pages in memory (64 MB, in KB) and fewer copies of the log into the file (each 8,000
        // pages, 32 MB) spare most of the reading and writing.
        Run("PRAGMA cache_size = -65536");
        Run("PRAGMA wal_autocheckpoint = 8000");
        Transact(() =>
        {
            Run("CREATE TABLE IF NOT EXISTS local_version (last INTEGER NOT NULL)");
            Run("INSERT INTO local_version SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM local_version)");
        });
    }

    /// <summary>Hears of what is written; null outside the interleaving of two requests.</summary>
    internal IWriteWatch? Watch { get; set; }

    internal bool InTransaction { get; private set; }

    /// <summary>The trace that is told of each statement; null for none.</summary>
    internal RequestTrace? Trace { get; set; }

    /// <summary>Counts the statements that changed something, and the times that another process did, so that a reader can tell whether what it read is still so.</summary>
    internal long Writes { get; private set; }

    public void Dispose()
    {
        ClearCommands();
        _connection.Dispose();
    }

    /// <summary>Begins a transaction, which sees all that others committed before.</summary>
    /// <exception cref="DataverseFaultException">Another process did not end its own in time.</exception>
    internal void Begin()
    {
        try
        {
            // At once as a writer: a transaction that began by reading could not write any more once another process has.
            Run("BEGIN IMMEDIATE");
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            throw Faults.OtherWriter(_patience);
        }

        InTransaction = true;
    }

    internal void Commit()
    {
        Watch?.BeforeCommit();
        if (_version is not null && _version != _storedVersion)
        {
            Prepare("UPDATE local_version SET last = $0", [_version]).ExecuteNonQuery();
            _storedVersion = _version;
        }

        Run("COMMIT");
        InTransaction = false;
        Watch?.AfterEnd(isCommitted: true);
    }

    internal void Rollback()
    {
        InTransaction = false;
        _version = _storedVersion = null;
        Writes++;
        Run("ROLLBACK");
        Watch?.AfterEnd(isCommitted: false);
    }

    /// <summary>Runs something in a transaction of its own.</summary>
    internal void Transact(Action action)
    {
        Begin();
        try
        {
            action();
            Commit();
        }
        catch
        {
            Rollback();
            throw;
        }
    }

    /// <summary>Whether another process has changed the file since this was last asked.</summary>
    internal bool OthersWrote()
    {
        if (!_isShared)
        {
            return false;
        }

        var seen = Read("PRAGMA data_version", [], r => r.GetInt64(0))[0];
        if (seen == _othersSeen)
        {
            return false;
        }

        _othersSeen = seen;
        _version = _storedVersion = null;
        Writes++;
        return true;
    }

    /// <summary>The next row version of the whole organization, whichever process writes. Kept with the transaction.</summary>
    internal long NextVersion()
    {
        if (!InTransaction)
        {
            throw new InvalidOperationException("Rows are written in transactions only.");
        }

        ReadVersion();
        return (long)++_version!;
    }

    /// <summary>Does what another connection to the same organization did.</summary>
    /// <param name="statements">Its writing statements.</param>
    /// <param name="version">The highest row version it gave; this one counts on from there.</param>
    internal void Repeat(IEnumerable<(string Sql, List<object?> Values)> statements, long version)
    {
        ReadVersion();
        _version = Math.Max((long)_version!, version);
        Writes++;
        foreach (var (sql, values) in statements)
        {
            Prepare(sql, values).ExecuteNonQuery();
        }
    }

    /// <summary>The row version that was given last.</summary>
    internal long LastVersion()
    {
        ReadVersion();
        return (long)_version!;
    }

    /// <summary>A copy in memory, which the caller closes.</summary>
    internal SqliteConnection Copy()
    {
        var copy = Open(Memory);
        _connection.BackupDatabase(copy);
        return copy;
    }

    /// <summary>Makes all tables what they are in a copy.</summary>
    internal void Restore(SqliteConnection copy)
    {
        ClearCommands();
        copy.BackupDatabase(_connection);
        _version = _storedVersion = null;
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
        Watch?.AfterWrite(sql, values);
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

    private void ReadVersion()
    {
        if (_version is null)
        {
            _version = _storedVersion = Read("SELECT last FROM local_version", [], r => r.GetInt64(0))[0];
        }
    }

    private static SqliteConnection Open(string dataSource)
    {
        // SQLite does the waiting by itself (busy_timeout), which comes to its turn sooner than the library's own trying again.
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = dataSource, Pooling = false, DefaultTimeout = 1 }.ToString());
        connection.Open();

        // Dataverse compares text without regard to case (its default collation); LIKE follows the same rule.
        connection.CreateCollation("DATAVERSE", (left, right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
        return connection;
    }

    // The command's own text is one string for all its calls.
    private void Tell(SqliteCommand command, long started)
        => Trace?.AddStatement(command.CommandText, Stopwatch.GetElapsedTime(started).TotalMilliseconds);

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

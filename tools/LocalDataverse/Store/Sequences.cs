using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>The sequences of autonumber columns. They start at 1000, as Dataverse's do.</summary>
internal sealed class Sequences(Database database)
{
    internal const string TableName = "local_sequence";

    private const long First = 1000;

    internal static void Create(Database database)
        => database.Run($"CREATE TABLE IF NOT EXISTS {TableName} (name TEXT PRIMARY KEY, next INTEGER NOT NULL)");

    /// <summary>Takes the next number of a column, inside the transaction of the request.</summary>
    internal long Next(Table table, Column column)
        => database.Read(
            $"INSERT INTO {TableName} (name, next) VALUES ($0, {First + 1}) ON CONFLICT (name) DO UPDATE SET next = next + 1 RETURNING next - 1",
            [$"{table.Name}.{column.Name}"],
            r => r.GetInt64(0)).Single();
}

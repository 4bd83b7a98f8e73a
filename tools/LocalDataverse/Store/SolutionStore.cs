using System.Collections.Generic;
using System.Globalization;
using XrmLeads.LocalDataverse.Import;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>
/// The imported zips in the order of their first import. They are the stored form of metadata and assemblies: opening a file reads them again,
/// so there is one truth and one reader.
/// </summary>
internal sealed class SolutionStore(Database database)
{
    internal void Create() => database.Run("CREATE TABLE IF NOT EXISTS local_solution (name TEXT PRIMARY KEY, zip BLOB NOT NULL)");

    /// <summary>A number that changes with every import, whichever process makes it.</summary>
    internal static long Imports(Database database) => database.Read("PRAGMA user_version", [], r => r.GetInt64(0))[0];

    internal List<SolutionZip> Load()
        => database.Read("SELECT zip FROM local_solution ORDER BY rowid", [], r => new SolutionZip(r.GetFieldValue<byte[]>(0)));

    internal void Save(string name, byte[] zip)
    {
        database.Write("INSERT INTO local_solution (name, zip) VALUES ($0, $1) ON CONFLICT (name) DO UPDATE SET zip = $1", [name, zip]);
        database.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Imports(database) + 1}"));
    }
}

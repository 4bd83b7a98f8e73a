using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse;

/// <summary>All rows of an organization as they were at a moment, to look at and to go back to.</summary>
public sealed class DataverseSnapshot : IDisposable
{
    private readonly SqliteConnection _copy;

    internal DataverseSnapshot(SqliteConnection copy, Catalogue catalogue)
    {
        _copy = copy;
        Catalogue = catalogue;
    }

    /// <summary>The tables that the rows belong to.</summary>
    internal Catalogue Catalogue { get; }

    internal SqliteConnection Copy => _copy;

    /// <summary>Every stored row of every table, as it lies in the store: ids as bytes, moments as ticks, decimals and money as whole numbers of their last digit.</summary>
    /// <returns>The name of the table with the values by column, in no order that means anything.</returns>
    public IEnumerable<KeyValuePair<string, IReadOnlyDictionary<string, object?>>> Rows()
    {
        foreach (var table in Catalogue.Tables.Keys)
        {
            using var command = _copy.CreateCommand();
#pragma warning disable CA2100 // The names of tables come from the catalogue; SQL takes no parameter in their place.
            command.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                var row = new Dictionary<string, object?>(StringComparer.Ordinal);
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    row.Add(reader.GetName(column), reader.IsDBNull(column) ? null : reader.GetValue(column));
                }

                yield return new(table, row);
            }
        }
    }

    /// <summary>Frees the memory.</summary>
    public void Dispose() => _copy.Dispose();
}

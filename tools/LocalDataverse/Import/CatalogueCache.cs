using System;
using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>
/// Catalogues by the zips they come from. A catalogue never changes once it is built, so the many organizations of a test run, each with the
/// same zip, share one.
/// </summary>
internal static class CatalogueCache
{
    private const int MostEntries = 8;

    private static readonly Dictionary<string, (Catalogue Catalogue, IReadOnlyList<ImportNotes> Notes)> Entries = new(StringComparer.Ordinal);

    /// <summary>The catalogue of the standard tables and the solutions.</summary>
    /// <param name="solutions">The zips in the order of their first import.</param>
    /// <returns>The catalogue, and the notes of the import of each zip.</returns>
    /// <exception cref="DataverseFaultException">A zip is broken or does not fit those before it.</exception>
    internal static (Catalogue Catalogue, IReadOnlyList<ImportNotes> Notes) Get(IReadOnlyList<SolutionZip> solutions)
    {
        var key = string.Join('+', solutions.Select(s => s.Hash));
        lock (Entries)
        {
            if (!Entries.TryGetValue(key, out var entry))
            {
                entry = Build(solutions);
                if (Entries.Count >= MostEntries)
                {
                    Entries.Clear();
                }

                Entries.Add(key, entry);
            }

            return entry;
        }
    }

    private static (Catalogue Catalogue, IReadOnlyList<ImportNotes> Notes) Build(IReadOnlyList<SolutionZip> solutions)
    {
        var catalogue = new Catalogue();
        StandardSource.AddTo(catalogue);
        return (catalogue, [.. solutions.Select(s => SolutionImporter.AddTo(catalogue, s))]);
    }
}

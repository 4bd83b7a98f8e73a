using System.Collections.Generic;
using System.Linq;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Import;

/// <summary>An import worked out in memory: the catalogue as it will be and what there is to tell. Nothing is changed yet.</summary>
internal sealed class ImportPlan
{
    private readonly SolutionZip? _before;
    private readonly ImportNotes _notes;
    private readonly List<string> _layers = [];

    /// <param name="installed">The zips that are there, in the order of their import.</param>
    /// <param name="zip">The zip to import.</param>
    /// <param name="before">The catalogue that is there.</param>
    /// <exception cref="DataverseFaultException">The zip is refused.</exception>
    internal ImportPlan(IReadOnlyList<SolutionZip> installed, SolutionZip zip, Catalogue before)
    {
        Zip = zip;
        _before = installed.LastOrDefault(s => s.UniqueName == zip.UniqueName);
        ImportRules.Check(zip, _before);

        // An upgrade takes the place of the version before it, among the layers too. An unmanaged solution comes on top of all, itself included.
        List<SolutionZip> all = zip.IsManaged && _before is not null
            ? [.. installed.Select(s => s == _before ? zip : s)]
            : [.. installed.Where(s => s.Hash != zip.Hash), zip];
        var (catalogue, notes) = CatalogueCache.Get(all);
        ImportRules.CheckTypes(before, catalogue);
        Catalogue = catalogue;
        Solutions = all;
        _notes = notes[all.IndexOf(zip)];
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].UniqueName != zip.UniqueName)
            {
                var upper = i > all.IndexOf(zip) ? all[i] : zip;
                _layers.AddRange(notes[i].Components.Intersect(_notes.Components).Select(c => $"{c.Kind} {c.Name}: also in {all[i].UniqueName}; what {upper.UniqueName} says holds"));
            }
        }
    }

    internal SolutionZip Zip { get; }

    internal Catalogue Catalogue { get; }

    /// <summary>The zips that will be there, in the order of their import.</summary>
    internal IReadOnlyList<SolutionZip> Solutions { get; }

    /// <summary>The environment variables that the zip gives a value.</summary>
    internal IEnumerable<EnvironmentVariable> Values
        => Catalogue.EnvironmentVariables.Where(v => v.Value is not null && _notes.Components.Contains(new ImportedComponent("environment variable value", v.SchemaName)));

    internal ImportReport Report(Catalogue before)
        => new(
            Zip.UniqueName,
            Zip.Version,
            _before?.Version,
            _notes.Components,
            _notes.KeptParts,
            [.. _notes.NotSupportedParts, .. ImportRules.WhatIsGone(before, Catalogue)],
            _notes.MissingParts,
            _layers);
}

using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse;

/// <summary>What became of the parts of an imported solution. Every part of the zip is in one of the three lists.</summary>
/// <param name="Solution">Unique name of the solution.</param>
/// <param name="Version">Its version.</param>
/// <param name="Replaced">The version that was there before; null at the first import.</param>
/// <param name="Imported">What now works.</param>
/// <param name="Kept">Parts that are stored and that nothing acts on yet (forms, views, web resources, apps).</param>
/// <param name="NotSupported">Parts of a supported kind that could not be taken; also columns that an upgrade no longer has.</param>
public sealed record ImportReport(
    string Solution,
    Version Version,
    Version? Replaced,
    IReadOnlyList<ImportedComponent> Imported,
    IReadOnlyList<string> Kept,
    IReadOnlyList<string> NotSupported);

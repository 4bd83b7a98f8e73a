using System;
using System.Collections.Generic;

namespace XrmLeads.LocalDataverse;

/// <summary>What became of the parts of an imported solution. Every component of the zip is in one of the first three lists.</summary>
/// <param name="Solution">Unique name of the solution.</param>
/// <param name="Version">Its version.</param>
/// <param name="Replaced">The version that was there before; null at the first import.</param>
/// <param name="Imported">What now works.</param>
/// <param name="Kept">Components that are stored and that nothing acts on yet (forms, views, web resources, apps).</param>
/// <param name="NotSupported">Components that the local Dataverse cannot take, by name; also the columns and tables that an upgrade no longer has.</param>
/// <param name="Missing">What the solution says it needs and what it claims to hold, as far as it is not there.</param>
/// <param name="Layers">Components that another solution holds too, and whose description holds: that of the solution imported last.</param>
public sealed record ImportReport(
    string Solution,
    Version Version,
    Version? Replaced,
    IReadOnlyList<ImportedComponent> Imported,
    IReadOnlyList<ImportedComponent> Kept,
    IReadOnlyList<string> NotSupported,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Layers);

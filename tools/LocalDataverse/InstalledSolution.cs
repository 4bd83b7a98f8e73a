using System;

namespace XrmLeads.LocalDataverse;

/// <summary>A solution that was imported.</summary>
/// <param name="UniqueName">Its unique name.</param>
/// <param name="Version">The version of the last import.</param>
/// <param name="IsManaged">Whether it is managed.</param>
public sealed record InstalledSolution(string UniqueName, Version Version, bool IsManaged);

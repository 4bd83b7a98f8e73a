using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>Columns whose values together name one row.</summary>
internal sealed record AlternateKey(string Name, IReadOnlyList<string> Columns);

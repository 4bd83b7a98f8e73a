using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A state of a table's rows with the status reasons that belong to it.</summary>
internal sealed record State(int Value, string Name, int DefaultStatus, IReadOnlyDictionary<int, string> Statuses);

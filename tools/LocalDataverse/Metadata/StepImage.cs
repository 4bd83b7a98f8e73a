using System.Collections.Generic;

namespace XrmLeads.LocalDataverse.Metadata;

/// <summary>A snapshot of the row that a step asks for. No columns named means all.</summary>
internal sealed record StepImage(string Alias, bool IsPre, bool IsPost, string MessageProperty, IReadOnlyList<string> Columns);

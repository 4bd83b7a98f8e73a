using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>A row of a criterion as people read it.</summary>
/// <param name="Text">What is asked for.</param>
/// <param name="Values">The single values of a list, or null.</param>
/// <param name="Points">What a match brings.</param>
public sealed record CriterionRow(string Text, IReadOnlyList<string>? Values, double Points);

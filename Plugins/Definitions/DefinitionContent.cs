using System.Collections.Generic;

namespace XrmLeads.Definitions;

/// <summary>What the rows of a definition hold, free of the SDK: its own row and those of its criteria. A part that is null says nothing.</summary>
/// <param name="Name">The name that people read.</param>
/// <param name="Version">The number of the version.</param>
/// <param name="Scope">The code of the scope.</param>
/// <param name="Priority">Of several scopes that apply, the lowest number judges.</param>
/// <param name="Document">The definition file without its criteria and without the four members above, as JSON text.</param>
/// <param name="Criteria">The criteria, in any order.</param>
internal sealed record DefinitionContent(
    string? Name, int? Version, string? Scope, int? Priority, string Document, IReadOnlyList<CriterionContent> Criteria);

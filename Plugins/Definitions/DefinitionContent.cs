using System.Collections.Generic;

namespace XrmLeads.Definitions;

/// <summary>What the rows of a definition hold, free of the SDK: its own row and those of its criteria. A part that is null says nothing.</summary>
internal sealed class DefinitionContent(IReadOnlyList<CriterionContent> criteria)
{
    /// <summary>The name that people read.</summary>
    internal string? Name { get; set; }

    /// <summary>The number of the version.</summary>
    internal int? Version { get; set; }

    /// <summary>The code of the scope.</summary>
    internal string? Scope { get; set; }

    /// <summary>Of several scopes that apply, the lowest number judges.</summary>
    internal int? Priority { get; set; }

    /// <summary>The definition file without its criteria and without the four members above, as JSON text.</summary>
    internal string Document { get; set; } = "";

    /// <summary>The criteria, in any order.</summary>
    internal IReadOnlyList<CriterionContent> Criteria { get; } = criteria;
}

using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>What a reader hands over once it has found no fault.</summary>
internal sealed class DefinitionParts
{
    internal string Name { get; init; } = "";

    internal int Version { get; init; }

    internal string Scope { get; init; } = "";

    internal int Priority { get; init; }

    internal IReadOnlyList<Condition> AppliesTo { get; init; } = [];

    internal IReadOnlyList<AnswerItem> Items { get; init; } = [];

    internal IReadOnlyList<KnockOut> KnockOuts { get; init; } = [];

    internal Dimension Fit { get; init; } = null!;

    internal Dimension Intent { get; init; } = null!;

    internal Dimension Engagement { get; init; } = null!;

    internal Dimension Bant { get; init; } = null!;

    internal IReadOnlyList<SignalCriterion> Signals { get; init; } = [];

    internal Weights Weights { get; init; } = null!;

    internal Thresholds Thresholds { get; init; } = null!;

    internal Gates Gates { get; init; } = null!;

    internal HandoffRules Handoff { get; init; } = null!;

    internal RejectionRules Rejection { get; init; } = null!;

    internal NurtureRules Nurture { get; init; } = NurtureRules.Shipped;

    internal IReadOnlyList<Persona> Personas { get; init; } = [];

    internal IReadOnlyList<Column> Columns { get; init; } = [];

    internal IReadOnlyDictionary<string, ColumnType> OwnColumns { get; init; } = new Dictionary<string, ColumnType>();

    internal ReachColumns Reach { get; init; } = null!;

    internal string Hash { get; init; } = "";
}

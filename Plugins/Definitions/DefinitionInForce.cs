using System;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Definitions;

/// <summary>A version that judges leads of its scope, or would if it could be read. Immutable; threads share it.</summary>
internal sealed class DefinitionInForce(Scope scope)
{
    internal Guid Id { get; init; }

    internal int Version { get; init; }

    internal int Priority { get; init; }

    /// <summary>Null where the version cannot be read; then <see cref="Fault"/> says why.</summary>
    internal LeadDefinition? Definition { get; init; }

    internal string? Fault { get; init; }

    /// <summary>True for a version that is not signed and judges because its scope is in Observe.</summary>
    internal bool IsDraft { get; init; }

    internal Scope Scope { get; } = scope;

    /// <summary>From when it judges, UTC; of a draft the earliest date there is.</summary>
    internal DateTime EffectiveFrom { get; init; }

    /// <summary>The day, UTC, by which it is to be looked at again; null for none.</summary>
    internal DateTime? ReviewBy { get; init; }

    /// <summary>How often the signers were reminded of it.</summary>
    internal int ReviewTold { get; init; }

    /// <summary>The hash that was signed; of a draft that of its text. With the id it names what was read.</summary>
    internal string Hash { get; init; } = "";
}

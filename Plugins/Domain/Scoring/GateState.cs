using XrmLeads.Domain.Definition;

namespace XrmLeads.Domain.Scoring;

/// <summary>The three values of a gate.</summary>
public enum GateState
{
    /// <summary>It is known that the gate is not met.</summary>
    NotMet,

    /// <summary>It is not known whether the gate is met.</summary>
    Unknown,

    /// <summary>It is known that the gate is met.</summary>
    Met,
}

/// <summary>The states of the six gates.</summary>
public readonly struct GateStates
{
    private readonly int _bits;

    internal GateStates(int bits) => _bits = bits;

    /// <summary>The state of a gate.</summary>
    /// <param name="gate">The gate.</param>
    public GateState this[GateId gate] => (GateState)((_bits >> (2 * (int)gate)) & 3);

    internal GateStates With(GateId gate, GateState state) => new((_bits & ~(3 << (2 * (int)gate))) | ((int)state << (2 * (int)gate)));

    /// <summary>The strong Kleene AND: not met beats unknown beats met.</summary>
    internal static GateState And(GateState a, GateState b) => a < b ? a : b;
}

/// <summary>What the mandatory gates say together.</summary>
public enum Verdict
{
    /// <summary>A mandatory gate is not met: nurture.</summary>
    NotQualified,

    /// <summary>No mandatory gate is not met, and one is unknown: ask.</summary>
    NeedsVerification,

    /// <summary>All mandatory gates are met: hand over.</summary>
    Qualified,
}

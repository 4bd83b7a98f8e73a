namespace XrmLeads.Domain.Definition;

/// <summary>A reason that ends the judgement of fit: FIT becomes 0, G1 is not met, and the lead is never an MQL.</summary>
public sealed class KnockOut(string id, string label, Condition when)
{
    /// <summary>The name that results carry.</summary>
    public string Id { get; } = id;

    /// <summary>The reason as a sentence.</summary>
    public string Label { get; } = label;

    /// <summary>When it applies.</summary>
    public Condition When { get; } = when;
}

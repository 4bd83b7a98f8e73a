namespace XrmLeads.Domain.Definition;

/// <summary>A reason that ends the judgement of fit: FIT becomes 0, G1 is not met, and the lead is never an MQL.</summary>
/// <param name="Id">The name that results carry.</param>
/// <param name="Label">The reason as a sentence.</param>
/// <param name="When">When it applies.</param>
public sealed record KnockOut(string Id, string Label, Condition When);

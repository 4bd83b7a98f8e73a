namespace XrmLeads.Domain.Definition;

/// <summary>One answer that an item knows.</summary>
/// <param name="Value">The answer as it is stored; a number in invariant digits.</param>
/// <param name="Label">The name that people read.</param>
public sealed record AnswerValue(string Value, string Label);

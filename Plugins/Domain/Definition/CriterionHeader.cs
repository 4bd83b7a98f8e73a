namespace XrmLeads.Domain.Definition;

/// <summary>What every criterion has, whatever its kind.</summary>
internal sealed record CriterionHeader(string Id, string Label, string Kind, bool IgnoreWhenEmpty);

namespace XrmLeads.Domain.Definition;

/// <summary>What every criterion has, whatever its kind.</summary>
internal sealed class CriterionHeader(string id, string label, string kind, bool ignoreWhenEmpty)
{
    internal string Id { get; } = id;

    internal string Label { get; } = label;

    internal string Kind { get; } = kind;

    internal bool IgnoreWhenEmpty { get; } = ignoreWhenEmpty;
}

namespace XrmLeads.Domain.Definition;

/// <summary>One answer that an item knows.</summary>
public sealed class AnswerValue(string value, string label)
{
    /// <summary>The answer as it is stored; a number in invariant digits.</summary>
    public string Value { get; } = value;

    /// <summary>The name that people read.</summary>
    public string Label { get; } = label;
}

namespace XrmLeads.Domain.Lifecycle;

/// <summary>Whether a person may move a lead.</summary>
public sealed class MoveAnswer(Transition? row, string? refusal)
{
    /// <summary>The row of the table that allows the move; null where none does.</summary>
    public Transition? Row { get; } = row;

    /// <summary>What is missing and what to do, in sentences; null where the move is allowed.</summary>
    public string? Refusal { get; } = refusal;
}

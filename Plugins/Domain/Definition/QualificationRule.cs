namespace XrmLeads.Domain.Definition;

/// <summary>What the qualification lane owes to a lead. Minutes are business minutes.</summary>
public sealed class QualificationRule(int hotMinutes, int minutes, int calls)
{
    /// <summary>From a hot lead's entry until somebody takes it, from 1 to 144,000.</summary>
    public int HotMinutes { get; } = hotMinutes;

    /// <summary>The same for every other lead.</summary>
    public int Minutes { get; } = minutes;

    /// <summary>How many calls without an answer are enough, from 1 to 20.</summary>
    public int Calls { get; } = calls;
}

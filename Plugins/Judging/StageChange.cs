using System;

namespace XrmLeads.Judging;

/// <summary>A change of stage that was saved.</summary>
internal sealed class StageChange(int? from, int to, DateTime? enteredOn)
{
    /// <summary>The value of the stage that was left; null for the first stage.</summary>
    internal int? From { get; } = from;

    /// <summary>The value of the stage that was entered.</summary>
    internal int To { get; } = to;

    /// <summary>When the stage that was left had been entered, UTC; null where nobody knows.</summary>
    internal DateTime? EnteredOn { get; } = enteredOn;

    /// <summary>In which role the lead was moved, a value of the choice.</summary>
    internal int ActorRole { get; init; }

    /// <summary>Whether no rule allows the move.</summary>
    internal bool IsOutsideRules { get; init; }

    /// <summary>Why, one sentence; null for nothing to say.</summary>
    internal string? Reason { get; init; }
}

using System;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>A row of the table of the system's moves.</summary>
public sealed class SystemMove(StageMove move, string guardName, Func<StageFacts, bool> guard)
{
    /// <summary>The move.</summary>
    public StageMove Move { get; } = move;

    /// <summary>The guard in words, as the diagram shows it.</summary>
    public string GuardName { get; } = guardName;

    /// <summary>Whether the move is made; it is asked only of leads that stand where the move begins.</summary>
    public Func<StageFacts, bool> Guard { get; } = guard;
}

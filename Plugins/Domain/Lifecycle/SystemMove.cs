using System;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>A row of the table of the system's moves.</summary>
/// <param name="Move">The move.</param>
/// <param name="GuardName">The guard in words, as the diagram shows it.</param>
/// <param name="Guard">Whether the move is made; it is asked only of leads that stand where the move begins.</param>
public sealed record SystemMove(StageMove Move, string GuardName, Func<StageFacts, bool> Guard);

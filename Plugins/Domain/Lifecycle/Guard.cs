using System;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>A condition of a move, pure and named.</summary>
public sealed class Guard(string name, string missing, Func<StageFacts, bool> holds)
{
    /// <summary>The condition in words, as the diagram shows it.</summary>
    public string Name { get; } = name;

    /// <summary>One sentence for where it does not hold: what is missing and what to do.</summary>
    public string Missing { get; } = missing;

    /// <summary>Whether it holds.</summary>
    public Func<StageFacts, bool> Holds { get; } = holds;
}

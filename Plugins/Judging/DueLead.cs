using System;

namespace XrmLeads.Judging;

/// <summary>A lead with something to do.</summary>
/// <param name="id">The lead.</param>
/// <param name="on">Since when it is due, UTC.</param>
/// <param name="rings">Whether its clock rings; else it is to be judged.</param>
internal sealed class DueLead(Guid id, DateTime on, bool rings)
{
    /// <summary>The lead.</summary>
    internal Guid Id { get; } = id;

    /// <summary>Since when it is due, UTC.</summary>
    internal DateTime On { get; } = on;

    /// <summary>Whether its clock rings; else it is to be judged.</summary>
    internal bool Rings { get; } = rings;
}

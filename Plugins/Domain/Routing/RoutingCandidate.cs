using System;

namespace XrmLeads.Domain.Routing;

/// <summary>Somebody who takes leads, as far as routing asks. Moments are UTC.</summary>
public sealed class RoutingCandidate(Guid id)
{
    /// <summary>How many leads somebody can have open whose capacity is not set.</summary>
    public const int DefaultCapacity = 30;

    /// <summary>The user.</summary>
    public Guid Id { get; } = id;

    /// <summary>How many leads he has open now.</summary>
    public int OpenLeads { get; init; }

    /// <summary>How many leads he can have open; with so many he gets no more.</summary>
    public int Capacity { get; init; } = DefaultCapacity;

    /// <summary>When he was given a lead last; null where he never was.</summary>
    public DateTime? LastHandedOverOn { get; init; }

    /// <summary>True where he gets no leads until he, or his manager, switches on again.</summary>
    public bool IsPaused { get; init; }

    /// <summary>Until when he is on leave; null where he is not.</summary>
    public DateTime? AwayUntil { get; init; }

    /// <summary>Until when he has said that he has no time, such as the end of his business day; null where he has not.</summary>
    public DateTime? UnavailableUntil { get; init; }

    /// <summary>Which leads he takes; null for all.</summary>
    public MemberConditions? Conditions { get; init; }
}

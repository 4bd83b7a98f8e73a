using System;
using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Routing;

/// <summary>A lead that waits for somebody, and what decides who gets it.</summary>
public sealed class RoutingRequest
{
    /// <summary>Makes a request.</summary>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="method">Who of several gets the lead.</param>
    /// <param name="facts">Gives the lead's columns that conditions read, in their slots: a filled <see cref="MemberConditions.CreateFacts"/>.</param>
    public RoutingRequest(DateTime now, RoutingMethod method, Func<MemberConditions, LeadFacts> facts)
    {
        Now = Moment.RequireUtc(now);
        Method = method;
        Facts = facts;
    }

    /// <summary>The moment, UTC.</summary>
    public DateTime Now { get; }

    /// <summary>Who of several gets the lead.</summary>
    public RoutingMethod Method { get; }

    /// <summary>The lead's columns that conditions read.</summary>
    public Func<MemberConditions, LeadFacts> Facts { get; }

    /// <summary>Who had the lead already and does not get it again.</summary>
    public ICollection<Guid> PreviousHolders { get; init; } = [];

    /// <summary>Who owns the relation that the lead belongs to; null for nobody.</summary>
    public RelationOwner? Relation { get; init; }
}

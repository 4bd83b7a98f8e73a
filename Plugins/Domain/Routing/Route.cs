using System;

namespace XrmLeads.Domain.Routing;

/// <summary>Whom a lead goes to, and why.</summary>
public sealed class Route
{
    internal Route(Guid? chosenId, bool isByRelation, string why)
    {
        ChosenId = chosenId;
        IsByRelation = isByRelation;
        Why = why;
    }

    /// <summary>The user; null where nobody can take the lead.</summary>
    public Guid? ChosenId { get; }

    /// <summary>True where he gets it because he owns the relation.</summary>
    public bool IsByRelation { get; }

    /// <summary>A sentence for a manager: why this one, or why nobody, and how many were passed over for what.</summary>
    public string Why { get; }
}

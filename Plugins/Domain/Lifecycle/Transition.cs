using System.Collections.Generic;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>A row of the stage table: a move, who makes it, and on what it depends.</summary>
public sealed class Transition
{
    private readonly SubType? _subType;

    internal Transition(LeadStage? from, LeadStage to, Actor actor, IReadOnlyList<Guard> guards, SubType? subType)
    {
        From = from;
        To = to;
        Actor = actor;
        Guards = guards;
        _subType = subType;
    }

    /// <summary>The stage it leaves; null for a lead that is being created.</summary>
    public LeadStage? From { get; }

    /// <summary>The stage it enters; the one it leaves only where the lead goes from one rep to another.</summary>
    public LeadStage To { get; }

    /// <summary>Who makes it.</summary>
    public Actor Actor { get; }

    /// <summary>What must hold, all of it.</summary>
    public IReadOnlyList<Guard> Guards { get; }

    /// <summary>What must come due for the system to make it; null for a move after a judgement and for one of people.</summary>
    public Occasion? Occasion { get; internal init; }

    /// <summary>What a person does to make it; null for a move of the system.</summary>
    public Act? Act { get; internal init; }

    /// <summary>Why the system makes it, one sentence for the history; null for a move of people, who say so themselves.</summary>
    public string? Reason { get; internal init; }

    /// <summary>How a lead that makes it became Sales-Ready or came to sales; null for nothing to say.</summary>
    /// <param name="action">Where the action came from that asks for sales; it tells by what the system's own moves qualified a lead.</param>
    public SubType? SubTypeFor(ActionKind action) => Actor != Actor.System || To != LeadStage.SalesReady || _subType == SubType.AuthorityOpen || Occasion is not null ? _subType : action switch
    {
        ActionKind.Service => SubType.ServiceQualified,
        ActionKind.Product => SubType.ProductQualified,
        _ => _subType,
    };

    /// <summary>Whether all guards hold; it is asked only of leads that stand where the move begins.</summary>
    public bool Holds(StageFacts facts)
    {
        foreach (var guard in Guards)
        {
            if (!guard.Holds(facts))
            {
                return false;
            }
        }

        return true;
    }
}

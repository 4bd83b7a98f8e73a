namespace XrmLeads.Domain.Rejection;

/// <summary>What happens to a lead after a rejection. The value of the choice is 714500000 plus the number here.</summary>
public enum Disposition
{
    /// <summary>It is nurtured.</summary>
    Nurture,

    /// <summary>It is nurtured until a date.</summary>
    Recall,

    /// <summary>It is closed.</summary>
    Close,

    /// <summary>A qualifier repairs its data, or it is closed.</summary>
    DataRepair,

    /// <summary>The right person becomes a lead, and this one is closed.</summary>
    NewLead,

    /// <summary>It is closed as a duplicate of another one.</summary>
    Merge,

    /// <summary>Who owns the account or opportunity gets it.</summary>
    RouteToAccountOwner,

    /// <summary>It is no rejection: the lead goes to the next sales rep.</summary>
    PassOn,
}

namespace XrmLeads.Domain.Rejection;

/// <summary>Which side of the lead definition a rejection reason disputes. The value of the choice is 714500000 plus the number here.</summary>
public enum RejectionClass
{
    /// <summary>Fit.</summary>
    Fit,

    /// <summary>Intent.</summary>
    Intent,

    /// <summary>Power to buy.</summary>
    Authority,

    /// <summary>Budget.</summary>
    Budget,

    /// <summary>Need.</summary>
    Need,

    /// <summary>Timing.</summary>
    Timing,

    /// <summary>Whether the person can be reached.</summary>
    Contact,

    /// <summary>Whether the person may be contacted.</summary>
    Legal,

    /// <summary>Something in the work, not in the lead.</summary>
    Process,

    /// <summary>How it ended.</summary>
    Outcome,
}

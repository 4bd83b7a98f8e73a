namespace XrmLeads.Domain.Followup;

/// <summary>What a rep owes to a lead at a time.</summary>
public enum SlaPhase
{
    /// <summary>To accept it; begins with the hand-off.</summary>
    Accept,

    /// <summary>To contact the person; begins with the acceptance.</summary>
    Contact,
}

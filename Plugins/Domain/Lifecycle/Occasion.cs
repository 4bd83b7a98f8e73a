namespace XrmLeads.Domain.Lifecycle;

/// <summary>What comes due without a judgement and moves a lead.</summary>
public enum Occasion
{
    /// <summary>Nobody took and finished the lead in qualification in time.</summary>
    LaneOverdue,

    /// <summary>The calls and the form link that the definition asks for were left without an answer.</summary>
    NobodyAnswered,

    /// <summary>The rep who accepted the lead did not contact it in time.</summary>
    ContactOverdue,

    /// <summary>A rejection takes effect that needs no second person.</summary>
    RejectionStands,

    /// <summary>No second person judged the rejection in time.</summary>
    VerificationOverdue,

    /// <summary>The date has come at which the lead is to be taken up again.</summary>
    RecallDue,

    /// <summary>Nothing came from the lead for a long time, although nurture touched it.</summary>
    Dormant,

    /// <summary>The lead is being turned into an opportunity.</summary>
    LeadQualified,
}

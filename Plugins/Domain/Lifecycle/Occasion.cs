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
}

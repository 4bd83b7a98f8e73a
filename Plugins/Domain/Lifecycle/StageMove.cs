namespace XrmLeads.Domain.Lifecycle;

/// <summary>A move that the system makes by itself.</summary>
public sealed class StageMove(LeadStage? from, LeadStage to, SubType? subType, string reason)
{
    /// <summary>The stage it leaves; null for a lead that is being created.</summary>
    public LeadStage? From { get; } = from;

    /// <summary>The stage it enters, never the one it leaves.</summary>
    public LeadStage To { get; } = to;

    /// <summary>How the lead became Sales-Ready; null for other stages.</summary>
    public SubType? SubType { get; } = subType;

    /// <summary>Why, one sentence for the history.</summary>
    public string Reason { get; } = reason;
}

namespace XrmLeads.Domain.Lifecycle;

/// <summary>A move that the system makes by itself.</summary>
/// <param name="From">The stage it leaves; null for a lead that is being created.</param>
/// <param name="To">The stage it enters, never the one it leaves.</param>
/// <param name="SubType">How the lead became Sales-Ready; null for other stages.</param>
/// <param name="Reason">Why, one sentence for the history.</param>
public sealed record StageMove(LeadStage? From, LeadStage To, SubType? SubType, string Reason);

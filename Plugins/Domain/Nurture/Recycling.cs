using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Domain.Nurture;

/// <summary>How often a lead came back into nurture from where people worked on it.</summary>
public static class Recycling
{
    /// <summary>Whether a move is a return: into nurture from a later stage than MQL. A lapse is none, since nobody has worked on the lead.</summary>
    /// <param name="from">The stage it leaves; null for a lead that is being created.</param>
    /// <param name="to">The stage it enters.</param>
    public static bool IsReturn(LeadStage? from, LeadStage to) => to == LeadStage.Nurturing && from > LeadStage.Mql && from != LeadStage.Disqualified;

    /// <summary>Whether the sales managers look at a lead that returned so often.</summary>
    public static bool NeedsReview(int returns, NurtureRules rules) => returns > rules.ReviewAfter;

    /// <summary>Whether they are told now: with the return that is one too many, and never again.</summary>
    public static bool IsToBeTold(int before, int returns, NurtureRules rules) => !NeedsReview(before, rules) && NeedsReview(returns, rules);
}

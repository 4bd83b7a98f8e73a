using System.Collections.Generic;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>The stages of which the first entry is dated.</summary>
public static class Milestones
{
    /// <summary>The dated stages in the order in which a lead passes them.</summary>
    public static IReadOnlyList<LeadStage> All { get; } = [LeadStage.Mql, LeadStage.SalesReady, LeadStage.Sal, LeadStage.Sql];

    /// <summary>Whether a lead that enters a stage has passed a dated one by then: it is that stage, or was skipped on the way to it.</summary>
    /// <param name="milestone">The dated stage.</param>
    /// <param name="entered">The stage that the lead enters.</param>
    public static bool IsPassed(LeadStage milestone, LeadStage entered) => milestone <= entered && entered <= LeadStage.Converted;
}

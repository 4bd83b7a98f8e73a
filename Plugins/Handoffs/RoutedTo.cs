using System;

namespace XrmLeads.Handoffs;

/// <summary>Who gets a lead, and why; or why nobody does.</summary>
/// <param name="userId">The sales rep; null for nobody.</param>
/// <param name="memberId">His row among the routing members; null where he is none.</param>
/// <param name="why">One sentence for rep and manager.</param>
internal sealed class RoutedTo(Guid? userId, Guid? memberId, string why)
{
    /// <summary>The sales rep; null for nobody.</summary>
    internal Guid? UserId { get; } = userId;

    /// <summary>His row among the routing members; null where he is none.</summary>
    internal Guid? MemberId { get; } = memberId;

    /// <summary>Why he, or why nobody, one sentence.</summary>
    internal string Why { get; } = why;
}

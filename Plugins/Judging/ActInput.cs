using System;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Judging;

/// <summary>What a person says with an act, beside what is known of the lead.</summary>
internal sealed class ActInput
{
    /// <summary>The act.</summary>
    internal Act Act { get; init; }

    /// <summary>Why, in words; null for nothing said.</summary>
    internal string? Reason { get; init; }

    /// <summary>Whether the reason is one of timing.</summary>
    internal bool IsTiming { get; init; }

    /// <summary>Whether the reason is a legal one, a duplicate or bad data.</summary>
    internal bool IsClosing { get; init; }

    /// <summary>The status reason with which the lead is closed, where the reason names one.</summary>
    internal int? CloseStatus { get; init; }

    /// <summary>What is known of the rejection that the act is about; null for another act.</summary>
    internal RejectionInput? Rejection { get; init; }

    /// <summary>When the lead is taken up again, UTC; null for no date.</summary>
    internal DateTime? RecallOn { get; init; }
}

using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Judging;

/// <summary>Why a lead is judged again, and what came in.</summary>
internal sealed class LeadChange
{
    /// <summary>Nothing came in; time has passed.</summary>
    internal static readonly LeadChange TimePassed = new();

    /// <summary>The same, for a lead that a sweep found.</summary>
    internal static readonly LeadChange Swept = new() { IsSweep = true };

    /// <summary>Columns of the lead changed.</summary>
    internal static readonly LeadChange ColumnsChanged = new() { IsInput = true };

    /// <summary>A person worked on the lead and is done; what follows is not to wait.</summary>
    internal static readonly LeadChange WorkedOn = new() { IsInput = true };

    /// <summary>The recall date has come of a lead that is older than the solution; it is handed over when somebody has time.</summary>
    internal static readonly LeadChange Recalled = new() { IsInput = true, IsRecall = true };

    /// <summary>Signals or answers were corrected, removed or moved to the lead: all are read again.</summary>
    internal static readonly LeadChange Corrected = new() { IsInput = true, Rebuilds = true };

    /// <summary>Somebody wants all inputs to be read again, although nothing came in.</summary>
    internal static readonly LeadChange Rescored = new() { Rebuilds = true };

    /// <summary>A signal that came in; null for none.</summary>
    internal Signal? Signal { get; init; }

    /// <summary>Signals that the lead gets with this save and that are not stored as its own yet; the state is built anew with them.</summary>
    internal IReadOnlyList<Signal> Arriving { get; init; } = [];

    /// <summary>Answers that came in.</summary>
    internal IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>Whether something new is known of the lead: what wakes a lead in nurture.</summary>
    internal bool IsInput { get; init; }

    /// <summary>Whether a date brings the lead back, and nobody waits for it.</summary>
    internal bool IsRecall { get; init; }

    /// <summary>Whether the score state is built anew from all signals and answers.</summary>
    internal bool Rebuilds { get; init; }

    /// <summary>Whether the lead is written however little changed, so that a sweep can tell that it was judged.</summary>
    internal bool IsSweep { get; init; }
}

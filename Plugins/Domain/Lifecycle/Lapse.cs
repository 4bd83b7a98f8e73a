using System;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>
/// When an MQL lapses: after some days without a break of FIT below a floor (and G1 not Unknown) or Behaviour below a floor without a recent action; at once
/// when knocked out.
/// </summary>
public static class Lapse
{
    /// <summary>Whether the lead is, as of the judgement, in the condition that makes an MQL lapse once it has lasted.</summary>
    /// <param name="evaluation">The judgement.</param>
    /// <returns>True when knocked out, too.</returns>
    public static bool Holds(Evaluation evaluation) => FitHolds(evaluation)
        || (!evaluation.HasMqlAction && !Thresholds.Meets(evaluation.Behaviour, evaluation.Definition.Thresholds.Lapse.Behaviour));

    /// <summary>The moment an MQL lapses if the condition goes on to hold.</summary>
    /// <param name="evaluation">The judgement.</param>
    /// <param name="lapseFrom">Since when the condition holds or will hold, as <see cref="Forecast.LapseFrom"/> gives it; null for never.</param>
    /// <returns>The moment, UTC: that of the judgement when knocked out; null for never.</returns>
    public static DateTime? DueOn(Evaluation evaluation, DateTime? lapseFrom) => evaluation.KnockedOut is not null ? evaluation.Now
        : lapseFrom is { } from ? new DateTime(Moment.Add(from.Ticks, evaluation.Definition.Thresholds.Lapse.After), DateTimeKind.Utc)
        : null;

    /// <summary>Whether an MQL lapses with this judgement.</summary>
    /// <param name="evaluation">The judgement.</param>
    /// <param name="lapseFrom">Since when the condition holds or will hold, as <see cref="Forecast.LapseFrom"/> gives it; null for never.</param>
    /// <returns>True from <see cref="DueOn"/> on.</returns>
    public static bool IsDue(Evaluation evaluation, DateTime? lapseFrom) => DueOn(evaluation, lapseFrom) <= evaluation.Now;

    /// <summary>The part of the condition that does not decay.</summary>
    internal static bool FitHolds(Evaluation evaluation) => evaluation.KnockedOut is not null
        || (!Thresholds.Meets(evaluation.Fit, evaluation.Definition.Thresholds.Lapse.Fit) && evaluation.Gates[GateId.G1] != GateState.Unknown);
}

using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Nurture;

/// <summary>Which track a lead gets that enters nurture and that nobody names one for: by what its judgement failed.</summary>
public static class TrackChoice
{
    /// <summary>
    /// The code of the track. What cannot be changed by talking comes first: a company that does not fit is not asked for a referral to the person who decides
    /// there, and who has no power to buy is not asked when.
    /// </summary>
    /// <param name="evaluation">The judgement with which the lead enters.</param>
    public static string Of(Evaluation evaluation) => evaluation.KnockedOut is not null || evaluation.Gates[GateId.G1] == GateState.NotMet ? TrackCode.Light
        : evaluation.Gates[GateId.G3] == GateState.NotMet ? TrackCode.Authority
        : evaluation.TimingIsLater ? TrackCode.Timing
        : TrackCode.Education;

    /// <summary>
    /// Whether an MQL is won for an action that asks for sales: not while it has taken one, since such a lead waits for the lane and is not to be spoken to by
    /// marketing before its hand-off.
    /// </summary>
    /// <param name="evaluation">The judgement.</param>
    public static bool IsToConvert(Evaluation evaluation) => evaluation.Gates[GateId.G2] != GateState.Met;
}

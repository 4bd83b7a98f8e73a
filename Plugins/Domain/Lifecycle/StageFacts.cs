using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>What moves depend on. What only moves of people depend on is without meaning for the system, and the other way round.</summary>
public sealed class StageFacts
{
    /// <summary>Where the lead stands; null while it is being created.</summary>
    public LeadStage? Stage { get; init; }

    /// <summary>What the mandatory gates say; without meaning where the lead was not judged.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Whether the lead passes marketing's bar.</summary>
    public bool Mql { get; init; }

    /// <summary>Whether a definition judged the lead; false where none applies or judging failed.</summary>
    public bool Judged { get; init; }

    /// <summary>Whether somebody can still take a lead into qualification.</summary>
    public bool QueueHasRoom { get; init; }

    /// <summary>Whether of the mandatory gates only the persona and the power to buy are not known, and the definition lets such a lead go to sales.</summary>
    public bool MayGoOpen { get; init; }

    /// <summary>Whether a qualifier has the lead just now; asked for in In Qualification only.</summary>
    public bool Claimed { get; init; }

    /// <summary>
    /// Whether a signal, an answer or a scored column came in after the lead entered nurture, or after a lead that is older than the solution was judged first;
    /// asked for in Nurturing and Inquiry only.
    /// </summary>
    public bool NewInput { get; init; }

    /// <summary>Whether the lead is older than the solution and nothing new was known of it so far; asked for in Inquiry only.</summary>
    public bool AwaitsInput { get; init; }

    /// <summary>Whether <see cref="Lapse.IsDue"/>; asked for in MQL only.</summary>
    public bool LapseDue { get; init; }

    /// <summary>Whether the power to buy is known to be there: G3 is Met.</summary>
    public bool PowerToBuy { get; init; }

    /// <summary>Whether the persona is known, right or wrong: G1 is not Unknown.</summary>
    public bool PersonaKnown { get; init; }

    /// <summary>Whether need and timing are known to be there: G5 is Met.</summary>
    public bool NeedAndTiming { get; init; }

    /// <summary>Whether the person and sales have spoken: an incoming e-mail, a phone call marked as reached, an appointment that was held.</summary>
    public bool TwoWayContact { get; init; }

    /// <summary>Whether sales found the lead itself: a person entered it, and no campaign brought it.</summary>
    public bool SelfSourced { get; init; }

    /// <summary>Whether a hand-off to a sales rep is open.</summary>
    public bool HandoffOpen { get; init; }

    /// <summary>Whether the person who moves the lead says why.</summary>
    public bool Reason { get; init; }

    /// <summary>Whether the reason is one of timing.</summary>
    public bool TimingReason { get; init; }

    /// <summary>Whether the reason is a legal one, a duplicate or bad data.</summary>
    public bool ClosingReason { get; init; }

    /// <summary>Whether what a rejection found unmet is met anew, or nothing was; asked for in Nurturing only.</summary>
    public bool FailedIsMet { get; init; } = true;

    /// <summary>Whether the person opted out or may not be contacted.</summary>
    public bool OptedOut { get; init; }

    /// <summary>Whether the lead came into qualification because its recall date had come, and nobody has finished asking since.</summary>
    public bool Recalled { get; init; }

    /// <summary>Whether nurture touched the lead as often as the definition asks before it is given up as dormant.</summary>
    public bool TouchedEnough { get; init; }

    /// <summary>Whether a sales manager lets the lead be qualified outside the rules.</summary>
    public bool Overridden { get; init; }

    /// <summary>Whether a rejection reason is named that sends a lead back.</summary>
    public bool RejectionReason { get; init; }

    /// <summary>Whether everything is given that the rejection reason asks for as evidence.</summary>
    public bool Evidence { get; init; }

    /// <summary>Whether the lead was tried to be reached as often as the rejection reason asks.</summary>
    public bool Effort { get; init; }

    /// <summary>Whether who judges a rejection has no part in it: neither rejected the lead, nor made it Sales-Ready, nor entered the answer it is about.</summary>
    public bool SecondPerson { get; init; }

    /// <summary>Whether no qualifier is there who may judge the rejection.</summary>
    public bool NoQualifier { get; init; }

    /// <summary>Whether the lead was rejected for the same reason before.</summary>
    public bool RejectedAgain { get; init; }

    /// <summary>What a rejection lacks, in sentences; null for nothing that is known.</summary>
    public string? Lacking { get; init; }

    /// <summary>Whether the lead was rejected for invalid data.</summary>
    public bool InvalidData { get; init; }

    /// <summary>The stage to which the rejection reason sends the lead: Nurturing, Disqualified, or Sales-Ready for the account's owner; null outside a rejection.</summary>
    public LeadStage? RejectionLeadsTo { get; init; }

    /// <summary>Whether a moment in the future is named at which the lead is taken up again.</summary>
    public bool RecallDate { get; init; }
}

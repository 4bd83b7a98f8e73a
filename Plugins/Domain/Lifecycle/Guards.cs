using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>The conditions of all moves.</summary>
internal static class Guards
{
    internal static readonly Guard NotJudged = new("not judged", Texts.WasJudged, facts => !facts.Judged);
    internal static readonly Guard Judged = new("otherwise", Texts.WasNotJudged, facts => facts.Judged);
    internal static readonly Guard OnceJudged = new("otherwise, once judged", Texts.WasNotJudged, facts => facts.Judged);
    internal static readonly Guard Qualified = new("Qualified", Texts.WantsQualified, facts => facts.Judged && facts.Verdict == Verdict.Qualified);
    internal static readonly Guard RoomToAsk = new(
        "Needs Verification, and the queue has room", Texts.WantsRoom, facts => facts.Judged && facts.Verdict == Verdict.NeedsVerification && facts.QueueHasRoom);
    internal static readonly Guard MayGoOpen = new(
        "only persona or power to buy unknown, and no room to ask", Texts.WantsOpen,
        facts => facts.Judged && facts.Verdict == Verdict.NeedsVerification && facts.MayGoOpen && !facts.QueueHasRoom);
    internal static readonly Guard AuthorityIsOpen = new(
        "only persona or power to buy unknown", Texts.WantsOpen, facts => facts.Judged && facts.Verdict == Verdict.NeedsVerification && facts.MayGoOpen);
    internal static readonly Guard NotClaimed = new("no qualifier has it", Texts.WantsNoClaim, facts => !facts.Claimed);
    internal static readonly Guard PassesBar = new("passes the MQL bar", Texts.WantsBar, facts => facts.Judged && facts.Mql);
    internal static readonly Guard MayWake = new("awake", Texts.WantsToWake, facts => facts.NewInput || !facts.AwaitsInput);
    internal static readonly Guard Returns = new("new input that meets what it failed", Texts.WantsNewInput, facts => facts.NewInput && facts.FailedIsMet);
    internal static readonly Guard OptedOut = new("opted out", Texts.WantsOptOut, facts => facts.Judged && facts.OptedOut);
    internal static readonly Guard HasRoom = new("the queue has room", Texts.WantsRoomOnly, facts => facts.QueueHasRoom);
    internal static readonly Guard NotRecalled = new("not recalled", Texts.WantsAsking, facts => !facts.Recalled);
    internal static readonly Guard WasRecalled = new("recalled", Texts.WantsRecalled, facts => facts.Recalled);
    internal static readonly Guard TouchedEnough = new("touched often enough", Texts.WantsTouches, facts => facts.TouchedEnough);
    internal static readonly Guard Overridden = new("override by a sales manager", Texts.WantsOverride, facts => facts.Overridden);

    internal static readonly Guard RejectionReason = new("a rejection reason", Texts.WantsRejectionReason, facts => facts.RejectionReason);
    internal static readonly Guard Evidence = new("evidence", Texts.WantsEvidence, facts => facts.Evidence);
    internal static readonly Guard Effort = new("minimum effort", Texts.WantsEffort, facts => facts.Effort);
    internal static readonly Guard SecondPerson = new("a second person", Texts.WantsSecondPerson, facts => facts.SecondPerson);
    internal static readonly Guard NoQualifier = new("no qualifier is eligible", Texts.WantsNoQualifier, facts => facts.NoQualifier);
    internal static readonly Guard FirstTime = new("first time for the reason", Texts.WantsFirstTime, facts => !facts.RejectedAgain);
    internal static readonly Guard Again = new("rejected for it before", Texts.WantsAgain, facts => facts.RejectedAgain);
    internal static readonly Guard InvalidData = new("invalid data", Texts.WantsInvalidData, facts => facts.InvalidData);
    internal static readonly Guard LeadsToNurture = new("the reason says nurture", Texts.LeadsElsewhere, facts => facts.RejectionLeadsTo == LeadStage.Nurturing);
    internal static readonly Guard LeadsToClosing = new("the reason says close", Texts.LeadsElsewhere, facts => facts.RejectionLeadsTo == LeadStage.Disqualified);
    internal static readonly Guard LeadsToAccountOwner = new("the reason says account owner", Texts.LeadsElsewhere, facts => facts.RejectionLeadsTo == LeadStage.SalesReady);
    internal static readonly Guard Lapsed = new("lapsed", Texts.WantsLapse, facts => facts.Judged && facts.LapseDue);
    internal static readonly Guard NotQualified = new("Not Qualified", Texts.WantsNotQualified, facts => facts.Judged && facts.Verdict == Verdict.NotQualified);

    internal static readonly Guard PowerToBuy = new("G3 Met", Texts.WantsPower, facts => facts.PowerToBuy);
    internal static readonly Guard PersonaKnown = new("G1 known", Texts.WantsPersona, facts => facts.PersonaKnown);
    internal static readonly Guard NeedAndTiming = new("G5 Met", Texts.WantsNeed, facts => facts.NeedAndTiming);
    internal static readonly Guard TwoWayContact = new("two-way contact", Texts.WantsContact, facts => facts.TwoWayContact);
    internal static readonly Guard SelfSourced = new("self-sourced", Texts.WantsSelfSourced, facts => facts.SelfSourced);
    internal static readonly Guard NoHandoff = new("no open hand-off", Texts.WantsNoHandoff, facts => !facts.HandoffOpen);
    internal static readonly Guard Reason = new("a reason", Texts.WantsReason, facts => facts.Reason);
    internal static readonly Guard TimingReason = new("a timing reason", Texts.WantsTiming, facts => facts.TimingReason);
    internal static readonly Guard ClosingReason = new("legal, duplicate or bad data", Texts.WantsClosing, facts => facts.ClosingReason);
    internal static readonly Guard RecallDate = new("a recall date", Texts.WantsRecall, facts => facts.RecallDate);
}

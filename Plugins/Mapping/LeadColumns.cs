using XrmLeads.Schema;

namespace XrmLeads.Mapping;

/// <summary>The columns of lead by what they are to this product, as constants, so that registrations can name them.</summary>
internal static class LeadColumns
{
    /// <summary>Open (0), qualified (1) or disqualified (2).</summary>
    internal const string StateCode = "statecode";

    /// <summary>The reason of the state.</summary>
    internal const string StatusCode = "statuscode";

    /// <summary>The owner.</summary>
    internal const string OwnerId = "ownerid";

    /// <summary>When the lead was created.</summary>
    internal const string CreatedOn = "createdon";

    /// <summary>The first e-mail address.</summary>
    internal const string EmailAddress = "emailaddress1";

    /// <summary>The currency of the lead's amounts.</summary>
    internal const string CurrencyId = "transactioncurrencyid";

    /// <summary>Units of the lead's currency for one unit of the base currency.</summary>
    internal const string ExchangeRate = "exchangerate";

    /// <summary>The account that the lead belongs to.</summary>
    internal const string ParentAccountId = "parentaccountid";

    /// <summary>The contact that the lead belongs to.</summary>
    internal const string ParentContactId = "parentcontactid";

    /// <summary>What is written for each judgement that changes something people see, without stage and sub-type.</summary>
    internal const string Scores = Discrete + "," + LeadTable.ScoringMessage + "," + LeadTable.Fit + "," + LeadTable.Intent + "," + LeadTable.Engagement + ","
        + LeadTable.Bant + "," + LeadTable.Composite + "," + LeadTable.Behaviour + "," + LeadTable.FitKnown + "," + LeadTable.BantKnown + "," + LeadTable.KnockOut
        + "," + LeadTable.Explanation + "," + LeadTable.ScoredOn;

    /// <summary>The figures of which a change is worth a row of its own: verdict, MQL, cell, grade, gates, scoring status and version.</summary>
    internal const string Discrete = LeadTable.Verdict + "," + LeadTable.Mql + "," + LeadTable.Cell + "," + LeadTable.Grade + "," + LeadTable.G1 + ","
        + LeadTable.G2 + "," + LeadTable.G3 + "," + LeadTable.G4 + "," + LeadTable.G5 + "," + LeadTable.G6 + "," + LeadTable.ScoringStatus + ","
        + LeadTable.DefinitionId;

    /// <summary>The campaign that brought the lead.</summary>
    internal const string CampaignId = "campaignid";

    /// <summary>The campaign response that the lead was made from.</summary>
    internal const string RelatedObjectId = "relatedobjectid";

    /// <summary>Where the lead came from, as people choose it.</summary>
    internal const string LeadSource = "leadsourcecode";

    /// <summary>The case that the lead was made from.</summary>
    internal const string OriginatingCaseId = "originatingcaseid";

    /// <summary>Who created the lead.</summary>
    internal const string CreatedBy = "createdby";

    /// <summary>What is kept of where the lead came from for one run through the stages.</summary>
    internal const string Origin = LeadTable.Source + "," + LeadTable.CampaignId + "," + LeadTable.FirstSignal + "," + LeadTable.FirstSignalOn;

    /// <summary>When the lead first reached a stage, in the order of <see cref="Domain.Lifecycle.Milestones"/>.</summary>
    internal const string Dates = LeadTable.FirstMqlOn + "," + LeadTable.FirstSalesReadyOn + "," + LeadTable.FirstSalOn + "," + LeadTable.FirstSqlOn;

    /// <summary>Where the lead stands in its life.</summary>
    internal const string Standing = LeadTable.Stage + "," + LeadTable.StageEnteredOn + "," + LeadTable.SubType + "," + LeadTable.Cycle + "," + Origin;

    /// <summary>What this product writes beside scores and standing.</summary>
    internal const string Handling = Dates + "," + LeadTable.ReevaluateOn + "," + LeadTable.RecycleCount + "," + LeadTable.HandoffId + ","
        + LeadTable.SlaState + "," + LeadTable.AcceptDueOn + "," + LeadTable.ContactDueOn + "," + LeadTable.RecallOn + "," + LeadTable.NurtureTrackId + ","
        + LeadTable.SlaClass + "," + LeadTable.RoutingMessage + "," + Lane + "," + Nurture + "," + Rejection + "," + Override + "," + LeadTable.DuplicateOfId;

    /// <summary>What is written while the lead is in qualification.</summary>
    internal const string Lane = LeadTable.LaneDueOn + "," + LeadTable.ClaimId + "," + LeadTable.ClaimedById + "," + LeadTable.ClaimUntil + ","
        + LeadTable.CallBackOn + "," + LeadTable.Unanswered;

    /// <summary>What is written of nurture, beside track and recall date, and of what it takes to come back from it.</summary>
    internal const string Nurture = LeadTable.Failed + "," + LeadTable.ActionsFrom + "," + LeadTable.TouchDueOn + "," + LeadTable.NurtureStartedOn + ","
        + LeadTable.LastTouchOn + "," + LeadTable.Touches + "," + LeadTable.RecalledOn;

    /// <summary>What is written while a rejection waits for a second person.</summary>
    internal const string Rejection = LeadTable.RejectionId + "," + LeadTable.VerifyDueOn;

    /// <summary>What a sales manager says who lets a lead be qualified outside the rules.</summary>
    internal const string Override = LeadTable.OverrideReason + "," + LeadTable.OverriddenById + "," + LeadTable.OverrideOn;

    /// <summary><see cref="Discrete"/> one by one.</summary>
    internal static readonly string[] DiscreteNames = Discrete.Split(',');

    /// <summary><see cref="Scores"/> one by one.</summary>
    internal static readonly string[] ScoreNames = Scores.Split(',');

    /// <summary><see cref="Standing"/> one by one.</summary>
    internal static readonly string[] StandingNames = Standing.Split(',');

    /// <summary><see cref="Origin"/> one by one.</summary>
    internal static readonly string[] OriginNames = Origin.Split(',');

    /// <summary><see cref="Dates"/> one by one.</summary>
    internal static readonly string[] DateNames = Dates.Split(',');

    /// <summary><see cref="Handling"/> one by one.</summary>
    internal static readonly string[] HandlingNames = Handling.Split(',');

    /// <summary><see cref="Lane"/> one by one.</summary>
    internal static readonly string[] LaneNames = Lane.Split(',');

    /// <summary>Every column that this product writes; what others send in them is not kept.</summary>
    internal static readonly string[] SystemWrittenNames = [.. ScoreNames, .. StandingNames, .. HandlingNames];

    /// <summary>The gates in the order of the domain.</summary>
    internal static readonly string[] GateNames = [LeadTable.G1, LeadTable.G2, LeadTable.G3, LeadTable.G4, LeadTable.G5, LeadTable.G6];

    /// <summary>The figures of which small moves are not written.</summary>
    internal static readonly string[] NumberNames =
    [
        LeadTable.Fit, LeadTable.Intent, LeadTable.Engagement, LeadTable.Bant, LeadTable.Composite, LeadTable.Behaviour, LeadTable.FitKnown, LeadTable.BantKnown,
    ];
}

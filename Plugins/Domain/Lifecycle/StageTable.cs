using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>
/// All moves of a lead, the system's and those of people, in one table; a move that no row has is not allowed. <c>docs/lifecycle.md</c> is written from it.
/// </summary>
public static class StageTable
{
    /// <summary>The moves, those of one stage in the order in which they are tried.</summary>
    public static IReadOnlyList<Transition> All { get; } = Rows(
        Own(null, LeadStage.Inquiry, Texts.NotJudged, null, Guards.NotJudged),
        Own(null, LeadStage.SalesReady, Texts.IsQualified, SubType.AutomaticallyQualified, Guards.Qualified),
        Own(null, LeadStage.InQualification, Texts.MayBeAsked, null, Guards.RoomToAsk),
        Own(null, LeadStage.SalesReady, Texts.GoesOpen, SubType.AuthorityOpen, Guards.MayGoOpen),
        Own(null, LeadStage.Mql, Texts.PassesBar, null, Guards.PassesBar),
        Own(null, LeadStage.Nurturing, Texts.BelowBar, null, Guards.Judged),

        Own(LeadStage.Inquiry, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),
        Own(LeadStage.Inquiry, LeadStage.SalesReady, Texts.IsQualified, SubType.AutomaticallyQualified, Guards.MayWake, Guards.Qualified),
        Own(LeadStage.Inquiry, LeadStage.InQualification, Texts.MayBeAsked, null, Guards.MayWake, Guards.RoomToAsk),
        Own(LeadStage.Inquiry, LeadStage.SalesReady, Texts.GoesOpen, SubType.AuthorityOpen, Guards.MayWake, Guards.MayGoOpen),
        Own(LeadStage.Inquiry, LeadStage.Mql, Texts.PassesBar, null, Guards.MayWake, Guards.PassesBar),
        Own(LeadStage.Inquiry, LeadStage.Nurturing, Texts.BelowBar, null, Guards.MayWake, Guards.OnceJudged),

        Own(LeadStage.Mql, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),
        Own(LeadStage.Mql, LeadStage.SalesReady, Texts.IsQualified, SubType.AutomaticallyQualified, Guards.Qualified),
        Own(LeadStage.Mql, LeadStage.InQualification, Texts.MayBeAsked, null, Guards.RoomToAsk),
        Own(LeadStage.Mql, LeadStage.SalesReady, Texts.GoesOpen, SubType.AuthorityOpen, Guards.MayGoOpen),
        Own(LeadStage.Mql, LeadStage.Nurturing, Texts.Lapsed, null, Guards.Lapsed),

        Own(LeadStage.Nurturing, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),
        Own(LeadStage.Nurturing, LeadStage.SalesReady, Texts.IsQualified, SubType.AutomaticallyQualified, Guards.Returns, Guards.Qualified),
        Own(LeadStage.Nurturing, LeadStage.InQualification, Texts.MayBeAsked, null, Guards.Returns, Guards.RoomToAsk),
        Own(LeadStage.Nurturing, LeadStage.SalesReady, Texts.GoesOpen, SubType.AuthorityOpen, Guards.Returns, Guards.MayGoOpen),
        Own(LeadStage.Nurturing, LeadStage.Mql, Texts.PassesBar, null, Guards.Returns, Guards.PassesBar),

        Own(LeadStage.InQualification, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),
        Own(LeadStage.InQualification, LeadStage.SalesReady, Texts.IsQualified, SubType.TeleQualified, Guards.NotClaimed, Guards.Qualified),
        Own(LeadStage.InQualification, LeadStage.Nurturing, Texts.IsNotQualified, null, Guards.NotClaimed, Guards.NotRecalled, Guards.NotQualified),

        Own(LeadStage.SalesReady, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),
        Own(LeadStage.Sal, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),
        Own(LeadStage.Sql, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),
        Own(LeadStage.RejectionPending, LeadStage.Disqualified, Texts.OptedOut, null, Guards.OptedOut),

        When(Occasion.LaneOverdue, LeadStage.InQualification, LeadStage.SalesReady, Texts.LaneIsLate, SubType.AuthorityOpen, Guards.NotClaimed, Guards.AuthorityIsOpen),
        When(Occasion.LaneOverdue, LeadStage.InQualification, LeadStage.Nurturing, Texts.AskedInVain, null, Guards.NotClaimed, Guards.WasRecalled, Guards.NotQualified),
        When(Occasion.NobodyAnswered, LeadStage.InQualification, LeadStage.Nurturing, Texts.NobodyAnswered, null),
        When(Occasion.ContactOverdue, LeadStage.Sal, LeadStage.SalesReady, Texts.NotContacted, null),
        When(Occasion.RejectionStands, LeadStage.RejectionPending, LeadStage.Nurturing, Texts.RejectionStands, null, Guards.LeadsToNurture),
        When(Occasion.RejectionStands, LeadStage.RejectionPending, LeadStage.Disqualified, Texts.RejectionStands, null, Guards.LeadsToClosing),
        When(Occasion.RejectionStands, LeadStage.RejectionPending, LeadStage.SalesReady, Texts.ToAccountOwner, null, Guards.LeadsToAccountOwner),
        When(Occasion.VerificationOverdue, LeadStage.RejectionPending, LeadStage.SalesReady, Texts.Unjudged, null),
        When(Occasion.RecallDue, LeadStage.Nurturing, LeadStage.SalesReady, Texts.Recalled, SubType.AutomaticallyQualified, Guards.Qualified),
        When(Occasion.RecallDue, LeadStage.Nurturing, LeadStage.InQualification, Texts.Recalled, null, Guards.HasRoom),
        When(Occasion.Dormant, LeadStage.Nurturing, LeadStage.Disqualified, Texts.Dormant, null, Guards.TouchedEnough),
        When(Occasion.LeadQualified, LeadStage.Sql, LeadStage.Converted, Texts.TurnedIntoOpportunity, null),
        WhenIn(Occasion.LeadQualified, BeforeSql, LeadStage.Converted, Texts.TurnedIntoOpportunityByOverride, Guards.Overridden),

        By(Actor.Marketing, Act.AskQualifier, [LeadStage.Inquiry, LeadStage.Mql, LeadStage.Nurturing], LeadStage.InQualification, null, Guards.RoomToAsk),
        By(Actor.Qualifier, Act.MakeSalesReady, Unready, LeadStage.SalesReady, SubType.TeleQualified, Guards.Qualified),
        By(Actor.Marketing, Act.MakeSalesReady, Unready, LeadStage.SalesReady, SubType.Overridden, Guards.Reason),
        By(Actor.Marketing, Act.SendToNurture, [LeadStage.Mql], LeadStage.Nurturing, null, Guards.NoHandoff, Guards.Reason),
        By(Actor.Qualifier, Act.SendToNurture, [LeadStage.InQualification], LeadStage.Nurturing, null, Guards.Reason),
        By(Actor.SalesManager, Act.SendToNurture, [LeadStage.Sal, LeadStage.Sql], LeadStage.Nurturing, null, Guards.TimingReason, Guards.RecallDate),

        By(Actor.SalesRep, Act.AcceptLead, [LeadStage.SalesReady], LeadStage.Sal, null),
        By(Actor.SalesManager, Act.AcceptLead, [LeadStage.SalesReady], LeadStage.Sal, null),
        By(Actor.SalesRep, Act.TakeLead, [LeadStage.Inquiry, LeadStage.Nurturing, LeadStage.Mql], LeadStage.Sal, SubType.SalesGenerated, Guards.SelfSourced),
        By(Actor.SalesRep, Act.ConfirmSql, [LeadStage.Sal], LeadStage.Sql, null, Guards.TwoWayContact, Guards.PersonaKnown, Guards.PowerToBuy, Guards.NeedAndTiming),
        By(Actor.SalesRep, Act.PassOn, [LeadStage.SalesReady, LeadStage.Sal], LeadStage.SalesReady, null),
        By(Actor.SalesManager, Act.PassOn, [LeadStage.SalesReady, LeadStage.Sal], LeadStage.SalesReady, null),

        By(Actor.SalesRep, Act.RejectLead, InHandOff, LeadStage.RejectionPending, null, Guards.RejectionReason, Guards.Evidence, Guards.Effort),
        By(Actor.SalesManager, Act.RejectLead, InHandOff, LeadStage.RejectionPending, null, Guards.RejectionReason, Guards.Evidence, Guards.Effort),
        By(Actor.Qualifier, Act.UpholdRejection, Pending, LeadStage.Nurturing, null, Guards.FirstTime, Guards.SecondPerson, Guards.LeadsToNurture),
        By(Actor.Qualifier, Act.UpholdRejection, Pending, LeadStage.Disqualified, null, Guards.FirstTime, Guards.SecondPerson, Guards.LeadsToClosing),
        By(Actor.Qualifier, Act.UpholdRejection, Pending, LeadStage.SalesReady, null, Guards.FirstTime, Guards.SecondPerson, Guards.LeadsToAccountOwner),
        By(Actor.Marketing, Act.UpholdRejection, Pending, LeadStage.Nurturing, null, Guards.FirstTime, Guards.NoQualifier, Guards.SecondPerson, Guards.LeadsToNurture),
        By(Actor.Marketing, Act.UpholdRejection, Pending, LeadStage.Disqualified, null, Guards.FirstTime, Guards.NoQualifier, Guards.SecondPerson, Guards.LeadsToClosing),
        By(Actor.SalesManager, Act.UpholdRejection, Pending, LeadStage.Nurturing, null, Guards.Again, Guards.SecondPerson, Guards.LeadsToNurture),
        By(Actor.SalesManager, Act.UpholdRejection, Pending, LeadStage.Disqualified, null, Guards.Again, Guards.SecondPerson, Guards.LeadsToClosing),
        By(Actor.SalesManager, Act.UpholdRejection, Pending, LeadStage.SalesReady, null, Guards.Again, Guards.SecondPerson, Guards.LeadsToAccountOwner),
        By(Actor.Qualifier, Act.OverturnRejection, Pending, LeadStage.SalesReady, null, Guards.FirstTime, Guards.SecondPerson, Guards.Reason),
        By(Actor.SalesManager, Act.OverturnRejection, Pending, LeadStage.SalesReady, null, Guards.SecondPerson, Guards.Reason),
        By(Actor.Qualifier, Act.RepairData, Pending, LeadStage.InQualification, null, Guards.InvalidData),

        By(Actor.Qualifier, Act.DisqualifyLead, [LeadStage.InQualification], LeadStage.Disqualified, null, Guards.Reason),
        By(Actor.Marketing, Act.DisqualifyLead, Open, LeadStage.Disqualified, null, Guards.ClosingReason),
        By(Actor.Qualifier, Act.DisqualifyLead, Open, LeadStage.Disqualified, null, Guards.ClosingReason),
        By(Actor.Marketing, Act.ReactivateLead, Closed, LeadStage.Inquiry, null, Guards.Reason),
        By(Actor.SalesManager, Act.ReactivateLead, Closed, LeadStage.Inquiry, null, Guards.Reason));

    private static LeadStage[] Unready => [LeadStage.Mql, LeadStage.Nurturing, LeadStage.InQualification];

    private static LeadStage[] InHandOff => [LeadStage.SalesReady, LeadStage.Sal];

    private static LeadStage[] Pending => [LeadStage.RejectionPending];

    private static LeadStage[] Closed => [LeadStage.Disqualified, LeadStage.Converted];

    private static LeadStage[] BeforeSql =>
    [
        LeadStage.Inquiry, LeadStage.Nurturing, LeadStage.Mql, LeadStage.InQualification, LeadStage.SalesReady, LeadStage.Sal, LeadStage.RejectionPending,
    ];

    private static LeadStage[] Open =>
    [
        LeadStage.Inquiry, LeadStage.Nurturing, LeadStage.Mql, LeadStage.InQualification, LeadStage.SalesReady, LeadStage.Sal, LeadStage.Sql, LeadStage.RejectionPending,
    ];

    /// <summary>The first move of the system after a judgement whose guards hold.</summary>
    /// <param name="facts">Where the lead stands and what is known of it.</param>
    /// <returns>The move, or null where the lead stays; for a lead that is being created never null.</returns>
    public static Transition? Next(StageFacts facts)
    {
        foreach (var row in All)
        {
            if (row.Actor == Actor.System && row.Occasion is null && row.From == facts.Stage && row.Holds(facts))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The move of the system when something comes due.</summary>
    /// <param name="occasion">What comes due.</param>
    /// <param name="facts">Where the lead stands and what is known of it.</param>
    /// <returns>The move, or null where the lead stays.</returns>
    public static Transition? On(Occasion occasion, StageFacts facts)
    {
        foreach (var row in All)
        {
            if (row.Occasion == occasion && row.From == facts.Stage && row.Holds(facts))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The stage that an act leads to.</summary>
    public static LeadStage TargetOf(Act act)
    {
        foreach (var row in All)
        {
            if (row.Act == act)
            {
                return row.To;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(act));
    }

    /// <summary>Says whether a person may move a lead.</summary>
    /// <param name="facts">Where the lead stands and what is known of it.</param>
    /// <param name="to">The stage it is to enter.</param>
    /// <param name="actors">In which roles the person may move this lead.</param>
    /// <param name="act">What the person does; null for a plain write of the stage, which may stand for any act.</param>
    /// <returns>The row that allows it, or the sentence that says what is missing and what to do.</returns>
    public static MoveAnswer Ask(StageFacts facts, LeadStage to, IReadOnlyCollection<Actor> actors, Act? act = null)
    {
        var mine = new List<Transition>();
        var others = new List<Transition>();
        foreach (var row in All)
        {
            if (row.From != facts.Stage || row.To != to || (act is not null && row.Act != act))
            {
                continue;
            }

            if (!Contains(actors, row.Actor))
            {
                others.Add(row);
            }
            else if (row.Holds(facts))
            {
                return new MoveAnswer(row, null);
            }
            else
            {
                mine.Add(row);
            }
        }

        return new MoveAnswer(null, Refusals.Of(facts, to, mine, others));
    }

    private static bool Contains(IReadOnlyCollection<Actor> actors, Actor actor)
    {
        foreach (var held in actors)
        {
            if (held == actor)
            {
                return true;
            }
        }

        return false;
    }

    private static List<Transition> Rows(params Transition[][] rows)
    {
        var all = new List<Transition>();
        foreach (var some in rows)
        {
            all.AddRange(some);
        }

        return all;
    }

    private static Transition[] Own(LeadStage? from, LeadStage to, string reason, SubType? subType, params Guard[] guards) =>
        [new(from, to, Actor.System, guards, subType) { Reason = reason }];

    private static Transition[] When(Occasion occasion, LeadStage from, LeadStage to, string reason, SubType? subType, params Guard[] guards) =>
        [new(from, to, Actor.System, guards, subType) { Reason = reason, Occasion = occasion }];

    private static Transition[] WhenIn(Occasion occasion, LeadStage[] from, LeadStage to, string reason, params Guard[] guards) =>
        Array.ConvertAll(from, stage => new Transition(stage, to, Actor.System, guards, null) { Reason = reason, Occasion = occasion });

    private static Transition[] By(Actor actor, Act act, LeadStage[] from, LeadStage to, SubType? subType, params Guard[] guards) =>
        Array.ConvertAll(from, stage => new Transition(stage, to, actor, guards, subType) { Act = act });
}

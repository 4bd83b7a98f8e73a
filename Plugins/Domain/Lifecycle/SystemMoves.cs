using System;
using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Lifecycle;

/// <summary>
/// All moves that follow from a judgement, in one table. A stage that no row begins with is left by people alone. <c>docs/lifecycle.md</c> is written from it.
/// </summary>
public static class SystemMoves
{
    private const string Qualified = "Qualified", RoomToAsk = "Needs Verification, and the queue has room", Bar = "passes the MQL bar", New = "new input, ";

    /// <summary>The moves, in the order in which they are tried.</summary>
    public static IReadOnlyList<SystemMove> All { get; } =
    [
        Row(null, LeadStage.Inquiry, "not judged", facts => !facts.Judged, Texts.NotJudged),
        Row(null, LeadStage.SalesReady, Qualified, IsQualified, Texts.IsQualified, SubType.AutomaticallyQualified),
        Row(null, LeadStage.InQualification, RoomToAsk, MayBeAsked, Texts.MayBeAsked),
        Row(null, LeadStage.Mql, Bar, PassesBar, Texts.PassesBar),
        Row(null, LeadStage.Nurturing, "otherwise", facts => facts.Judged, Texts.BelowBar),

        Row(LeadStage.Inquiry, LeadStage.SalesReady, Qualified, IsQualified, Texts.IsQualified, SubType.AutomaticallyQualified),
        Row(LeadStage.Inquiry, LeadStage.InQualification, RoomToAsk, MayBeAsked, Texts.MayBeAsked),
        Row(LeadStage.Inquiry, LeadStage.Mql, Bar, PassesBar, Texts.PassesBar),
        Row(LeadStage.Inquiry, LeadStage.Nurturing, "otherwise, once judged", facts => facts.Judged, Texts.BelowBar),

        Row(LeadStage.Mql, LeadStage.SalesReady, Qualified, IsQualified, Texts.IsQualified, SubType.AutomaticallyQualified),
        Row(LeadStage.Mql, LeadStage.InQualification, RoomToAsk, MayBeAsked, Texts.MayBeAsked),
        Row(LeadStage.Mql, LeadStage.Nurturing, "lapsed", facts => facts.Judged && facts.LapseDue, Texts.Lapsed),

        Row(LeadStage.Nurturing, LeadStage.SalesReady, New + Qualified, facts => facts.NewInput && IsQualified(facts), Texts.IsQualified, SubType.AutomaticallyQualified),
        Row(LeadStage.Nurturing, LeadStage.InQualification, New + RoomToAsk, facts => facts.NewInput && MayBeAsked(facts), Texts.MayBeAsked),
        Row(LeadStage.Nurturing, LeadStage.Mql, New + Bar, facts => facts.NewInput && PassesBar(facts), Texts.PassesBar),

        Row(LeadStage.InQualification, LeadStage.SalesReady, Qualified, IsQualified, Texts.IsQualified, SubType.TeleQualified),
        Row(LeadStage.InQualification, LeadStage.Nurturing, "Not Qualified", facts => facts.Judged && facts.Verdict == Verdict.NotQualified, Texts.IsNotQualified),
    ];

    /// <summary>The first move of the table whose guard holds.</summary>
    /// <param name="facts">Where the lead stands and what is known of it.</param>
    /// <returns>The move, or null where the lead stays; for a lead that is being created never null.</returns>
    public static StageMove? Next(StageFacts facts)
    {
        foreach (var row in All)
        {
            if (row.Move.From == facts.Stage && row.Guard(facts))
            {
                return row.Move;
            }
        }

        return null;
    }

    private static SystemMove Row(LeadStage? from, LeadStage to, string guardName, Func<StageFacts, bool> guard, string reason, SubType? subType = null) =>
        new(new StageMove(from, to, subType, reason), guardName, guard);

    private static bool IsQualified(StageFacts facts) => facts.Judged && facts.Verdict == Verdict.Qualified;

    private static bool MayBeAsked(StageFacts facts) => facts.Judged && facts.Verdict == Verdict.NeedsVerification && facts.QueueHasRoom;

    private static bool PassesBar(StageFacts facts) => facts.Judged && facts.Mql;
}

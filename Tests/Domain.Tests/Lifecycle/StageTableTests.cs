using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>The rows of the system in the stage table, walked whole: every stage with everything that can be known of a lead.</summary>
[TestClass]
public sealed class StageTableTests
{
    [TestMethod]
    [DataRow(null, "", LeadStage.Inquiry)]
    [DataRow(null, "judged qualified", LeadStage.SalesReady)]
    [DataRow(null, "judged qualified mql", LeadStage.SalesReady)]
    [DataRow(null, "judged verify room", LeadStage.InQualification)]
    [DataRow(null, "judged verify mql", LeadStage.Mql)]
    [DataRow(null, "judged verify", LeadStage.Nurturing)]
    [DataRow(null, "judged verify mql open", LeadStage.SalesReady)]
    [DataRow(null, "judged verify mql open room", LeadStage.InQualification)]
    [DataRow(null, "judged mql open", LeadStage.Mql)]
    [DataRow(null, "judged mql room", LeadStage.Mql)]
    [DataRow(null, "judged room", LeadStage.Nurturing)]
    [DataRow(null, "qualified mql room", LeadStage.Inquiry)]
    [DataRow(LeadStage.Inquiry, "qualified mql room new", null)]
    [DataRow(LeadStage.Inquiry, "judged qualified", LeadStage.SalesReady)]
    [DataRow(LeadStage.Inquiry, "judged verify room mql", LeadStage.InQualification)]
    [DataRow(LeadStage.Inquiry, "judged verify mql", LeadStage.Mql)]
    [DataRow(LeadStage.Inquiry, "judged", LeadStage.Nurturing)]
    [DataRow(LeadStage.Inquiry, "judged qualified mql room older", null)]
    [DataRow(LeadStage.Inquiry, "judged verify room older", null)]
    [DataRow(LeadStage.Inquiry, "judged older", null)]
    [DataRow(LeadStage.Inquiry, "judged qualified older new", LeadStage.SalesReady)]
    [DataRow(LeadStage.Inquiry, "judged verify room older new", LeadStage.InQualification)]
    [DataRow(LeadStage.Inquiry, "judged mql older new", LeadStage.Mql)]
    [DataRow(LeadStage.Inquiry, "judged older new", LeadStage.Nurturing)]
    [DataRow(LeadStage.Inquiry, "older new", null)]
    [DataRow(LeadStage.Mql, "judged qualified older", LeadStage.SalesReady)]
    [DataRow(LeadStage.Mql, "judged qualified mql", LeadStage.SalesReady)]
    [DataRow(LeadStage.Mql, "judged verify room mql", LeadStage.InQualification)]
    [DataRow(LeadStage.Mql, "judged verify mql", null)]
    [DataRow(LeadStage.Mql, "judged", null)]
    [DataRow(LeadStage.Mql, "judged lapse", LeadStage.Nurturing)]
    [DataRow(LeadStage.Mql, "lapse", null)]
    [DataRow(LeadStage.Nurturing, "judged qualified mql room", null)]
    [DataRow(LeadStage.Nurturing, "judged qualified new", LeadStage.SalesReady)]
    [DataRow(LeadStage.Nurturing, "judged verify room mql", null)]
    [DataRow(LeadStage.Nurturing, "judged verify room mql new", LeadStage.InQualification)]
    [DataRow(LeadStage.Nurturing, "judged mql", null)]
    [DataRow(LeadStage.Nurturing, "judged mql new", LeadStage.Mql)]
    [DataRow(LeadStage.Nurturing, "judged new lapse", null)]
    [DataRow(LeadStage.Nurturing, "judged qualified mql new unmet", null)]
    [DataRow(LeadStage.Nurturing, "judged verify room new unmet", null)]
    [DataRow(LeadStage.Nurturing, "judged qualified mql new out", LeadStage.Disqualified)]
    [DataRow(LeadStage.Nurturing, "judged out", LeadStage.Disqualified)]
    [DataRow(LeadStage.Inquiry, "judged older out", LeadStage.Disqualified)]
    [DataRow(LeadStage.InQualification, "judged claimed out", LeadStage.Disqualified)]
    [DataRow(LeadStage.InQualification, "judged recalled", null)]
    [DataRow(LeadStage.InQualification, "judged qualified recalled", LeadStage.SalesReady)]
    [DataRow(LeadStage.SalesReady, "judged qualified out", LeadStage.Disqualified)]
    [DataRow(LeadStage.RejectionPending, "judged out", LeadStage.Disqualified)]
    [DataRow(LeadStage.RejectionPending, "out", null)]
    [DataRow(LeadStage.Converted, "judged out", null)]
    [DataRow(null, "judged out", LeadStage.Nurturing)]
    [DataRow(LeadStage.InQualification, "judged qualified", LeadStage.SalesReady)]
    [DataRow(LeadStage.InQualification, "judged verify room mql", null)]
    [DataRow(LeadStage.InQualification, "judged mql", LeadStage.Nurturing)]
    [DataRow(LeadStage.InQualification, "mql lapse", null)]
    [DataRow(LeadStage.InQualification, "judged qualified claimed", null)]
    [DataRow(LeadStage.InQualification, "judged claimed", null)]
    [DataRow(LeadStage.InQualification, "judged verify open", null)]
    [DataRow(LeadStage.Nurturing, "judged verify open", null)]
    [DataRow(LeadStage.Nurturing, "judged verify open new", LeadStage.SalesReady)]
    [DataRow(LeadStage.SalesReady, "judged new lapse", null)]
    [DataRow(LeadStage.Sal, "judged new lapse", null)]
    [DataRow(LeadStage.Sql, "judged new lapse", null)]
    [DataRow(LeadStage.RejectionPending, "judged qualified new", null)]
    [DataRow(LeadStage.Converted, "judged qualified mql room new", null)]
    [DataRow(LeadStage.Disqualified, "judged qualified mql room new", null)]
    public void A_lead_moves_as_the_model_says(LeadStage? from, string known, LeadStage? to)
    {
        var words = new HashSet<string>(known.Split([' '], StringSplitOptions.RemoveEmptyEntries));
        var move = StageTable.Next(new StageFacts
        {
            Stage = from,
            Verdict = words.Remove("qualified") ? Verdict.Qualified : words.Remove("verify") ? Verdict.NeedsVerification : Verdict.NotQualified,
            Judged = words.Remove("judged"),
            Mql = words.Remove("mql"),
            QueueHasRoom = words.Remove("room"),
            NewInput = words.Remove("new"),
            LapseDue = words.Remove("lapse"),
            AwaitsInput = words.Remove("older"),
            MayGoOpen = words.Remove("open"),
            Claimed = words.Remove("claimed"),
            FailedIsMet = !words.Remove("unmet"),
            OptedOut = words.Remove("out"),
            Recalled = words.Remove("recalled"),
        });

        Assert.IsEmpty(words, "words that mean nothing");
        Assert.AreEqual(to, move?.To);
    }

    [TestMethod]
    public void Every_combination_moves_as_an_independent_reading_of_the_model_says()
    {
        foreach (var facts in AllFacts.All())
        {
            Assert.AreEqual(Expected(facts), StageTable.Next(facts)?.To, Of(facts));
        }
    }

    [TestMethod]
    public void No_move_leaves_a_stage_that_belongs_to_people_or_is_closed_and_none_stays()
    {
        foreach (var facts in AllFacts.All())
        {
            if (StageTable.Next(facts) is not { } move)
            {
                Assert.IsNotNull(facts.Stage, "A lead that is being created gets a stage: " + Of(facts));
                continue;
            }

            Assert.AreEqual(facts.Stage, move.From);
            Assert.AreNotEqual(move.From, move.To);
            Assert.IsTrue(facts.Judged || facts.Stage is null, "A lead that is not judged is not moved: " + Of(facts));
            Assert.IsTrue(
                move.From is null or LeadStage.Inquiry or LeadStage.Nurturing or LeadStage.Mql or LeadStage.InQualification
                    || (facts.OptedOut && move.To == LeadStage.Disqualified && move.From is not (LeadStage.Converted or LeadStage.Disqualified)),
                "Not the system's to move: " + Of(facts));
        }
    }

    [TestMethod]
    public void A_sub_type_says_how_a_lead_became_sales_ready_and_stands_nowhere_else()
    {
        foreach (var row in StageTable.All.Where(row => row.Actor == Actor.System))
        {
            SubType? expected = row.To != LeadStage.SalesReady || row.Occasion is Occasion.ContactOverdue or Occasion.RejectionStands or Occasion.VerificationOverdue ? null
                : GoesOpen(row) ? SubType.AuthorityOpen
                : row.From == LeadStage.InQualification ? SubType.TeleQualified : SubType.AutomaticallyQualified;
            Assert.AreEqual(expected, row.SubTypeFor(ActionKind.Sales), Of(row));
        }
    }

    [TestMethod]
    public void A_lead_that_the_system_qualifies_is_named_by_where_its_action_came_from_and_one_that_people_hand_over_is_not()
    {
        foreach (var row in StageTable.All.Where(row => row.To == LeadStage.SalesReady))
        {
            var isQualified = row.Actor == Actor.System && row.Occasion is null && !GoesOpen(row);
            Assert.AreEqual(isQualified ? SubType.ProductQualified : row.SubTypeFor(ActionKind.Sales), row.SubTypeFor(ActionKind.Product), Of(row));
            Assert.AreEqual(isQualified ? SubType.ServiceQualified : row.SubTypeFor(ActionKind.Sales), row.SubTypeFor(ActionKind.Service), Of(row));
        }

        Assert.IsNull(StageTable.All.First(row => row.To == LeadStage.Mql).SubTypeFor(ActionKind.Service));
    }

    [TestMethod]
    public void Every_row_is_made_for_some_lead_and_not_made_for_another_in_its_stage()
    {
        foreach (var row in StageTable.All.Where(row => row.Actor == Actor.System && row.Occasion is null))
        {
            var made = 0;
            var others = 0;
            foreach (var facts in AllFacts.All())
            {
                if (facts.Stage == row.From)
                {
                    _ = ReferenceEquals(StageTable.Next(facts), row) ? made++ : others++;
                }
            }

            Assert.AreNotEqual(0, made, "A row before this one takes all its leads: " + Of(row));
            Assert.AreNotEqual(0, others, "The guard refuses nobody: " + Of(row));
            StringAssert.EndsWith(row.Reason, ".");
        }
    }

    [TestMethod]
    public void What_comes_due_moves_a_lead_only_from_where_it_can_come_due()
    {
        foreach (var facts in AllFacts.All())
        {
            var isLate = facts.Stage == LeadStage.InQualification && !facts.Claimed && facts.Judged;
            LeadStage? late = isLate && facts.Verdict == Verdict.NeedsVerification && facts.MayGoOpen ? LeadStage.SalesReady
                : isLate && facts.Verdict == Verdict.NotQualified && facts.Recalled ? LeadStage.Nurturing : null;
            LeadStage? recalled = facts.Stage != LeadStage.Nurturing ? null
                : facts.Judged && facts.Verdict == Verdict.Qualified ? LeadStage.SalesReady : facts.QueueHasRoom ? LeadStage.InQualification : null;
            Assert.AreEqual(late, StageTable.On(Occasion.LaneOverdue, facts)?.To, Of(facts));
            Assert.AreEqual(recalled, StageTable.On(Occasion.RecallDue, facts)?.To, Of(facts));
            Assert.AreEqual(facts.Stage == LeadStage.RejectionPending ? LeadStage.SalesReady : null, StageTable.On(Occasion.VerificationOverdue, facts)?.To, Of(facts));
            Assert.AreEqual(facts.Stage == LeadStage.Sql ? LeadStage.Converted : null, StageTable.On(Occasion.LeadQualified, facts)?.To, Of(facts));
            Assert.IsNull(StageTable.On(Occasion.RejectionStands, facts), "A rejection stands only where its reason says where the lead goes.");
            Assert.IsNull(StageTable.On(Occasion.Dormant, facts), "No lead is dormant that nurture did not touch.");
            Assert.AreEqual(facts.Stage == LeadStage.InQualification ? LeadStage.Nurturing : null, StageTable.On(Occasion.NobodyAnswered, facts)?.To, Of(facts));
            Assert.AreEqual(facts.Stage == LeadStage.Sal ? LeadStage.SalesReady : null, StageTable.On(Occasion.ContactOverdue, facts)?.To, Of(facts));
        }

        Assert.IsTrue(StageTable.All.Where(row => row.Occasion is not null).All(row => row.Actor == Actor.System && row.Reason!.EndsWith(".", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow(Occasion.RejectionStands, LeadStage.RejectionPending, LeadStage.Nurturing)]
    [DataRow(Occasion.RejectionStands, LeadStage.RejectionPending, LeadStage.Disqualified)]
    [DataRow(Occasion.RejectionStands, LeadStage.RejectionPending, LeadStage.SalesReady)]
    public void A_rejection_that_stands_takes_the_lead_where_its_reason_says(Occasion occasion, LeadStage from, LeadStage to)
    {
        foreach (LeadStage stage in Enum.GetValues(typeof(LeadStage)))
        {
            var move = StageTable.On(occasion, new StageFacts { Stage = stage, Judged = true, RejectionLeadsTo = to });
            Assert.AreEqual(stage == from ? to : null, move?.To, stage.ToString());
        }
    }

    [TestMethod]
    public void A_lead_is_dormant_only_once_it_was_touched_enough_and_qualified_outside_the_rules_only_by_an_override()
    {
        foreach (LeadStage stage in Enum.GetValues(typeof(LeadStage)))
        {
            var facts = new StageFacts { Stage = stage, TouchedEnough = true, Overridden = true };
            Assert.AreEqual(stage == LeadStage.Nurturing ? LeadStage.Disqualified : null, StageTable.On(Occasion.Dormant, facts)?.To, stage.ToString());
            var isClosed = stage is LeadStage.Converted or LeadStage.Disqualified;
            Assert.AreEqual(isClosed ? null : LeadStage.Converted, StageTable.On(Occasion.LeadQualified, facts)?.To, stage.ToString());
            Assert.AreEqual(stage == LeadStage.Sql ? LeadStage.Converted : null, StageTable.On(Occasion.LeadQualified, new StageFacts { Stage = stage })?.To, stage.ToString());
        }
    }

    /// <summary>The model's table (created to first stage, then by stage), written down once more without the table of the product.</summary>
    private static LeadStage? Expected(StageFacts facts)
    {
        if (!facts.Judged)
        {
            return facts.Stage is null ? LeadStage.Inquiry : null;
        }

        if (facts.OptedOut && facts.Stage is not (null or LeadStage.Converted or LeadStage.Disqualified))
        {
            return LeadStage.Disqualified;
        }

        var verdict = facts.Verdict;
        var asked = verdict == Verdict.NeedsVerification && facts.QueueHasRoom;
        var goesOpen = verdict == Verdict.NeedsVerification && !facts.QueueHasRoom && facts.MayGoOpen;
        LeadStage? byVerdict = verdict == Verdict.Qualified || goesOpen ? LeadStage.SalesReady : asked ? LeadStage.InQualification : null;
        return facts.Stage switch
        {
            LeadStage.Inquiry when facts.AwaitsInput && !facts.NewInput => null,
            null or LeadStage.Inquiry => byVerdict ?? (facts.Mql ? LeadStage.Mql : LeadStage.Nurturing),
            LeadStage.Mql => byVerdict ?? (facts.LapseDue ? LeadStage.Nurturing : null),
            LeadStage.Nurturing => facts.NewInput && facts.FailedIsMet ? byVerdict ?? (facts.Mql ? LeadStage.Mql : null) : null,
            LeadStage.InQualification => facts.Claimed ? null : verdict == Verdict.Qualified ? LeadStage.SalesReady : verdict == Verdict.NotQualified && !facts.Recalled ? LeadStage.Nurturing : null,
            _ => null,
        };
    }

    private static bool GoesOpen(Transition row) => row.Guards.Any(guard => guard.Name.StartsWith("only persona", StringComparison.Ordinal));

    private static string Of(Transition row) => row.From + " to " + row.To + " by " + row.Actor;

    private static string Of(StageFacts facts) =>
        $"{facts.Stage} {facts.Verdict} mql {facts.Mql} judged {facts.Judged} room {facts.QueueHasRoom} new {facts.NewInput} lapse {facts.LapseDue} open {facts.MayGoOpen} claimed {facts.Claimed} older {facts.AwaitsInput} met {facts.FailedIsMet} out {facts.OptedOut} recalled {facts.Recalled}";
}

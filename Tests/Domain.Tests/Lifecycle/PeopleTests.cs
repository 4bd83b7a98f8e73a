using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Lifecycle;

/// <summary>The rows of people in the stage table: who may move a lead with everything that a move may need, and what is said where something is missing.</summary>
[TestClass]
public sealed class PeopleTests
{
    private static readonly Actor[] Everybody = [Actor.Marketing, Actor.Qualifier, Actor.SalesRep, Actor.SalesManager];

    /// <summary>The model's table of people once more, as "from to who".</summary>
    private static readonly HashSet<string> Model = Read(
        "Inquiry>InQualification Marketing|Mql>InQualification Marketing|Nurturing>InQualification Marketing",
        "Mql>SalesReady Marketing,Qualifier|Nurturing>SalesReady Marketing,Qualifier|InQualification>SalesReady Marketing,Qualifier",
        "Mql>Nurturing Marketing|InQualification>Nurturing Qualifier|Sal>Nurturing SalesManager|Sql>Nurturing SalesManager",
        "SalesReady>Sal SalesRep,SalesManager|SalesReady>SalesReady SalesRep,SalesManager|Sal>SalesReady SalesRep,SalesManager|Inquiry>Sal SalesRep|Nurturing>Sal SalesRep|Mql>Sal SalesRep|Sal>Sql SalesRep",
        "Inquiry>Disqualified Marketing,Qualifier|Nurturing>Disqualified Marketing,Qualifier|Mql>Disqualified Marketing,Qualifier",
        "InQualification>Disqualified Marketing,Qualifier|SalesReady>Disqualified Marketing,Qualifier|Sal>Disqualified Marketing,Qualifier",
        "Sql>Disqualified Marketing,Qualifier|RejectionPending>Disqualified Marketing,Qualifier|Disqualified>Inquiry Marketing,SalesManager|Converted>Inquiry Marketing,SalesManager",
        "SalesReady>RejectionPending SalesRep,SalesManager|Sal>RejectionPending SalesRep,SalesManager|RejectionPending>Nurturing Marketing,Qualifier,SalesManager|RejectionPending>Disqualified SalesManager",
        "RejectionPending>SalesReady Qualifier,SalesManager|RejectionPending>InQualification Qualifier");

    [TestMethod]
    public void With_all_that_is_needed_exactly_those_of_the_model_may_move_a_lead()
    {
        foreach (LeadStage from in Enum.GetValues(typeof(LeadStage)))
        {
            foreach (LeadStage to in Enum.GetValues(typeof(LeadStage)))
            {
                foreach (var actor in Everybody)
                {
                    // What is to ask and what is qualified exclude each other, and so do the ends of a rejection.
                    var allowed = StageTable.Ask(Facts(from, Verdict.Qualified), to, [actor]).Row ?? StageTable.Ask(Facts(from, Verdict.NeedsVerification), to, [actor]).Row
                        ?? StageTable.Ask(Facts(from, Verdict.Qualified, "nurture"), to, [actor]).Row ?? StageTable.Ask(Facts(from, Verdict.Qualified, "first"), to, [actor]).Row
                        ?? StageTable.Ask(Facts(from, Verdict.Qualified, "first", "nurture"), to, [actor]).Row;

                    Assert.AreEqual(Model.Contains($"{from}>{to} {actor}"), allowed is not null, $"{from} to {to} by {actor}");
                    Assert.IsTrue(allowed is null || (allowed.From == from && allowed.To == to && allowed.Actor == actor && allowed.Act is not null));
                }

                Assert.IsNull(StageTable.Ask(Facts(from, Verdict.Qualified), to, []).Row, "Nobody may do nothing.");
            }
        }
    }

    [TestMethod]
    [DataRow(LeadStage.Sal, LeadStage.Sql, Actor.SalesRep, "contact", "The lead cannot move from SAL to SQL. There was no two-way contact; it takes an incoming e-mail, a completed phone call marked as reached, or a completed appointment, set regarding the lead. Then use \"Confirm SQL\".")]
    [DataRow(LeadStage.Sal, LeadStage.Sql, Actor.SalesRep, "power need", "The lead cannot move from SAL to SQL. G3 is not Met; ask who decides, and record the answer. G5 is not Met; ask for need and timing, and record the answers. Then use \"Confirm SQL\".")]
    [DataRow(LeadStage.Mql, LeadStage.Nurturing, Actor.Marketing, "reason", "The lead cannot move from MQL to Nurturing. A reason is missing; say why. Then use \"Send to Nurture\".")]
    [DataRow(LeadStage.Mql, LeadStage.Nurturing, Actor.Marketing, "handoff", "The lead cannot move from MQL to Nurturing. A hand-off to a sales rep is open; wait until it is closed. Then use \"Send to Nurture\".")]
    [DataRow(LeadStage.Sql, LeadStage.Nurturing, Actor.SalesManager, "timing recall", "The lead cannot move from SQL to Nurturing. A timing reason is missing; give the code of a rejection reason of the class Timing, such as T1. A recall date is missing; name a moment in the future at which the lead is taken up again. Then use \"Send to Nurture\".")]
    [DataRow(LeadStage.Inquiry, LeadStage.Sal, Actor.SalesRep, "self", "The lead cannot move from Inquiry to SAL. The lead was not found by sales: an integration entered it, or it has a campaign; let it qualify as marketing's lead. Then use \"Take Lead\".")]
    [DataRow(LeadStage.Mql, LeadStage.InQualification, Actor.Marketing, "", "The lead cannot move from MQL to In Qualification. Either nothing is left to ask of the lead, or a mandatory gate is not met, or qualification has no room for it just now. Then use \"Ask Qualifier\".")]
    [DataRow(LeadStage.Sal, LeadStage.Disqualified, Actor.Qualifier, "closing", "The lead cannot move from SAL to Disqualified. The reason is neither a legal one nor a duplicate nor bad data; give the code of such a rejection reason, such as C3, X1 or C2. Then use \"Disqualify Lead\".")]
    [DataRow(LeadStage.SalesReady, LeadStage.Sal, Actor.Marketing, "", "Only the sales rep who owns it or a sales manager can move the lead from Sales-Ready to SAL; ask them to use \"Accept Lead\".")]
    [DataRow(LeadStage.Inquiry, LeadStage.SalesReady, Actor.Marketing, "", "The lead does not move from Inquiry to Sales-Ready by hand; the system does it.")]
    [DataRow(LeadStage.Inquiry, LeadStage.Mql, Actor.Marketing, "awake", "The lead does not move from Inquiry to MQL by hand; the system does it. The lead is older than XrmLeads and nothing new is known of it; record what comes in as a signal or an answer.")]
    [DataRow(LeadStage.Nurturing, LeadStage.Mql, Actor.SalesRep, "", "The lead does not move from Nurturing to MQL by hand; the system does it. Nothing new has come in since the lead entered nurture that meets what it failed; record it as a signal or an answer.")]
    [DataRow(LeadStage.SalesReady, LeadStage.Sql, Actor.SalesRep, "", "The lead does not move from Sales-Ready to SQL; what people can do from there is \"Accept Lead\", \"Pass On\", \"Reject Lead\", \"Disqualify Lead\".")]
    [DataRow(LeadStage.Sal, LeadStage.Sql, Actor.SalesRep, "persona", "The lead cannot move from SAL to SQL. G1 is not known; find out the lead's position and company, and enter them. Then use \"Confirm SQL\".")]
    [DataRow(LeadStage.SalesReady, LeadStage.SalesReady, Actor.Marketing, "", "Only the sales rep who owns it or a sales manager can give the lead to another sales rep; ask them to use \"Pass On\".")]
    [DataRow(LeadStage.Sal, LeadStage.SalesReady, Actor.Qualifier, "", "Only the sales rep who owns it or a sales manager can move the lead from SAL to Sales-Ready; ask them to use \"Pass On\".")]
    [DataRow(LeadStage.SalesReady, LeadStage.RejectionPending, Actor.SalesRep, "code evidence effort", "The lead cannot move from Sales-Ready to Rejection Pending Verification. A rejection reason is missing; give the code of one that sends a lead back, such as I1. The evidence that the reason asks for is missing. The lead was not tried to be reached often enough. Bring it. Then use \"Reject Lead\".")]
    [DataRow(LeadStage.Sal, LeadStage.RejectionPending, Actor.Qualifier, "", "Only the sales rep who owns it or a sales manager can move the lead from SAL to Rejection Pending Verification; ask them to use \"Reject Lead\".")]
    [DataRow(LeadStage.RejectionPending, LeadStage.Nurturing, Actor.Qualifier, "second", "The lead cannot move from Rejection Pending Verification to Nurturing. A rejection is judged by somebody who neither rejected the lead, nor made it Sales-Ready, nor entered the answer it is about; leave it to another person. Then use \"Uphold Rejection\".")]
    [DataRow(LeadStage.RejectionPending, LeadStage.Nurturing, Actor.Marketing, "qualifier", "The lead cannot move from Rejection Pending Verification to Nurturing. A qualifier is there who can judge the rejection; marketing does only where none is. Then use \"Uphold Rejection\".")]
    [DataRow(LeadStage.RejectionPending, LeadStage.InQualification, Actor.Qualifier, "data", "The lead cannot move from Rejection Pending Verification to In Qualification. The lead was not rejected for invalid data. Then use \"Repair Data\".")]
    [DataRow(LeadStage.RejectionPending, LeadStage.SalesReady, Actor.Marketing, "", "Only a qualifier or a sales manager can move the lead from Rejection Pending Verification to Sales-Ready; ask them to use \"Uphold Rejection\".")]
    [DataRow(LeadStage.Converted, LeadStage.Nurturing, Actor.SalesManager, "", "The lead does not move from Converted to Nurturing; what people can do from there is \"Reactivate Lead\".")]
    public void A_refusal_says_what_is_missing_and_what_to_do(LeadStage from, LeadStage to, Actor actor, string missing, string sentence)
    {
        var answer = StageTable.Ask(Facts(from, Verdict.Qualified, missing.Split([' '], StringSplitOptions.RemoveEmptyEntries)), to, [actor]);

        Assert.IsNull(answer.Row);
        Assert.AreEqual(sentence, answer.Refusal);
    }

    [TestMethod]
    public void Each_guard_of_a_row_is_needed_and_says_so_in_a_sentence()
    {
        foreach (var row in StageTable.All)
        {
            Assert.AreEqual(row.Actor == Actor.System, row.Act is null);
            Assert.AreEqual(row.Actor == Actor.System, row.Reason is not null);
            foreach (var guard in row.Guards)
            {
                StringAssert.EndsWith(guard.Missing, ".");
                Assert.IsFalse(guard.Holds(new StageFacts { RejectedAgain = guard.Name != "rejected for it before", HandoffOpen = true, AwaitsInput = true, Claimed = true, Recalled = guard.Name == "not recalled", FailedIsMet = false, Judged = guard.Name == "not judged", Verdict = Verdict.Qualified }) && guard.Name != "Qualified", guard.Name);
            }
        }
    }

    [TestMethod]
    public void An_override_of_marketing_is_told_from_a_lead_that_a_qualifier_found_qualified()
    {
        Assert.AreEqual(SubType.Overridden, Row(Verdict.NotQualified, Actor.Marketing)?.SubTypeFor(ActionKind.Sales));
        Assert.AreEqual(SubType.TeleQualified, Row(Verdict.Qualified, Actor.Qualifier)?.SubTypeFor(ActionKind.Sales));
        Assert.IsNull(Row(Verdict.NotQualified, Actor.Qualifier));

        static Transition? Row(Verdict verdict, Actor actor) => StageTable.Ask(Facts(LeadStage.Nurturing, verdict), LeadStage.SalesReady, [actor]).Row;
    }

    [TestMethod]
    [DataRow(LeadStage.Inquiry, "")]
    [DataRow(LeadStage.Nurturing, "")]
    [DataRow(LeadStage.Mql, "Mql")]
    [DataRow(LeadStage.InQualification, "Mql")]
    [DataRow(LeadStage.SalesReady, "Mql,SalesReady")]
    [DataRow(LeadStage.Sal, "Mql,SalesReady,Sal")]
    [DataRow(LeadStage.Sql, "Mql,SalesReady,Sal,Sql")]
    [DataRow(LeadStage.Converted, "Mql,SalesReady,Sal,Sql")]
    [DataRow(LeadStage.RejectionPending, "")]
    [DataRow(LeadStage.Disqualified, "")]
    public void A_stage_that_was_skipped_counts_as_passed(LeadStage entered, string passed) =>
        Assert.AreEqual(passed, string.Join(",", Milestones.All.Where(milestone => Milestones.IsPassed(milestone, entered))));

    private static StageFacts Facts(LeadStage from, Verdict verdict, params string[] missing) => new()
    {
        Stage = from,
        Judged = true,
        Verdict = verdict,
        Mql = true,
        QueueHasRoom = true,
        PersonaKnown = !missing.Contains("persona"),
        PowerToBuy = !missing.Contains("power"),
        NeedAndTiming = !missing.Contains("need"),
        TwoWayContact = !missing.Contains("contact"),
        SelfSourced = !missing.Contains("self"),
        HandoffOpen = missing.Contains("handoff"),
        AwaitsInput = missing.Contains("awake"),
        Reason = !missing.Contains("reason"),
        TimingReason = !missing.Contains("timing"),
        ClosingReason = !missing.Contains("closing"),
        RecallDate = !missing.Contains("recall"),
        RejectionReason = !missing.Contains("code"),
        Evidence = !missing.Contains("evidence"),
        Effort = !missing.Contains("effort"),
        SecondPerson = !missing.Contains("second"),
        NoQualifier = !missing.Contains("qualifier"),
        RejectedAgain = missing.Contains("first"),
        Lacking = missing.Contains("evidence") ? "Bring it." : null,
        InvalidData = !missing.Contains("data"),
        RejectionLeadsTo = missing.Contains("nurture") ? LeadStage.Disqualified : LeadStage.Nurturing,
    };

    private static HashSet<string> Read(params string[] lines)
    {
        var rows = new HashSet<string>();
        foreach (var row in lines.SelectMany(line => line.Split('|')))
        {
            var parts = row.Split(' ');
            rows.UnionWith(parts[1].Split(',').Select(actor => parts[0] + " " + actor));
        }

        return rows;
    }
}

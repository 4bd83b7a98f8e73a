using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Rejection;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Rejection;

/// <summary>What follows from a rejection reason, what a rejection lacks, which one is drawn, who may judge it, and what brings its lead back.</summary>
[TestClass]
public sealed class RejectionTests
{
    private static readonly DateTime Now = WorkedLead.Now;

    [TestMethod]
    [DataRow(RejectionClass.Fit, Disposition.Nurture, true, LeadStage.Nurturing, "waits text teaches")]
    [DataRow(RejectionClass.Fit, Disposition.Close, false, LeadStage.Disqualified, "drawable text teaches")]
    [DataRow(RejectionClass.Timing, Disposition.Recall, false, LeadStage.Nurturing, "drawable date teaches")]
    [DataRow(RejectionClass.Contact, Disposition.Nurture, false, LeadStage.Nurturing, "drawable attempts teaches")]
    [DataRow(RejectionClass.Contact, Disposition.DataRepair, false, LeadStage.Disqualified, "waits text teaches")]
    [DataRow(RejectionClass.Legal, Disposition.Close, false, LeadStage.Disqualified, "teaches")]
    [DataRow(RejectionClass.Authority, Disposition.NewLead, false, LeadStage.Disqualified, "drawable teaches")]
    [DataRow(RejectionClass.Process, Disposition.Merge, false, LeadStage.Disqualified, "drawable")]
    [DataRow(RejectionClass.Process, Disposition.RouteToAccountOwner, false, LeadStage.SalesReady, "drawable")]
    [DataRow(RejectionClass.Process, Disposition.PassOn, false, LeadStage.SalesReady, "stays")]
    public void Class_and_disposition_say_what_follows(RejectionClass kind, Disposition disposition, bool secondPerson, LeadStage to, string marks)
    {
        var reason = new RejectionReason(kind, disposition, secondPerson, asksForEvidence: true, recallDays: null);

        Assert.AreEqual(to, reason.LeadsTo);
        Assert.AreEqual(marks, string.Join(" ", Marks(reason)));
    }

    [TestMethod]
    [DataRow(RejectionClass.Need, Disposition.Nurture, "text")]
    [DataRow(RejectionClass.Timing, Disposition.Recall, "date")]
    [DataRow(RejectionClass.Legal, Disposition.Close, "channel asked")]
    [DataRow(RejectionClass.Authority, Disposition.NewLead, "person")]
    [DataRow(RejectionClass.Process, Disposition.Merge, "lead")]
    [DataRow(RejectionClass.Process, Disposition.RouteToAccountOwner, "customer")]
    [DataRow(RejectionClass.Contact, Disposition.Nurture, "")]
    public void A_rejection_lacks_what_its_reason_asks_for_and_nothing_else(RejectionClass kind, Disposition disposition, string asked)
    {
        var reason = new RejectionReason(kind, disposition, true, asksForEvidence: true, recallDays: null);
        string[] all = ["text", "date", "channel", "asked", "person", "lead", "customer"];
        var needed = asked.Split([' '], StringSplitOptions.RemoveEmptyEntries);

        Assert.HasCount(needed.Length, Brings().Lacking(reason, Now));
        Assert.IsEmpty(Brings(needed).Lacking(reason, Now));
        foreach (var left in needed)
        {
            var lacking = Brings([.. all.Except([left])]).Lacking(reason, Now);
            Assert.HasCount(1, lacking);
            StringAssert.EndsWith(lacking[0], ".");
        }
    }

    [TestMethod]
    public void A_date_to_come_back_lies_ahead_and_that_of_a_wish_behind()
    {
        var timing = new RejectionReason(RejectionClass.Timing, Disposition.Recall, false, true, null);
        var legal = new RejectionReason(RejectionClass.Legal, Disposition.Close, false, false, null);

        Assert.HasCount(1, new Grounds { RecallOn = Now }.Lacking(timing, Now));
        Assert.IsEmpty(new Grounds { RecallOn = Now.AddSeconds(1) }.Lacking(timing, Now));
        Assert.HasCount(1, new Grounds { HasChannel = true, AskedOn = Now.AddSeconds(1) }.Lacking(legal, Now));
        Assert.IsEmpty(new Grounds { HasChannel = true, AskedOn = Now }.Lacking(legal, Now));
        Assert.IsEmpty(new Grounds().Lacking(new RejectionReason(RejectionClass.Budget, Disposition.Recall, true, false, 90), Now), "Its days are fixed.");
    }

    [TestMethod]
    [DataRow(0, 0, 0)]
    [DataRow(1, 50, 160)]
    [DataRow(10, 850, 1150)]
    [DataRow(100, 10_000, 10_000)]
    public void About_as_many_are_drawn_as_the_definition_says(int percent, int least, int most)
    {
        var drawn = Leads().Count(lead => RejectionSample.IsDrawn(lead, Rep(lead), 1, percent, isFirstOfWeek: false));

        Assert.IsTrue(drawn >= least && drawn <= most, drawn.ToString());
    }

    [TestMethod]
    public void The_draw_is_the_same_however_often_it_is_made_and_the_first_of_a_week_is_always_drawn()
    {
        foreach (var lead in Leads().Take(200))
        {
            var first = RejectionSample.IsDrawn(lead, Rep(lead), 1, 10, false);
            Assert.AreEqual(first, RejectionSample.IsDrawn(lead, Rep(lead), 1, 10, false));
            Assert.IsTrue(RejectionSample.IsDrawn(lead, Rep(lead), 1, 10, isFirstOfWeek: true));
            Assert.IsFalse(RejectionSample.IsDrawn(lead, Rep(lead), 1, 0, isFirstOfWeek: true), "Who wants none gets none.");
        }

        Assert.IsTrue(Leads().Take(200).Any(lead => RejectionSample.IsDrawn(lead, Rep(lead), 1, 10, false) != RejectionSample.IsDrawn(lead, Rep(lead), 2, 10, false)));
    }

    [TestMethod]
    [DataRow("2026-01-26", "2026-01-26")]
    [DataRow("2026-02-01", "2026-01-26")]
    [DataRow("2026-02-02", "2026-02-02")]
    public void A_week_begins_on_Monday(string day, string monday) =>
        Assert.AreEqual(Utc(monday), RejectionSample.WeekOf(Utc(day).AddHours(23)));

    [TestMethod]
    public void Nobody_judges_who_has_a_part_in_it_and_marketing_only_where_no_qualifier_is_left()
    {
        var (rejecter, maker, answerer, other) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var second = new SecondPerson(rejecter, maker, [answerer]);

        Assert.IsFalse(second.IsFree(rejecter) || second.IsFree(maker) || second.IsFree(answerer));
        Assert.IsTrue(second.IsFree(other));
        Assert.IsTrue(second.LeavesNone([maker, answerer]));
        Assert.IsTrue(second.LeavesNone([]));
        Assert.IsFalse(second.LeavesNone([maker, other]));
        Assert.IsTrue(new SecondPerson(null, null, []).IsFree(rejecter));
    }

    [TestMethod]
    [DataRow("G1", null, "persona_review")]
    [DataRow("G3", "authority", "authority")]
    [DataRow("G5", "timing", "timing,need")]
    [DataRow("G2", null, "")]
    [DataRow(null, "budget", "budget")]
    public void A_rejection_is_about_its_item_and_those_of_its_gate(string? gate, string? item, string items) =>
        Assert.AreEqual(items, string.Join(",", ContestedItems.Of(Defaults.Definition, gate, item)));

    [TestMethod]
    [DataRow(null, "", true)]
    [DataRow("G3", "", true)]
    [DataRow("G3", "authority none 0", false)]
    [DataRow("G9", "", true)]
    [DataRow("budget=0", "", false)]
    [DataRow("budget=0", "budget 2 1", true)]
    [DataRow("budget=0", "budget 0 1", false)]
    [DataRow("budget=0", "budget 2 -1", false)]
    [DataRow("budget=0", "budget 2 0", false)]
    [DataRow("budget=0", "budget unknown 1", false)]
    [DataRow("unheard_of=0", "", true)]
    public void What_failed_is_met_anew_by_the_gate_or_by_another_answer_after_entry(string? failed, string answer, bool isMet)
    {
        var entered = Now.AddDays(-2);
        var lead = WorkedLead.Input();
        if (answer.Length > 0)
        {
            var parts = answer.Split(' ');
            lead.Answers.RemoveAll(given => given.Item == parts[0]);
            lead.Answers.Add(new Answer(parts[0], parts[1], entered.AddDays(int.Parse(parts[2]))));
        }
        else
        {
            lead.Answers.RemoveAll(given => given.Item == "budget");
        }

        Assert.AreEqual(isMet, FailedTest.IsMet(failed, lead.Judge(Defaults.Definition, Now), lead.State(Defaults.Definition, Now), entered));
    }

    [TestMethod]
    public void What_is_kept_is_the_gate_else_the_item_with_its_value()
    {
        Assert.AreEqual("G3", FailedTest.TextOf("G3", "authority", "none"));
        Assert.AreEqual("budget=0", FailedTest.TextOf(null, "budget", "0"));
        Assert.IsNull(FailedTest.TextOf(null, null, null));
    }

    [TestMethod]
    public void Only_what_speaks_against_a_lead_decides_G1_by_a_review()
    {
        var lead = WorkedLead.Input();
        Assert.AreEqual(GateState.Met, G1(lead, "fits"));
        Assert.AreEqual(GateState.Met, G1(lead, "unknown"));
        Assert.AreEqual(GateState.NotMet, G1(lead, "does_not_fit"));
        Assert.AreEqual(GateState.Met, G1(lead, "does_not_fit", daysAgo: 366), "It has run out.");
        lead.Columns.Clear();
        Assert.AreEqual(GateState.Unknown, G1(lead, "fits"));

        static GateState G1(LeadInput lead, string value, int daysAgo = 1)
        {
            var reviewed = lead.Copy();
            reviewed.Answers.Add(new Answer("persona_review", value, Now.AddDays(-daysAgo)));
            return reviewed.Judge(Defaults.Definition, Now).Gates[XrmLeads.Domain.Definition.GateId.G1];
        }
    }

    private static IEnumerable<string> Marks(RejectionReason reason)
    {
        if (!reason.SendsBack)
        {
            yield return "stays";
            yield break;
        }

        foreach (var (holds, name) in new[]
        {
            (reason.Waits, "waits"), (reason.IsDrawable, "drawable"), (reason.NeedsText, "text"), (reason.NeedsRecallDate, "date"), (reason.NeedsAttempts, "attempts"),
            (reason.Teaches, "teaches"),
        })
        {
            if (holds)
            {
                yield return name;
            }
        }
    }

    private static Grounds Brings(params string[] what) => new()
    {
        HasText = what.Contains("text"),
        RecallOn = what.Contains("date") ? Now.AddDays(1) : null,
        HasChannel = what.Contains("channel"),
        AskedOn = what.Contains("asked") ? Now : null,
        HasReferral = what.Contains("person"),
        HasOtherLead = what.Contains("lead"),
        HasCustomer = what.Contains("customer"),
    };

    private static IEnumerable<Guid> Leads()
    {
        var dice = new Random(7);
        var bytes = new byte[16];
        for (var i = 0; i < 10_000; i++)
        {
            dice.NextBytes(bytes);
            yield return new Guid(bytes);
        }
    }

    private static Guid Rep(Guid lead) => new(lead.ToByteArray()[3] % 7, 0, 0, new byte[8]);

    private static DateTime Utc(string day) => DateTime.SpecifyKind(DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}

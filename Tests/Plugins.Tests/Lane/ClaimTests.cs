#if NET
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Lane;

/// <summary>What a claim holds back, and how it ends.</summary>
[TestClass]
public class ClaimTests
{
    private const string Decides = "decision_maker_verified";

    [TestMethod]
    public void While_a_lead_is_claimed_the_verdict_shows_and_moves_nothing_until_it_is_finished()
    {
        using var org = new LaneOrg();
        org.Org.SetScope("default", ScopeTable.HourCost, 40m);
        var lead = org.Chief();
        org.TakeNext("quinn");
        org.Answer("quinn", lead, "authority", Decides);

        Assert.AreEqual(VerdictChoice.Qualified, org.Org.Choice(lead, LeadTable.Verdict));
        Assert.AreEqual("In Qualification", org.Stage(lead));
        org.At(1, "09:25");

        Assert.AreEqual("The lead is in Sales-Ready now.", org.Finish("quinn", lead));

        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.AreEqual("Tele-Qualified (TQL)", org.SubType(lead));
        Assert.AreEqual("rep", org.Sales.OwnerOf(lead), "What a person worked on does not wait.");
        Assert.AreSequenceEqual(["quinn Finished 25 16.67"], org.Claims(lead));
        org.AssertNothingIsLeft(lead);
    }

    [TestMethod]
    public void Without_a_claim_the_same_answer_moves_the_lead_at_once()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();

        org.Answer("quinn", lead, "authority", Decides);

        Assert.AreEqual("Sales-Ready", org.Stage(lead));
    }

    [TestMethod]
    public void A_lead_that_does_not_qualify_goes_to_nurture_when_it_is_finished()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");
        org.Answer("quinn", lead, "authority", "none");
        Assert.AreEqual("In Qualification", org.Stage(lead));

        Assert.AreEqual("The lead is in Nurturing now.", org.Finish("quinn", lead, 5));

        Assert.AreSequenceEqual(["quinn Finished 5"], org.Claims(lead));
    }

    [TestMethod]
    public void What_is_still_not_known_stays_free_for_others()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");
        org.At(1, "09:10");

        Assert.AreEqual("Something is not known yet, so the lead stays in qualification, free for others.", org.Finish("quinn", lead));
        org.Org.Costs("2/4");

        Assert.AreEqual(org.When(lead, LeadTable.LaneDueOn), org.Sales.ClockOn(lead));
        Assert.AreEqual(lead, org.TakeNext("quentin"));
    }

    [TestMethod]
    public void Claimed_at_due_time_the_end_of_the_claim_decides()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.At(1, "09:50");
        org.TakeNext("quinn");
        org.At(1, "10:05");
        org.Org.ProcessDue();
        Assert.AreEqual("In Qualification", org.Stage(lead));

        Assert.AreEqual("The lead is in Sales-Ready now.", org.Finish("quinn", lead));

        Assert.AreEqual("Authority Open", org.SubType(lead));
    }

    [TestMethod]
    public void When_the_time_is_over_what_was_held_back_moves_the_lead()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");
        org.Answer("quinn", lead, "authority", Decides);
        org.At(1, "10:59");
        org.Org.ProcessDue();
        Assert.AreEqual("In Qualification", org.Stage(lead));

        org.At(1, "11:00");
        org.Org.ProcessDue();

        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.AreSequenceEqual(["quinn Expired"], org.Claims(lead));
        Assert.AreEqual("rep", org.Sales.OwnerOf(lead));
        StringAssert.StartsWith(JudgingOrg.Refused(() => org.Finish("quinn", lead)), "The lead is not in qualification any more");
    }

    [TestMethod]
    public void Only_who_has_a_lead_gives_it_back()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");

        StringAssert.StartsWith(JudgingOrg.Refused(() => org.Finish("quentin", lead)), "You do not have this lead");
        StringAssert.StartsWith(JudgingOrg.Refused(() => org.NoAnswer("quentin", lead)), "You do not have this lead");
        org.At(1, "11:00");
        StringAssert.StartsWith(JudgingOrg.Refused(() => org.Finish("quinn", lead)), "You do not have this lead, or your time with it is over");
    }

    [TestMethod]
    [DataRow(-1)]
    [DataRow(1441)]
    public void Minutes_that_no_work_takes_are_refused(int minutes)
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");

        StringAssert.StartsWith(JudgingOrg.Refused(() => org.Finish("quinn", lead, minutes)), "The minutes are not between 1 and 1440");
    }

    [TestMethod]
    public void A_person_may_move_a_claimed_lead_and_that_ends_the_claim()
    {
        using var org = new LaneOrg();
        org.Sales.User("marketer", "XrmLeads Marketing");
        var lead = org.Chief();
        org.TakeNext("quinn");

        org.As("marketer").Execute(StageOrg.Request(DisqualifyLeadApi.Name, lead, "Asked to be forgotten.", "X1"));

        Assert.AreEqual("Disqualified", org.Stage(lead));
        Assert.AreSequenceEqual(["quinn Ended Otherwise 0"], org.Claims(lead));
        org.AssertNothingIsLeft(lead);
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void The_claim_on_a_lead_that_is_closed_as_it_is_ends_with_it(bool refusesWrites)
    {
        using var org = new LaneOrg();
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        var lead = org.Chief();
        org.TakeNext("quinn");

        org.Org.SetState(lead, 2);

        Assert.AreEqual("quinn Ended Otherwise 0", org.Claims(lead).Single());
        org.AssertNothingIsLeft(lead);
    }

    [TestMethod]
    public void The_claim_on_a_lead_that_is_closed_without_plugins_ends_when_its_time_is_over()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");
        org.Org.CloseUnseen(lead);

        org.At(1, "11:00");
        org.Org.ProcessDue();

        Assert.AreEqual("quinn Ended Otherwise 120", org.Claims(lead).Single());
    }
}
#endif

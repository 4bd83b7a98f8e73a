#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Rejections;

/// <summary>Who judges a rejection, what becomes of the lead, and what happens where nobody does.</summary>
[TestClass]
public class VerificationTests
{
    private const string HasPart = "somebody who neither rejected the lead, nor made it Sales-Ready, nor entered the answer";

    [TestMethod]
    public void An_overturned_lead_goes_to_another_rep_on_the_hop_it_had()
    {
        using var org = new RejectionOrg("anna", "bert", "carl");
        var (lead, first) = org.Ready();
        org.Sales.Breach(lead);
        var rep = org.Sales.OwnerOf(lead);
        org.Reject(rep, lead, "I1");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Judge("quinn", lead, OverturnRejectionApi.Name, " ")), "A reason is missing");

        org.Overturn("quinn", lead);

        var last = org.Sales.Told(lead)[^1].Split(' ');
        Assert.AreEqual("2 Open", last[0] + " " + last[2]);
        Assert.AreEqual(1, new[] { "anna", "bert", "carl" }.Except([first, rep]).Count(name => name == last[1]), last[1]);
        Assert.AreEqual(last[1], org.Sales.OwnerOf(lead));
        Assert.AreEqual("Called; it is so.", org.Row(lead).GetAttributeValue<string>(RejectionTable.Finding));
    }

    [TestMethod]
    public void Where_there_is_no_other_rep_the_managers_get_the_overturned_lead_and_not_who_rejected_it()
    {
        using var org = new RejectionOrg("anna");
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");

        org.Overturn("quinn", lead);

        Assert.AreEqual("managers", org.Sales.OwnerOf(lead));
        Assert.AreEqual("1 managers Open", org.Sales.Told(lead)[^1]);
        StringAssert.StartsWith(org.Sales.Message(lead), "The rejection was overturned, and no other sales rep can have the lead");
        org.Org.ProcessDue();
        Assert.AreEqual("managers", org.Sales.OwnerOf(lead));
    }

    [TestMethod]
    public void Nobody_judges_what_he_rejected_or_made_ready_or_answered()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject("manager", lead, "A1");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Overturn("manager", lead)), HasPart);
        StringAssert.Contains(JudgingOrg.Refused(() => org.Uphold(rep, lead)), "can move the lead");
        org.Uphold("quinn", lead);

        // Quinn makes it ready by hand.
        org.Sales.At(2, "10:00");
        JudgingOrg.SubmitAnswers(org.Sales.As("quentin"), lead, """[{"item":"authority","value":"decision_maker_verified","evidence":"Said so."}]""");
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        org.Sales.At(2, "10:30");
        org.Reject(org.Sales.OwnerOf(lead), lead, "N1");
        org.Uphold("quentin", lead);
        Assert.AreEqual("Verified 1 label by quentin", org.Told(lead), "What he answered was another item.");
    }

    [TestMethod]
    public void Who_answered_the_contested_item_does_not_judge_and_who_answers_after_the_rejection_does()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        JudgingOrg.SubmitAnswers(org.Sales.As("quinn"), lead, """[{"item":"authority","value":"decision_maker_verified","evidence":"Said so."}]""");
        org.Sales.At(1, "11:00");
        org.Reject(rep, lead, "A1");
        org.Sales.At(1, "12:00");
        JudgingOrg.SubmitAnswers(org.Sales.As("quentin"), lead, """[{"item":"authority","value":"none"}]""");

        StringAssert.Contains(JudgingOrg.Refused(() => org.Uphold("quinn", lead)), HasPart);
        org.Uphold("quentin", lead);

        Assert.AreEqual("Nurturing", org.Stage(lead));
    }

    [TestMethod]
    public void Who_made_the_lead_ready_by_hand_does_not_judge()
    {
        using var org = new RejectionOrg();
        var row = JudgingOrg.Lead();
        var lead = org.Org.Admin.Create(row);
        org.Sales.As("mark").Execute(new OrganizationRequest(MakeSalesReadyApi.Name) { ["Target"] = lead.Reference(), [MakeSalesReadyApi.Request.Reason] = "A friend of the boss." });
        org.Sales.At(1, "11:00");
        org.Reject(org.Sales.OwnerOf(lead), lead, "I1");
        org.Org.Admin.Update(new Entity(ScopeTable.Name, Scope(org)) { [ScopeTable.QualificationTeamId] = null });

        StringAssert.Contains(JudgingOrg.Refused(() => org.Uphold("mark", lead)), HasPart);
        org.Uphold("quinn", lead);
    }

    [TestMethod]
    public void Marketing_judges_only_where_no_qualifier_of_the_team_is_left()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        JudgingOrg.SubmitAnswers(org.Sales.As("quinn"), lead, """[{"item":"authority","value":"decision_maker_verified","evidence":"Said so."}]""");
        org.Sales.At(1, "11:00");
        org.Reject(rep, lead, "A1");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Uphold("mark", lead)), "A qualifier is there who can judge");
        org.Org.Admin.Update(new Entity("systemuser", org.Sales.Users["quentin"]) { ["isdisabled"] = true });

        org.Uphold("mark", lead);

        Assert.AreEqual("Verified 1 label by mark", org.Told(lead));
    }

    [TestMethod]
    public void A_rejection_that_nobody_judges_in_time_goes_to_the_managers_and_counts_against_nobody()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");
        org.Org.Now = org.Sales.ClockOn(lead)!.Value.AddSeconds(-1);
        Assert.AreEqual("0/0", org.Org.ProcessDue());

        org.Sales.Ring(lead);

        Assert.AreEqual("Unjudged 1", org.Told(lead));
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.AreEqual("managers", org.Sales.OwnerOf(lead));
        Assert.AreEqual("1 managers Open", org.Sales.Told(lead)[^1]);
        Assert.IsNull(org.Sales.ClockOn(lead));
        Assert.IsFalse(org.Org.Read(lead).Contains(LeadTable.RejectionId) || org.Org.Read(lead).Contains(LeadTable.ActionsFrom));
        Assert.IsFalse(org.Sales.Rows(lead).Any(row => row.GetAttributeValue<bool>(HandoffTable.BreachCounts)));
        Assert.AreEqual("0/0", org.Org.ProcessDue());
        StringAssert.Contains(JudgingOrg.Refused(() => org.Uphold("quinn", lead)), "The lead does not move");
    }

    [TestMethod]
    public void A_second_rejection_for_the_same_reason_is_the_manager_s_to_judge()
    {
        using var org = new RejectionOrg("anna", "bert", "carl");
        org.Sales.User("mia", "XrmLeads Sales Manager");
        var (lead, rep) = org.Undrawn();
        org.Reject(rep, lead, "I1");
        org.Overturn("quinn", lead);
        org.Sales.At(1, "11:00");
        org.Reject(org.Sales.OwnerOf(lead), lead, "I1");
        Assert.AreEqual("Pending 2", org.Told(lead));
        StringAssert.Contains(JudgingOrg.Refused(() => org.Uphold("quinn", lead)), "a sales manager judges it this time");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Overturn("quinn", lead)), "a sales manager judges it this time");

        org.Uphold("manager", lead);

        Assert.AreEqual("Verified 2 label by manager", org.Told(lead));
        Assert.AreEqual("Nurturing", org.Stage(lead));

        var (other, first) = org.Ready();
        org.Reject(first, other, "I1");
        StringAssert.Contains(JudgingOrg.Refused(() => org.Uphold("manager", other)), "a qualifier judges it");
        org.Overturn("quinn", other);
        org.Sales.At(1, "12:00");
        org.Reject(org.Sales.OwnerOf(other), other, "A1");
        Assert.AreEqual("Pending 1", org.Told(other), "Another reason.");
        org.Uphold("quinn", other);
    }

    [TestMethod]
    public void The_first_of_a_rep_in_a_week_that_needs_no_second_person_is_drawn_for_one()
    {
        using var org = new RejectionOrg("anna");
        var (lead, rep) = org.Ready();
        Assert.IsTrue((bool)org.Reject(rep, lead, "F2")[RejectLeadApi.Response.NeedsSecondPerson]);
        Assert.IsTrue(org.Row(lead).GetAttributeValue<bool>(RejectionTable.Drawn));
        Assert.AreEqual("Rejection Pending Verification", org.Stage(lead));
        org.Uphold("quinn", lead);
        Assert.AreEqual(("Disqualified", 2, 7), (org.Stage(lead), org.Org.Choice(lead, "statecode"), org.Org.Choice(lead, "statuscode")));
        Assert.AreEqual("Verified 1 label by quinn", org.Told(lead));

        var drawn = 0;
        for (var i = 0; i < 30; i++)
        {
            var (next, _) = org.Ready();
            drawn += (bool)org.Reject(rep, next, "F2")[RejectLeadApi.Response.NeedsSecondPerson] ? 1 : 0;
        }

        Assert.IsTrue(drawn is >= 0 and < 12, drawn.ToString());
        org.Sales.At(8, "10:00");
        var (monday, _) = org.Ready();
        Assert.IsTrue((bool)org.Reject(rep, monday, "F2")[RejectLeadApi.Response.NeedsSecondPerson], "A new week.");
    }

    [TestMethod]
    public void A_pending_rejection_that_ends_by_another_move_says_so()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");

        org.Sales.As("mark").Execute(new OrganizationRequest(DisqualifyLeadApi.Name)
        {
            ["Target"] = lead.Reference(),
            [DisqualifyLeadApi.Request.ReasonCode] = "X1",
        });

        Assert.AreEqual("Ended Otherwise 1", org.Told(lead));
        Assert.AreEqual("Disqualified", org.Stage(lead));
        Assert.IsNull(org.Sales.ClockOn(lead));
    }

    [TestMethod]
    public void One_of_a_lead_that_is_closed_by_hand_ends_with_it()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");

        org.Org.SetState(lead, 2);

        Assert.AreEqual("Ended Otherwise 1", org.Told(lead));
        Assert.IsNull(org.Sales.ClockOn(lead));
    }

    [TestMethod]
    public void One_of_a_lead_that_is_merged_into_another_ends_and_that_of_the_other_goes_on()
    {
        using var org = new RejectionOrg();
        var (lead, rep) = org.Ready();
        org.Reject(rep, lead, "I1");
        org.Sales.At(1, "11:00");
        var (other, second) = org.Ready();
        org.Reject(second, other, "A1");

        org.Org.Merge(other, lead);

        var outcomes = org.Org.Of(RejectionTable.Name, other).Select(row => row.FormattedValues[RejectionTable.Outcome]).Order().ToArray();
        CollectionAssert.AreEqual(new[] { "Ended Otherwise", "Pending" }, outcomes);
        org.Uphold("quinn", other);
        Assert.AreEqual("Nurturing", org.Stage(other));
    }

    [TestMethod]
    public void In_Warn_a_stage_written_without_a_word_is_a_rejection_for_somebody_else_to_judge()
    {
        using var org = new RejectionOrg();
        org.Org.SetMode(RolloutModeChoice.Warn);
        var (lead, rep) = org.Ready();

        org.Sales.As(rep).Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.RejectionPendingVerification) });

        Assert.AreEqual("Pending 1", org.Told(lead));
        Assert.IsFalse(org.Row(lead).Contains(RejectionTable.RejectionReasonId));
        org.Sales.Ring(lead);
        Assert.AreEqual("Unjudged 1", org.Told(lead));
        Assert.AreEqual("managers", org.Sales.OwnerOf(lead));
    }

    private static Guid Scope(RejectionOrg org) => org.Org.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(ScopeTable.Name)).Entities.Single().Id;
}
#endif

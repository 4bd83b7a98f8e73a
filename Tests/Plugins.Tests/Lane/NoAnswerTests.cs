#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Lane;

/// <summary>Calls that nobody answers.</summary>
[TestClass]
public class NoAnswerTests
{
    private const string SendLink = "The lead did not answer so many calls; send it a form link, and if it leaves that without an answer too it goes to nurture with the next call.";

    [TestMethod]
    public void Three_calls_and_a_link_without_answer_go_to_nurture_to_be_won_back()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.Link("quinn", lead);
        Assert.AreEqual("1 The call is noted; the lead is free again.", Call(org, lead));
        org.Org.Costs("2/4");
        Assert.AreEqual("2 The call is noted; the lead is free again.", Call(org, lead));

        Assert.AreEqual("3 The lead is in Nurturing now.", Call(org, lead));

        var row = org.Org.Read(lead);
        Assert.AreEqual("Nurturing", org.Stage(lead));
        var track = org.Org.Admin.Retrieve(NurtureTrackTable.Name, row.GetAttributeValue<EntityReference>(LeadTable.NurtureTrackId).Id, new ColumnSet(NurtureTrackTable.Code));
        Assert.AreEqual("re_engagement", track.GetAttributeValue<string>(NurtureTrackTable.Code));
        Assert.AreEqual(org.Org.Now.AddDays(90), row.GetAttributeValue<DateTime>(LeadTable.RecallOn));
        Assert.AreSequenceEqual(["quinn No Answer 1", "quinn No Answer 1", "quinn No Answer 1"], org.Claims(lead));
        org.AssertNothingIsLeft(lead);
    }

    [TestMethod]
    public void Without_a_link_the_qualifier_is_told_to_send_one()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        Call(org, lead);
        Call(org, lead);

        Assert.AreEqual("3 " + SendLink, Call(org, lead));
        Assert.AreEqual("In Qualification", org.Stage(lead));
        org.Link("quinn", lead);
        Assert.AreEqual("4 The lead is in Nurturing now.", Call(org, lead));
    }

    [TestMethod]
    public void A_link_that_was_answered_keeps_the_lead()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        Assert.IsTrue(LaneOrg.Submit(org.Site(), org.Link("quinn", lead)));
        Call(org, lead);
        Call(org, lead);

        Assert.AreEqual("3 " + SendLink, Call(org, lead));
    }

    [TestMethod]
    public void A_call_back_makes_the_lead_due_anew_from_then_on()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");
        var on = org.Org.Now.AddDays(1).AddHours(2);

        Assert.AreEqual("1 The call is noted; the lead comes up again when it is to be called.", org.NoAnswer("quinn", lead, on));

        Assert.AreEqual(on, org.When(lead, LeadTable.CallBackOn));
        Assert.AreEqual(on.AddHours(1), org.When(lead, LeadTable.LaneDueOn));
        org.At(1, "10:00");
        org.Org.ProcessDue();
        Assert.AreEqual("In Qualification", org.Stage(lead));
        org.At(2, "12:00");
        org.Org.ProcessDue();
        Assert.AreEqual("Sales-Ready", org.Stage(lead));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(31)]
    public void A_call_back_is_in_the_next_30_days(int days)
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");

        StringAssert.StartsWith(JudgingOrg.Refused(() => org.NoAnswer("quinn", lead, org.Org.Now.AddDays(days))), "The call back is not in the next 30 days");
    }

    [TestMethod]
    public void What_came_in_during_the_call_moves_the_lead()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.TakeNext("quinn");
        org.Answer("quinn", lead, "authority", "none");

        Assert.AreEqual("1 The lead is in Nurturing now.", org.NoAnswer("quinn", lead));
    }

    private static string Call(LaneOrg org, Guid lead)
    {
        Assert.AreEqual(lead, org.TakeNext("quinn"));
        org.Org.Now = org.Org.Now.AddMinutes(1);
        return org.NoAnswer("quinn", lead);
    }
}
#endif

#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Handoffs;

/// <summary>Leads that go from one to another without a breach.</summary>
[TestClass]
public class PassingOnTests
{
    [TestMethod]
    [DataRow(false)]
    [DataRow(true)]
    public void Who_has_no_time_passes_the_lead_on_and_gets_no_more_of_them_today(bool isAccepted)
    {
        using var org = new HandoffOrg("anna", "bert");
        var lead = org.Ready();
        var (first, other) = org.OwnerOf(lead) == "anna" ? ("anna", "bert") : ("bert", "anna");
        if (isAccepted)
        {
            org.Accept(first, lead);
        }

        org.Org.Now = org.Org.Now.AddMinutes(10);
        org.PassOn(first, lead);

        CollectionAssert.AreEqual(new[] { $"1 {first} Passed On", $"1 {other} Open" }, org.Told(lead));
        Assert.AreEqual("On the road.", org.Rows(lead)[0].GetAttributeValue<string>(HandoffTable.PassedOnReason));
        Assert.IsFalse(org.Rows(lead)[0].GetAttributeValue<bool>(HandoffTable.BreachCounts));
        Assert.AreEqual(other, org.OwnerOf(lead));
        Assert.AreEqual(StageChoice.SalesReady, org.Org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
        Assert.AreEqual(new DateTime(2025, 2, 3, 17, 0, 0), org.Member(first).GetAttributeValue<DateTime>(RoutingMemberTable.UnavailableUntil));
        Assert.IsFalse(org.Member(first).GetAttributeValue<bool>(RoutingMemberTable.Paused));
        var next = org.Ready();
        Assert.AreEqual(other, org.OwnerOf(next));
    }

    [TestMethod]
    public void A_lead_that_all_have_passed_on_waits_and_comes_back_another_day()
    {
        using var org = new HandoffOrg("anna", "bert");
        var lead = org.Ready();
        org.PassOn(org.OwnerOf(lead), lead);
        org.Org.Now = org.Org.Now.AddMinutes(1);
        org.PassOn(org.OwnerOf(lead), lead);

        Assert.IsNull(org.Current(lead));
        Assert.IsNull(org.ClockOn(lead));
        StringAssert.Contains(org.Message(lead), "2 have no time today");
        Assert.AreEqual("0/0", org.Org.ProcessDue());
        Assert.IsNull(org.Current(lead));

        org.At(2, "09:00");
        org.Org.ProcessDue();

        Assert.HasCount(3, org.Told(lead));
        Assert.StartsWith("1 ", org.Told(lead)[2]);
    }

    [TestMethod]
    [DataRow("the rep")]
    [DataRow("manager")]
    public void A_lead_that_waits_and_is_accepted_is_handed_over_so_and_the_person_is_to_be_contacted(string by)
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        org.PassOn("anna", lead);
        Assert.IsNull(org.Current(lead));
        Assert.AreEqual("anna", org.OwnerOf(lead));
        org.Org.Now = org.Org.Now.AddMinutes(5);

        org.Accept(by == "manager" ? by : "anna", lead);

        CollectionAssert.AreEqual(new[] { "1 anna Passed On", "1 anna Accepted" }, org.Told(lead));
        var row = org.Org.Read(lead);
        Assert.AreEqual("anna", org.OwnerOf(lead));
        Assert.AreEqual(StageChoice.Sal, org.Org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(org.Current(lead), row.GetAttributeValue<EntityReference>(LeadTable.HandoffId).Id);
        Assert.IsGreaterThan(org.Org.Now, row.GetAttributeValue<DateTime>(LeadTable.ContactDueOn));
        Assert.IsNotNull(org.ClockOn(lead));
        Assert.IsNull(org.Message(lead));
    }

    [TestMethod]
    public void A_lead_of_a_team_that_waits_is_the_managers_who_accepts_it()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        org.PassOn("anna", lead);
        org.Org.Admin.Update(new Entity(LeadTable.Name, lead) { ["ownerid"] = new EntityReference("team", org.Managers) });
        Assert.IsNull(org.Current(lead));

        org.Accept("manager", lead);

        CollectionAssert.AreEqual(new[] { "1 anna Passed On", "1 manager Accepted" }, org.Told(lead));
        Assert.AreEqual("manager", org.OwnerOf(lead));
    }

    [TestMethod]
    public void Passing_on_does_not_bring_the_lead_nearer_to_the_managers()
    {
        using var org = new HandoffOrg("anna", "bert", "carl", "dora");
        var lead = org.Ready();
        org.PassOn(org.OwnerOf(lead), lead);
        org.Breach(lead);
        org.Breach(lead);

        CollectionAssert.AreEqual(new[] { "1", "1", "2", "3" }, org.Told(lead).Select(row => row.Split(' ')[0]).ToArray());
        Assert.AreNotEqual("managers", org.OwnerOf(lead));
    }

    [TestMethod]
    public void Another_rep_cannot_pass_on_what_is_not_his()
    {
        using var org = new HandoffOrg("anna", "bert");
        var lead = org.Ready();
        var other = org.OwnerOf(lead) == "anna" ? "bert" : "anna";

        Assert.AreEqual(
            "Only the sales rep who owns it or a sales manager can give the lead to another sales rep; ask them to use \"Pass On\".",
            JudgingOrg.Refused(() => org.PassOn(other, lead)));
        Assert.HasCount(1, org.Rows(lead));
    }

    [TestMethod]
    public void An_assignment_takes_the_hand_off_along_with_a_fresh_clock()
    {
        using var org = new HandoffOrg("anna", "bert");
        var lead = org.Ready();
        var (first, other) = org.OwnerOf(lead) == "anna" ? ("anna", "bert") : ("bert", "anna");
        org.Org.Now = org.Org.Now.AddMinutes(40);

        org.Org.Assign(lead, org.Users[other]);

        CollectionAssert.AreEqual(new[] { $"1 {first} Passed On", $"1 {other} Open" }, org.Told(lead));
        Assert.AreEqual("Assigned to another.", org.Rows(lead)[0].GetAttributeValue<string>(HandoffTable.PassedOnReason));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
        Assert.IsNull(org.Member(first).GetAttributeValue<DateTime?>(RoutingMemberTable.UnavailableUntil));

        org.Accept(other, lead);
        org.Org.Now = org.Org.Now.AddMinutes(20);
        org.Org.Admin.Update(new Entity(LeadTable.Name, lead) { ["ownerid"] = new EntityReference("systemuser", org.Users[first]) });

        Assert.AreEqual($"1 {first} Accepted", org.Told(lead)[2]);
        Assert.AreEqual(StageChoice.Sal, org.Org.Choice(lead, LeadTable.Stage));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.ContactDueOn));
    }

    [TestMethod]
    [DataRow("managers")]
    [DataRow("mary")]
    public void Assigned_to_a_team_or_to_no_rep_the_lead_is_on_nobody_s_clock_until_a_rep_gets_it(string to)
    {
        using var org = new HandoffOrg("anna", "bert");
        org.User("mary", "XrmLeads Marketing");
        var lead = org.Ready();
        var first = org.OwnerOf(lead);

        org.Org.Admin.Update(new Entity(LeadTable.Name, lead)
        {
            ["ownerid"] = to == "managers" ? new EntityReference("team", org.Managers) : new EntityReference("systemuser", org.Users[to]),
        });

        CollectionAssert.AreEqual(new[] { $"1 {first} Passed On", $"1 {(to == "managers" ? to : "nobody")} Open" }, org.Told(lead));
        Assert.IsNull(org.ClockOn(lead));
        Assert.AreEqual(to, org.OwnerOf(lead));
        Assert.AreEqual("0/0", org.Org.ProcessDue());
        Assert.AreEqual(to, org.OwnerOf(lead));

        org.Org.Now = org.Org.Now.AddMinutes(1);
        org.Org.Assign(lead, org.Users["anna"]);

        Assert.AreEqual("1 anna Open", org.Told(lead)[2]);
        Assert.IsNotNull(org.ClockOn(lead));
    }

    [TestMethod]
    public void A_waiting_lead_that_is_assigned_to_a_rep_is_handed_over_so_and_to_others_it_still_waits()
    {
        using var org = new HandoffOrg();
        org.User("anna", "XrmLeads Sales Rep");
        org.User("mary", "XrmLeads Marketing");
        var lead = org.Ready();

        org.Org.Assign(lead, org.Users["mary"]);
        Assert.IsEmpty(org.Rows(lead));
        org.Org.Assign(lead, org.Users["anna"]);

        CollectionAssert.AreEqual(new[] { "1 anna Open" }, org.Told(lead));
        Assert.IsNotNull(org.ClockOn(lead));
    }

    [TestMethod]
    public void A_lead_that_is_not_in_the_hands_of_sales_is_assigned_as_ever()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Org.Admin.Create(JudgingOrg.Lead());

        org.Org.Assign(lead, org.Users["anna"]);

        org.Org.Costs("1/1");
        Assert.IsEmpty(org.Rows(lead));
        Assert.AreEqual("anna", org.OwnerOf(lead));
    }

    [TestMethod]
    public void With_the_router_off_the_owner_has_the_lead_and_nobody_is_next()
    {
        using var org = new HandoffOrg("anna");
        org.Org.SetScope("default", ScopeTable.Routing, new OptionSetValue(RoutingMethodChoice.Off));
        var carl = org.User("carl", "XrmLeads Sales Rep");
        var waiting = org.Ready(owner: org.User("mary", "XrmLeads Marketing"));
        Assert.IsEmpty(org.Rows(waiting));
        StringAssert.Contains(org.Message(waiting), "Routing is off and no sales rep owns the lead");
        Assert.AreEqual("0/0", org.Org.ProcessDue());

        org.Org.Assign(waiting, carl);
        CollectionAssert.AreEqual(new[] { "1 carl Open" }, org.Told(waiting));

        var owned = org.Ready(owner: carl);
        CollectionAssert.AreEqual(new[] { "1 carl Open" }, org.Told(owned));
        org.Breach(owned);
        CollectionAssert.AreEqual(new[] { "1 carl Expired", "2 managers Open" }, org.Told(owned));
    }

    [TestMethod]
    public void A_rep_pauses_and_resumes_himself_and_only_a_manager_does_it_for_others()
    {
        using var org = new HandoffOrg("anna", "bert");
        org.As("anna").Execute(new OrganizationRequest(PauseRoutingApi.Name));
        Assert.IsTrue(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));
        Assert.AreEqual("bert", org.OwnerOf(org.Ready()));
        Assert.AreEqual("bert", org.OwnerOf(org.Ready()));

        Assert.AreEqual(
            "Only a sales manager can pause or resume routing for somebody else; ask one.",
            JudgingOrg.Refused(() => org.As("bert").Execute(Resume("anna"))));
        org.As("manager").Execute(Resume("anna"));
        Assert.IsFalse(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));
        StringAssert.Contains(JudgingOrg.Refused(() => org.As("manager").Execute(new OrganizationRequest(PauseRoutingApi.Name))), "You are no routing member");
        StringAssert.Contains(JudgingOrg.Refused(() => org.As("manager").Execute(Resume("manager"))), "You are no routing member");

        OrganizationRequest Resume(string user) => new(ResumeRoutingApi.Name) { [ResumeRoutingApi.Request.UserId] = org.Users[user] };
    }

    [TestMethod]
    public void Leads_that_wait_are_served_by_class_then_composite_as_capacity_comes_free()
    {
        using var org = new HandoffOrg();
        var (low, high) = (org.Ready(), org.Ready());
        org.Org.RecordSignal(high, "pricing_page");
        org.Org.RecordSignal(high, "pricing_page");
        var other = org.Ready();
        org.Org.Dataverse.As(org.Org.Dataverse.SystemUserId).Update(new Entity(LeadTable.Name, other) { [LeadTable.SlaClass] = new OptionSetValue(SlaClassChoice.Other), [LeadTable.Composite] = 99m });
        Assert.IsGreaterThan(org.Org.Number(low, LeadTable.Composite), org.Org.Number(high, LeadTable.Composite));
        org.Member(org.User("anna", "XrmLeads Sales Rep"));
        org.SetMember("anna", RoutingMemberTable.Capacity, 1);

        org.Org.ProcessDue();
        CollectionAssert.AreEqual(new[] { true, false, false }, Served());
        org.SetMember("anna", RoutingMemberTable.Capacity, 2);
        org.Org.ProcessDue();
        CollectionAssert.AreEqual(new[] { true, true, false }, Served());
        org.SetMember("anna", RoutingMemberTable.Capacity, 3);
        org.Org.ProcessDue();
        CollectionAssert.AreEqual(new[] { true, true, true }, Served());

        bool[] Served() => [org.Current(high) is not null, org.Current(low) is not null, org.Current(other) is not null];
    }
}
#endif

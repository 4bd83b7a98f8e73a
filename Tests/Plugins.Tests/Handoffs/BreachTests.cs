#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Handoffs;

/// <summary>Times that pass unmet: who gets the lead next, and what becomes of who let it wait.</summary>
[TestClass]
public class BreachTests
{
    [TestMethod]
    public void Three_reps_in_a_row_and_then_the_managers_get_the_lead_who_is_not_accepted()
    {
        using var org = new HandoffOrg("anna", "bert", "carl", "dora");
        var lead = org.Ready();
        var history = org.Org.Of(StageHistoryTable.Name, lead).Length;

        org.Breach(lead);
        Assert.AreEqual(new DateTime(2025, 2, 3, 11, 0, 0), org.Org.Now);
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
        org.Breach(lead);
        Assert.IsFalse(org.Told(lead).Any(row => row.Contains("managers", StringComparison.Ordinal)));
        org.Breach(lead);

        var told = org.Told(lead);
        Assert.HasCount(4, told);
        Assert.HasCount(3, told.Take(3).Select(row => row.Split(' ')[1]).Distinct());
        CollectionAssert.AreEqual(new[] { "1 Expired", "2 Expired", "3 Expired", "4 Open" }, told.Select(row => row.Split(' ')[0] + " " + row.Split(' ')[2]).ToArray());
        Assert.AreEqual("4 managers Open", told[3]);
        Assert.AreEqual("managers", org.OwnerOf(lead));
        Assert.IsNull(org.ClockOn(lead));
        Assert.AreEqual(StageChoice.SalesReady, org.Org.Choice(lead, LeadTable.Stage));
        Assert.HasCount(history, org.Org.Of(StageHistoryTable.Name, lead));
        StringAssert.Contains(org.Message(lead), "3 in a row");
        Assert.AreEqual("0/0", org.Org.ProcessDue());

        org.Accept("manager", lead);

        Assert.AreEqual("4 manager Accepted", org.Told(lead)[3]);
        Assert.AreEqual("manager", org.OwnerOf(lead));
        Assert.IsNotNull(org.ClockOn(lead));
    }

    [TestMethod]
    public void Without_a_team_of_managers_the_lead_stays_with_its_owner_on_nobody_s_clock()
    {
        using var org = new HandoffOrg("anna", "bert", "carl");
        org.Org.SetScope("default", ScopeTable.ManagerTeamId, null!);
        var lead = org.Ready();

        org.Breach(lead);
        org.Breach(lead);
        var last = org.OwnerOf(lead);
        org.Breach(lead);

        Assert.AreEqual("4 nobody Open", org.Told(lead)[3]);
        Assert.AreEqual(last, org.OwnerOf(lead));
        StringAssert.Contains(org.Message(lead), "No team of sales managers is named");
        Assert.IsNull(org.ClockOn(lead));
        Assert.AreEqual("0/0", org.Org.ProcessDue());
        Assert.HasCount(4, org.Rows(lead));
    }

    [TestMethod]
    public void An_accepted_lead_whose_person_nobody_contacts_goes_back_and_to_another()
    {
        using var org = new HandoffOrg("anna", "bert");
        var lead = org.Ready();
        var first = org.OwnerOf(lead);
        org.Accept(first, lead);

        org.Breach(lead);

        Assert.AreEqual(StageChoice.SalesReady, org.Org.Choice(lead, LeadTable.Stage));
        Assert.HasCount(2, org.Told(lead));
        Assert.AreEqual($"1 {first} Expired", org.Told(lead)[0]);
        Assert.EndsWith(" Open", org.Told(lead)[1]);
        Assert.AreNotEqual(first, org.OwnerOf(lead));
        var move = org.Org.Of(StageHistoryTable.Name, lead).Single(row => row.GetAttributeValue<OptionSetValue>(StageHistoryTable.From)?.Value == StageChoice.Sal);
        Assert.AreEqual(ActorRoleChoice.System, move.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value);
        Assert.AreEqual("SAL to Sales-Ready", move.GetAttributeValue<string>(StageHistoryTable.PrimaryName));
        Assert.IsNotNull(move.GetAttributeValue<string>(StageHistoryTable.Reason));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
    }

    [TestMethod]
    public void With_nobody_left_the_lead_waits_and_says_why()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();

        org.Org.Now = org.Org.Now.AddHours(1);
        org.Org.ProcessDue();

        CollectionAssert.AreEqual(new[] { "1 anna Expired" }, org.Told(lead));
        Assert.IsNull(org.Current(lead));
        Assert.IsNull(org.ClockOn(lead));
        StringAssert.Contains(org.Message(lead), "1 has had the lead already");

        org.Member(org.User("bert", "XrmLeads Sales Rep"));
        org.Org.ProcessDue();

        CollectionAssert.AreEqual(new[] { "1 anna Expired", "2 bert Open" }, org.Told(lead));
    }

    [TestMethod]
    public void What_passed_unseen_for_days_is_one_breach_and_the_next_clock_starts_now()
    {
        using var org = new HandoffOrg("anna", "bert", "carl");
        var lead = org.Ready();
        org.At(4, "15:00");

        org.Org.ProcessDue();

        Assert.HasCount(2, org.Rows(lead));
        var (first, second) = (org.Rows(lead)[0], org.Rows(lead)[1]);
        Assert.AreEqual(0, first.GetAttributeValue<int>(HandoffTable.Warned));
        Assert.AreEqual(new DateTime(2025, 2, 3, 11, 0, 0), first.GetAttributeValue<DateTime>(HandoffTable.BreachedOn));
        Assert.AreEqual(org.Org.Now, first.GetAttributeValue<DateTime>(HandoffTable.ClosedOn));
        Assert.AreEqual(org.Org.Now, second.GetAttributeValue<DateTime>(HandoffTable.HandedOverOn));
        Assert.AreEqual(org.Org.Now.AddHours(1), second.GetAttributeValue<DateTime>(HandoffTable.AcceptDueOn));
        Assert.AreEqual("0/0", org.Org.ProcessDue());
        Assert.HasCount(2, org.Rows(lead));
    }

    [TestMethod]
    public void Two_breaches_that_count_within_five_days_pause_a_rep_until_he_switches_on_again()
    {
        using var org = new HandoffOrg("anna");
        Expire(org);
        Assert.IsFalse(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));
        Expire(org);

        Assert.IsTrue(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));
        Assert.AreEqual(org.Org.Now, org.Member("anna").GetAttributeValue<DateTime>(RoutingMemberTable.PausedOn));
        var lead = org.Ready();
        Assert.IsNull(org.Current(lead));
        StringAssert.Contains(org.Message(lead), "1 is paused");

        org.Org.Now = org.Org.Now.AddMinutes(1);
        org.As("anna").Execute(new OrganizationRequest(ResumeRoutingApi.Name));
        org.Org.ProcessDue();

        Assert.AreEqual("anna", org.OwnerOf(lead));
        Expire(org, lead);
        Assert.IsFalse(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused), "What was before the switch is dealt with.");
    }

    [TestMethod]
    public void Breaches_that_lie_further_apart_pause_nobody()
    {
        using var org = new HandoffOrg("anna");
        Expire(org);
        org.At(9, "10:00");
        Expire(org);

        Assert.IsFalse(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));
    }

    [TestMethod]
    [DataRow(31, false)]
    [DataRow(30, true)]
    public void A_breach_counts_where_half_of_its_time_was_free_of_appointments(int busyMinutes, bool counts)
    {
        using var org = new HandoffOrg("anna");
        org.Busy("anna", org.Org.Now.AddHours(-1), org.Org.Now.AddMinutes(busyMinutes));
        org.Busy("manager", org.Org.Now, org.Org.Now.AddHours(8));
        var lead = org.Ready();

        Expire(org, lead);

        Assert.AreEqual(counts, org.Rows(lead)[0].GetAttributeValue<bool>(HandoffTable.BreachCounts));
    }

    [TestMethod]
    public void Who_sat_with_customers_is_not_paused()
    {
        using var org = new HandoffOrg("anna");
        org.Busy("anna", org.Org.Now, org.Org.Now.AddHours(8));
        Expire(org);
        Expire(org);

        Assert.IsFalse(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));
    }

    [TestMethod]
    public void A_lead_that_was_closed_without_plugins_is_rung_off()
    {
        using var org = new HandoffOrg("anna", "bert");
        var lead = org.Ready();
        org.Org.CloseUnseen(lead);

        org.Ring(lead);

        Assert.IsNull(org.ClockOn(lead));
        Assert.EndsWith(" Ended Otherwise", org.Told(lead).Single());
    }

    private static void Expire(HandoffOrg org, Guid? lead = null)
    {
        var one = lead ?? org.Ready();
        org.Org.Now = org.Org.Now.AddHours(1);
        org.Org.ProcessDue();
        Assert.EndsWith(" Expired", org.Told(one)[0]);
    }
}
#endif

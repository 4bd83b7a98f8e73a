#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Handoffs;
using XrmLeads.Plugins.Tests.Lane;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Clock;

/// <summary>Three weeks in which nobody runs what comes due, from Monday, 3 February 2025, 10:15, to Monday the 24th, 10:15; the office is open from 9 to 17.</summary>
[TestClass]
public class StoppedClockTests
{
    private const int Restart = 22;

    [TestMethod]
    public void Nobody_is_breached_or_paused_and_what_was_left_is_left()
    {
        using var org = new HandoffOrg("anna");
        var leads = new[] { org.Ready(), org.Ready() };
        Stop(org);
        org.At(Restart, "10:15");

        org.Org.RunClock();

        foreach (var lead in leads)
        {
            Assert.AreEqual("1 anna Open", org.Told(lead).Single());
            Assert.AreEqual(At("11:00"), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
            Assert.AreEqual(At("11:00"), org.Rows(lead)[0].GetAttributeValue<DateTime>(HandoffTable.AcceptDueOn));
            Assert.AreEqual(At("10:30"), org.ClockOn(lead));
            Assert.AreEqual(0, org.Rows(lead)[0].GetAttributeValue<int>(HandoffTable.Warned));
            Assert.AreEqual(SlaStateChoice.InTime, org.Org.Choice(lead, LeadTable.SlaState));
            Assert.AreEqual(org.Org.Now, org.Org.State(lead)!.GetAttributeValue<DateTime>(LeadStateTable.CreditedTo));
        }

        Assert.IsFalse(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));

        // The twin: with the clock running the same lead is warned of and lost.
        org.At(Restart, "10:30");
        org.Org.RunClock();
        Assert.AreEqual(1, org.Rows(leads[0])[0].GetAttributeValue<int>(HandoffTable.Warned));
        org.At(Restart, "11:00");
        org.Org.RunClock();
        Assert.AreEqual("1 anna Expired", org.Told(leads[0])[0]);
        Assert.AreEqual(At("11:00"), org.Rows(leads[0])[0].GetAttributeValue<DateTime>(HandoffTable.BreachedOn));
        Assert.IsTrue(org.Member("anna").GetAttributeValue<bool>(RoutingMemberTable.Paused));
    }

    [TestMethod]
    public void With_a_clock_that_ran_three_weeks_are_a_breach()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        org.At(Restart, "10:15");

        org.Org.ProcessDue();

        Assert.AreEqual("1 anna Expired", org.Told(lead)[0]);
    }

    [TestMethod]
    public void Two_outages_count_both_and_each_once()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        Stop(org);
        org.At(1, "11:15");
        org.Org.RunClock();
        Assert.AreEqual(new DateTime(2025, 2, 3, 12, 0, 0), Due(org, lead));
        org.At(1, "11:20");
        org.Org.RunClock();
        org.At(Restart, "10:00");

        org.Org.RunClock();
        org.Org.Now = org.Org.Now.AddMinutes(5);
        org.Org.RunClock();

        Assert.AreEqual(At("10:40"), Due(org, lead));
        Assert.HasCount(2, Outages(org));
    }

    [TestMethod]
    [DataRow("10:30", SlaStateChoice.InTime)]
    [DataRow("11:15", SlaStateChoice.Breached)]
    public void Who_accepts_while_the_clock_stands_is_in_time_and_who_lets_it_run_out_afterwards_is_not(string time, int state)
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        Stop(org);
        if (state == SlaStateChoice.Breached)
        {
            org.At(Restart, "10:15");
            org.Org.RunClock();
            org.At(Restart, "10:45");
            org.Org.RunClock();
        }

        org.At(Restart, time);
        org.Accept("anna", lead);

        Assert.AreEqual(state, org.Org.Choice(lead, LeadTable.SlaState));
        Assert.AreEqual("1 anna Accepted", org.Told(lead).Single());
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.ContactDueOn));

        // What was added for the acceptance is not added to the contact.
        org.Org.Now = org.Org.Now.AddMinutes(5);
        org.Org.RunClock();
        Assert.AreEqual(At(time).AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.ContactDueOn));
    }

    [TestMethod]
    [DataRow("10:20", SlaStateChoice.Stopped)]
    [DataRow("12:00", SlaStateChoice.Breached)]
    public void A_contact_that_only_the_outage_makes_late_is_in_time(string time, int state)
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        org.Accept("anna", lead);
        Stop(org);
        org.At(Restart, "10:15");
        org.Org.RunClock();
        org.At(Restart, time);
        Keep(org);

        Call(org, lead);

        Assert.AreEqual(state, org.Org.Choice(lead, LeadTable.SlaState));
    }

    [TestMethod]
    public void A_lead_in_qualification_and_the_claim_on_it_wait_too()
    {
        using var org = new LaneOrg();
        var free = org.Chief();
        var due = org.When(free, LeadTable.LaneDueOn)!.Value;
        org.At(1, "09:30");
        org.Org.RunClock();
        Assert.AreEqual(new DateTime(2025, 2, 3, 10, 0, 0), due);
        org.TakeNext("quinn");
        var other = org.Chief();
        org.At(Restart, "09:30");

        org.Org.RunClock();

        Assert.AreEqual("In Qualification", org.Stage(free));
        Assert.AreEqual(At("10:00"), org.When(free, LeadTable.LaneDueOn));
        Assert.AreEqual(At("11:30"), org.When(free, LeadTable.ClaimUntil));
        Assert.AreEqual(At("10:30"), org.When(other, LeadTable.LaneDueOn));
        org.At(Restart, "09:50");
        org.Org.RunClock();
        Assert.AreEqual("Something is not known yet, so the lead stays in qualification, free for others.", org.Finish("quinn", free));
        Assert.AreEqual(At("10:00"), org.Sales.ClockOn(free));

        // The twin: with a clock it comes due.
        org.At(Restart, "10:00");
        org.Org.RunClock();
        Assert.AreEqual("Sales-Ready", org.Stage(free));
        Assert.AreEqual("In Qualification", org.Stage(other));
    }

    [TestMethod]
    public void A_qualifier_finishes_while_the_clock_stands_although_his_time_is_over()
    {
        using var org = new LaneOrg();
        var lead = org.Chief();
        org.Org.RunClock();
        org.TakeNext("quinn");
        org.At(1, "16:00");

        org.Finish("quinn", lead);

        Assert.StartsWith("quinn Finished", org.Claims(lead).Single());
    }

    private static void Stop(HandoffOrg org)
    {
        org.At(1, "10:15");
        org.Org.RunClock();
    }

    /// <summary>Lets the clock run to the moment.</summary>
    private static void Keep(HandoffOrg org) => org.Org.Dataverse.As(org.Org.Dataverse.SystemUserId)
        .Update(new Entity(ClockTable.Name, org.Org.Clock()!.Id) { [ClockTable.LastRunOn] = org.Org.Now });

    private static void Call(HandoffOrg org, Guid lead)
    {
        var call = org.As("anna").Create(new Entity("phonecall") { ["subject"] = "Call", ["regardingobjectid"] = lead.Reference(), ["directioncode"] = true });
        org.As("anna").Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
    }

    private static DateTime Due(HandoffOrg org, Guid lead) => org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn);

    private static Entity[] Outages(HandoffOrg org) => [.. org.Org.Admin.RetrieveMultiple(new QueryExpression(OutageTable.Name) { ColumnSet = new ColumnSet(true) }).Entities];

    private static DateTime At(string time) => new DateTime(2025, 2, 24, 0, 0, 0, DateTimeKind.Utc) + TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture);
}
#endif

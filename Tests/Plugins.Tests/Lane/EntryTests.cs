#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Lane;

/// <summary>A demo request of a perfect fit at 9:00 is in a rep's hands by 10:00: with the lane staffed, unstaffed and full.</summary>
[TestClass]
public class EntryTests
{
    [TestMethod]
    public void With_the_lane_staffed_it_is_to_be_taken_within_a_business_hour()
    {
        using var org = new LaneOrg();
        org.Team("quinn");

        var lead = org.Chief();

        Assert.AreEqual("In Qualification", org.Stage(lead));
        Assert.AreEqual(SlaClassChoice.Hot, org.Org.Choice(lead, LeadTable.SlaClass));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.When(lead, LeadTable.LaneDueOn));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Sales.ClockOn(lead));
        Assert.AreEqual(0, org.Org.Read(lead).GetAttributeValue<int?>(LeadTable.Unanswered));
        Assert.IsEmpty(org.Sales.Rows(lead));
    }

    [TestMethod]
    public void Where_the_lane_is_late_a_rep_has_it_at_10_as_authority_open()
    {
        using var org = new LaneOrg();
        org.Team("quinn");
        var lead = org.Chief();
        org.At(1, "09:59");
        org.Org.ProcessDue();
        Assert.AreEqual("In Qualification", org.Stage(lead));

        org.At(1, "10:00");
        org.Org.ProcessDue();

        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.AreEqual("Authority Open", org.SubType(lead));
        Assert.AreEqual(SlaClassChoice.Hot, org.Org.Choice(lead, LeadTable.SlaClass), "The hand-off keeps the class.");
        Assert.AreEqual("rep", org.Sales.OwnerOf(lead));
        Assert.AreSequenceEqual(["1 rep Open"], org.Sales.Told(lead));
        org.AssertNothingIsLeft(lead);
    }

    [TestMethod]
    [DataRow("unstaffed")]
    [DataRow("full")]
    public void Without_room_a_rep_has_it_at_once(string why)
    {
        using var org = new LaneOrg();
        if (why == "unstaffed")
        {
            org.Team();
        }
        else
        {
            org.Org.SetScope("default", ScopeTable.LaneCapacity, 1);
            Assert.AreEqual("In Qualification", org.Stage(org.Chief()));
        }

        var lead = org.Chief();

        Assert.AreEqual("Sales-Ready", org.Stage(lead));
        Assert.AreEqual("Authority Open", org.SubType(lead));
        Assert.AreEqual("rep", org.Sales.OwnerOf(lead));
    }

    [TestMethod]
    public void A_team_of_disabled_users_staffs_nothing()
    {
        using var org = new LaneOrg();
        org.Team("quinn");
        org.Org.Admin.Update(new Entity("systemuser", org.Quinn) { ["isdisabled"] = true });
        org.Org.SetScope("default", ScopeTable.WriteStep, 1m);

        Assert.AreEqual("Sales-Ready", org.Stage(org.Chief()));
    }

    [TestMethod]
    public void What_may_not_go_open_stays_overdue_and_nothing_rings_again()
    {
        using var org = new LaneOrg();
        WithoutTheSetting(org);
        var lead = org.Chief();
        var due = org.When(lead, LeadTable.LaneDueOn)!.Value;
        org.At(1, "10:00");
        org.Org.ProcessDue();

        Assert.AreEqual("In Qualification", org.Stage(lead));
        Assert.AreEqual(due, org.When(lead, LeadTable.LaneDueOn));
        Assert.IsNull(org.Sales.ClockOn(lead));
    }

    [TestMethod]
    public void A_definition_without_the_setting_hands_none_over_open()
    {
        using var org = new LaneOrg();
        WithoutTheSetting(org);
        org.Team();

        Assert.AreEqual("MQL", org.Stage(org.Chief()));
    }

    [TestMethod]
    public void A_lead_that_waits_for_the_lane_with_its_action_is_not_to_be_converted_by_mails_until_the_action_is_past()
    {
        using var org = new LaneOrg();
        WithoutTheSetting(org);
        org.Team();
        var lead = org.Chief();

        Assert.AreEqual("MQL", org.Stage(lead));
        Assert.AreEqual("Enter Exit", Events(org, lead), "before its action came in, and since");

        // 31 days later the request is past, and what is left of the lead is looked after.
        org.Org.Now = org.Org.Now.AddDays(31);
        org.Org.ProcessDue();

        Assert.StartsWith("Enter Exit ", Events(org, lead));
        Assert.IsTrue(org.Org.Read(lead).Contains(LeadTable.NurtureTrackId), org.Stage(lead));
    }

    [TestMethod]
    public void Reads_are_made_only_where_team_or_capacity_is_named()
    {
        using var org = new LaneOrg();
        org.Chief();
        org.Org.Admin.Create(Plain());
        org.Org.Costs("1/4");

        org.Org.SetScope("default", ScopeTable.LaneCapacity, 100);
        org.Chief();
        org.Chief();
        org.Org.Costs("2/9");
        Assert.AreEqual(1, org.Org.LastTrace.Calls.Count(call => !call.IsWrite && call.Columns.SequenceEqual([LeadTable.Id])), "the count");
    }

    [TestMethod]
    public void What_has_left_makes_room_by_class_then_composite()
    {
        using var org = new LaneOrg();
        WithoutTheSetting(org);
        org.Org.SetScope("default", ScopeTable.LaneCapacity, 1);
        var first = org.Chief();
        var small = org.Chief(row => row["revenue"] = new Money(2_000_000));
        var good = org.Chief();
        Assert.AreEqual("In Qualification MQL MQL", $"{org.Stage(first)} {org.Stage(small)} {org.Stage(good)}");
        Assert.IsGreaterThan(org.Org.Number(small, LeadTable.Composite), org.Org.Number(good, LeadTable.Composite));
        org.Org.ProcessDue();
        Assert.AreEqual("MQL MQL", $"{org.Stage(small)} {org.Stage(good)}");

        org.TakeNext("quinn");
        org.Answer("quinn", first, "authority", "decision_maker_verified");
        org.Finish("quinn", first);
        org.Org.ProcessDue();

        Assert.AreEqual("Sales-Ready MQL In Qualification", $"{org.Stage(first)} {org.Stage(small)} {org.Stage(good)}");
    }

    private static string Events(LaneOrg org, System.Guid lead) => string.Join(
        " ", org.Org.Of(NurtureEventTable.Name, lead).OrderBy(row => row.GetAttributeValue<System.DateTime>(NurtureEventTable.OccurredOn))
            .ThenBy(row => row.GetAttributeValue<OptionSetValue>(NurtureEventTable.Action).Value).Select(row => row.FormattedValues[NurtureEventTable.Action]));

    private static void WithoutTheSetting(LaneOrg org) =>
        org.Org.Activate(org.Org.Import(("\"authorityOpen\": true", "\"authorityOpen\": false"), ("\"version\": 1", "\"version\": 2")));

    private static Entity Plain() => JudgingOrg.Lead();
}
#endif

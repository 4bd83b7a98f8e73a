#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Handoffs;

/// <summary>A lead in the hands of sales, from the hand-off to its end, by the clock of the calendar.</summary>
[TestClass]
public class LifecycleTests
{
    [TestMethod]
    public void A_lead_that_becomes_ready_gets_a_hand_off_and_its_clock()
    {
        using var org = new HandoffOrg("anna");

        var lead = org.Ready();

        var (row, shown) = (org.Rows(lead).Single(), org.Org.Read(lead));
        CollectionAssert.AreEqual(new[] { "1 anna Open" }, org.Told(lead));
        Assert.AreEqual("anna", org.OwnerOf(lead));
        Assert.AreEqual(org.Users["anna"], row.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.AreEqual(SlaClassChoice.Hot, row.GetAttributeValue<OptionSetValue>(HandoffTable.Class).Value);
        Assert.AreEqual(SlaClassChoice.Hot, org.Org.Choice(lead, LeadTable.SlaClass));
        Assert.AreEqual(org.Org.Now.AddHours(1), row.GetAttributeValue<DateTime>(HandoffTable.AcceptDueOn));
        Assert.AreEqual(org.Org.Now.AddHours(1), shown.GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
        Assert.AreEqual(org.Org.Now.AddMinutes(30), org.ClockOn(lead));
        Assert.IsNull(row.GetAttributeValue<DateTime?>(HandoffTable.ContactDueOn));
        Assert.AreEqual(row.Id, org.Current(lead));
        Assert.AreEqual(SlaStateChoice.InTime, org.Org.Choice(lead, LeadTable.SlaState));
        Assert.AreEqual(shown.GetAttributeValue<string>(LeadTable.Cell), row.GetAttributeValue<string>(HandoffTable.Cell));
        Assert.AreEqual(shown.GetAttributeValue<OptionSetValue>(LeadTable.SubType).Value, row.GetAttributeValue<OptionSetValue>(HandoffTable.SubType).Value);
        Assert.AreEqual(1, row.GetAttributeValue<int>(HandoffTable.Cycle));
        Assert.AreEqual(org.Org.Version, row.GetAttributeValue<EntityReference>(HandoffTable.DefinitionId).Id);
        Assert.AreEqual(row.GetAttributeValue<string>(HandoffTable.Why), org.Message(lead));
        Assert.AreEqual(org.Org.Now, org.Member("anna").GetAttributeValue<DateTime>(RoutingMemberTable.LastHandedOn));
    }

    [TestMethod]
    public void Observe_hands_nothing_over()
    {
        using var org = new HandoffOrg("anna");
        org.Org.SetMode(RolloutModeChoice.Observe);

        var lead = org.Org.Admin.Create(JudgingOrg.Lead());
        JudgingOrg.SubmitAnswers(org.Org.Admin, lead, """[{"item":"authority","value":"decision_maker_verified"}]""");
        org.Org.RecordSignal(lead, "demo_request");
        org.Org.Admin.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.SalesReady) });

        Assert.AreEqual(VerdictChoice.Qualified, org.Org.Choice(lead, LeadTable.Verdict));
        Assert.IsEmpty(org.Rows(lead));
        Assert.IsNull(org.ClockOn(lead));
    }

    [TestMethod]
    public void Business_minutes_go_on_after_the_weekend()
    {
        using var org = new HandoffOrg("anna");
        org.At(5, "16:20");

        var lead = org.Ready();

        Assert.AreEqual(new DateTime(2025, 2, 10, 9, 20, 0), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
        Assert.AreEqual(new DateTime(2025, 2, 7, 16, 50, 0), org.ClockOn(lead));
        org.Ring(lead);
        Assert.AreEqual(1, org.Rows(lead).Single().GetAttributeValue<int>(HandoffTable.Warned));
        Assert.AreEqual(SlaStateChoice.InTime, org.Org.Choice(lead, LeadTable.SlaState));
        Assert.AreEqual(new DateTime(2025, 2, 10, 9, 8, 0), org.ClockOn(lead));
        org.Ring(lead);
        Assert.AreEqual(2, org.Rows(lead).Single().GetAttributeValue<int>(HandoffTable.Warned));
        Assert.AreEqual(SlaStateChoice.DueSoon, org.Org.Choice(lead, LeadTable.SlaState));
        Assert.AreEqual("0/0", org.Org.ProcessDue());

        org.Accept("anna", lead);

        var row = org.Rows(lead).Single();
        Assert.AreEqual(StageChoice.Sal, org.Org.Choice(lead, LeadTable.Stage));
        CollectionAssert.AreEqual(new[] { "1 anna Accepted" }, org.Told(lead));
        Assert.AreEqual(org.Org.Now, row.GetAttributeValue<DateTime>(HandoffTable.AcceptedOn));
        Assert.AreEqual(org.Org.Now.AddHours(1), row.GetAttributeValue<DateTime>(HandoffTable.ContactDueOn));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.ContactDueOn));
        Assert.IsNull(org.Org.Read(lead).GetAttributeValue<DateTime?>(LeadTable.AcceptDueOn));
        Assert.AreEqual(0, row.GetAttributeValue<int>(HandoffTable.Warned));
        Assert.AreEqual(SlaStateChoice.InTime, org.Org.Choice(lead, LeadTable.SlaState));
        Assert.AreEqual(org.Org.Now.AddMinutes(30), org.ClockOn(lead));
    }

    [TestMethod]
    public void A_rep_is_held_to_the_hours_of_his_own_calendar()
    {
        using var org = new HandoffOrg("anna");
        var nights = org.Org.Admin.Create(new Entity(WorkCalendarTable.Name)
        {
            [WorkCalendarTable.PrimaryName] = "Nights",
            [WorkCalendarTable.Code] = "nights",
            [WorkCalendarTable.TimeZone] = "UTC",
            [WorkCalendarTable.Hours] = """{"monday":[{"from":"20:00","to":"24:00"}],"tuesday":[{"from":"20:00","to":"24:00"}]}""",
        });
        org.SetMember("anna", RoutingMemberTable.WorkCalendarId, new EntityReference(WorkCalendarTable.Name, nights));

        var lead = org.Ready();

        Assert.AreEqual(new DateTime(2025, 2, 3, 21, 0, 0), org.Org.Read(lead).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
    }

    [TestMethod]
    public void Without_a_calendar_nobody_is_held_to_a_time_and_the_lead_says_so()
    {
        using var org = new HandoffOrg("anna");
        var calendar = org.Org.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(WorkCalendarTable.Name)).Entities.Single();
        org.Org.Admin.Delete(WorkCalendarTable.Name, calendar.Id);

        var lead = org.Ready();

        CollectionAssert.AreEqual(new[] { "1 anna Open" }, org.Told(lead));
        Assert.IsNull(org.ClockOn(lead));
        StringAssert.StartsWith(org.Message(lead), "Nobody is held to a time, since working hours cannot be counted. There is no work calendar");
        org.Accept("anna", lead);
        CollectionAssert.AreEqual(new[] { "1 anna Accepted" }, org.Told(lead));
    }

    [TestMethod]
    public void An_acceptance_after_its_time_is_taken_and_marked()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        org.Org.Now = org.Org.Now.AddMinutes(61);

        org.Accept("anna", lead);

        CollectionAssert.AreEqual(new[] { "1 anna Accepted" }, org.Told(lead));
        Assert.AreEqual(SlaStateChoice.Breached, org.Rows(lead).Single().GetAttributeValue<OptionSetValue>(HandoffTable.SlaState).Value);
        Assert.AreEqual(SlaStateChoice.Breached, org.Org.Choice(lead, LeadTable.SlaState));
        Assert.AreEqual("0/0", org.Org.ProcessDue());
        org.Ring(lead);
        org.Ring(lead);
        Assert.AreEqual(SlaStateChoice.Breached, org.Org.Choice(lead, LeadTable.SlaState));
    }

    [TestMethod]
    public void Who_calls_and_never_accepts_loses_the_lead_all_the_same()
    {
        using var org = new HandoffOrg("ann", "ben");
        var lead = org.Ready();
        var first = org.OwnerOf(lead);
        org.At(1, "10:10");
        var call = org.As(first).Create(new Entity("phonecall") { ["subject"] = "Call", ["directioncode"] = true, ["regardingobjectid"] = lead.Reference() });
        org.As(first).Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });
        Assert.IsNotNull(org.Rows(lead)[0].GetAttributeValue<DateTime?>(HandoffTable.FirstContactOn));

        org.Breach(lead);

        Assert.AreNotEqual(first, org.OwnerOf(lead));
    }

    [TestMethod]
    public void A_first_contact_stops_the_clock()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        org.Accept("anna", lead);
        org.Org.Dataverse.As(org.Org.Dataverse.SystemUserId).Update(new Entity(HandoffTable.Name, org.Current(lead)!.Value) { [HandoffTable.FirstContactOn] = org.Org.Now });

        org.Ring(lead);

        Assert.IsNull(org.ClockOn(lead));
        CollectionAssert.AreEqual(new[] { "1 anna Accepted" }, org.Told(lead));
    }

    [TestMethod]
    [DataRow(StageChoice.Sql, "1 anna Completed")]
    [DataRow(StageChoice.Nurturing, "1 anna Ended Otherwise")]
    [DataRow(StageChoice.Disqualified, "1 anna Ended Otherwise")]
    [DataRow(StageChoice.Converted, "1 anna Completed")]
    [DataRow(StageChoice.RejectionPendingVerification, "1 anna Rejected")]
    public void A_lead_that_leaves_sales_ends_its_hand_off(int stage, string told)
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();
        org.Accept("anna", lead);
        org.Org.SetMode(RolloutModeChoice.Warn);
        org.Org.Now = org.Org.Now.AddMinutes(5);

        org.Org.Admin.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(stage) });

        CollectionAssert.AreEqual(new[] { told }, org.Told(lead));
        var row = org.Rows(lead).Single();
        Assert.AreEqual(1, row.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(org.Org.Now, row.GetAttributeValue<DateTime>(HandoffTable.ClosedOn));
        var shown = org.Org.Read(lead);
        foreach (var column in new[] { LeadTable.HandoffId, LeadTable.SlaState, LeadTable.AcceptDueOn, LeadTable.ContactDueOn, LeadTable.RoutingMessage })
        {
            Assert.IsFalse(shown.Contains(column), column);
        }

        // Nurture and a rejection have a clock of their own.
        Assert.AreEqual(stage is StageChoice.Nurturing or StageChoice.RejectionPendingVerification, org.ClockOn(lead) is not null);
        Assert.AreEqual("anna", org.OwnerOf(lead));
    }

    [TestMethod]
    public void A_lead_that_sales_found_itself_is_on_no_clock()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.As("anna").Create(JudgingOrg.Lead());

        org.As("anna").Execute(StageOrg.Request(TakeLeadApi.Name, lead));

        Assert.AreEqual(StageChoice.Sal, org.Org.Choice(lead, LeadTable.Stage));
        Assert.IsEmpty(org.Rows(lead));
        var shown = org.Org.Read(lead);
        foreach (var column in new[] { LeadTable.SlaState, LeadTable.AcceptDueOn, LeadTable.ContactDueOn, LeadTable.RecallOn })
        {
            Assert.IsFalse(shown.Contains(column), column);
        }
    }

    [TestMethod]
    public void A_lead_that_a_person_makes_ready_gets_the_class_of_what_is_known_of_it()
    {
        using var org = new HandoffOrg("anna");
        var marketing = org.User("mary", "XrmLeads Marketing");
        var (hot, other) = (Mql("demo_request"), Mql("pricing_page"));

        foreach (var lead in new[] { hot, other })
        {
            org.As("mary").Execute(StageOrg.Request(MakeSalesReadyApi.Name, lead, "He called."));
        }

        Assert.AreEqual(SlaClassChoice.Hot, org.Org.Choice(hot, LeadTable.SlaClass));
        Assert.AreEqual(SlaClassChoice.Other, org.Org.Choice(other, LeadTable.SlaClass));
        Assert.AreEqual(org.Org.Now.AddHours(1), org.Org.Read(hot).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));
        Assert.AreEqual(new DateTime(2025, 2, 4, 10, 0, 0), org.Org.Read(other).GetAttributeValue<DateTime>(LeadTable.AcceptDueOn));

        Guid Mql(string signal)
        {
            var row = Acts.SmallLead();
            row["ownerid"] = new EntityReference("systemuser", marketing);
            row["emailaddress1"] = signal + "@firm.example";
            var lead = org.Org.Admin.Create(row);
            for (var i = 0; i < 3; i++)
            {
                org.Org.RecordSignal(lead, signal);
            }

            Assert.AreEqual(StageChoice.Mql, org.Org.Choice(lead, LeadTable.Stage));
            return lead;
        }
    }

    [TestMethod]
    public void A_manager_accepts_for_the_rep_who_has_the_lead()
    {
        using var org = new HandoffOrg("anna");
        var lead = org.Ready();

        org.Accept("manager", lead);

        CollectionAssert.AreEqual(new[] { "1 anna Accepted" }, org.Told(lead));
        Assert.AreEqual("anna", org.OwnerOf(lead));
    }

    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void A_lead_that_is_given_up_or_closed_in_one_save_ends_its_hand_off(bool refusesWrites)
    {
        using var org = new HandoffOrg("anna");
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        org.User("mary", "XrmLeads Marketing");
        var (one, other) = (org.Ready(), org.Ready());

        org.As("mary").Execute(StageOrg.Request(DisqualifyLeadApi.Name, one, null, "C3"));
        org.Org.SetMode(RolloutModeChoice.Warn);
        org.Org.Admin.Update(new Entity(LeadTable.Name, other) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Disqualified), ["statecode"] = new OptionSetValue(2) });

        foreach (var lead in new[] { one, other })
        {
            CollectionAssert.AreEqual(new[] { "1 anna Ended Otherwise" }, org.Told(lead));
            Assert.IsNull(org.ClockOn(lead));
            Assert.AreEqual(2, org.Org.Choice(lead, "statecode"));
        }
    }

    [TestMethod]
    [DataRow(true, 1, "1 anna Completed")]
    [DataRow(false, 1, "1 anna Completed")]
    [DataRow(true, 2, "1 anna Ended Otherwise")]
    [DataRow(false, 2, "1 anna Ended Otherwise")]
    public void A_plain_change_of_the_state_ends_its_hand_off_too(bool refusesWrites, int state, string told)
    {
        using var org = new HandoffOrg("anna");
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        var lead = org.Ready();
        org.Accept("anna", lead);
        org.Org.SetMode(RolloutModeChoice.Warn);

        org.As("anna").Update(new Entity(LeadTable.Name, lead) { ["statecode"] = new OptionSetValue(state) });

        CollectionAssert.AreEqual(new[] { told }, org.Told(lead));
        Assert.IsNull(org.ClockOn(lead));
        var shown = org.Org.Read(lead);
        Assert.IsFalse(shown.Contains(LeadTable.HandoffId) || shown.Contains(LeadTable.SlaState) || shown.Contains(LeadTable.ContactDueOn));
    }

    [TestMethod]
    public void A_lead_that_is_merged_into_another_brings_no_second_hand_off_along()
    {
        using var org = new HandoffOrg("anna", "bert");
        var (master, subordinate) = (org.Ready("one@firm.example"), org.Ready("two@firm.example"));
        var current = org.Current(master);
        org.Org.Now = org.Org.Now.AddMinutes(1);

        org.Org.Merge(master, subordinate);

        Assert.AreEqual(current, org.Current(master));
        Assert.HasCount(2, org.Rows(master));
        Assert.AreEqual(current, org.Rows(master).Single(row => row.GetAttributeValue<OptionSetValue>("statecode").Value == 0).Id);
        Assert.AreEqual(HandoffStatusChoice.EndedOtherwise, org.Rows(master).Single(row => row.Id != current).GetAttributeValue<OptionSetValue>(HandoffTable.Status).Value);
    }

    [TestMethod]
    public void A_lead_that_becomes_ready_without_anything_new_waits_for_its_turn()
    {
        using var org = new HandoffOrg("anna");
        org.Org.SetMode(RolloutModeChoice.Observe);
        var row = JudgingOrg.Lead();
        var lead = org.Org.Admin.Create(row);
        JudgingOrg.SubmitAnswers(org.Org.Admin, lead, """[{"item":"authority","value":"decision_maker_verified"}]""");
        org.Org.RecordSignal(lead, "demo_request");
        org.Org.SetMode(RolloutModeChoice.Enforce);
        org.Org.Now = org.Org.Now.AddMinutes(1);

        org.Org.Rescore(lead);

        Assert.AreEqual(StageChoice.SalesReady, org.Org.Choice(lead, LeadTable.Stage));
        Assert.IsEmpty(org.Rows(lead));
        Assert.IsNull(org.ClockOn(lead));
        StringAssert.StartsWith(org.Message(lead), "The lead waits until a sales rep has time for it");

        org.Org.ProcessDue();

        CollectionAssert.AreEqual(new[] { "1 anna Open" }, org.Told(lead));
    }

    [TestMethod]
    public void A_waiting_lead_is_handed_over_to_its_owner_who_accepts_it_though_he_takes_no_leads_by_turn()
    {
        using var org = new HandoffOrg();
        var lead = org.Ready(owner: org.User("carl", "XrmLeads Sales Rep"));
        Assert.IsNotNull(org.Message(lead));

        org.Accept("carl", lead);

        CollectionAssert.AreEqual(new[] { "1 carl Accepted" }, org.Told(lead));
        Assert.IsNotNull(org.ClockOn(lead));
        Assert.IsNull(org.Message(lead));
    }
}
#endif

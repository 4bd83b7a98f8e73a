#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Followup;

/// <summary>Follow-up stops the clock of the first contact.</summary>
[TestClass]
public sealed class ContactClockTests : IDisposable
{
    private readonly SalesOrg _sales = new();

    public void Dispose() => _sales.Dispose();

    [TestMethod]
    public void Calls_that_stopped_the_clock_of_another_lead_do_not_stop_it_while_a_merge_moves_that_leads_rows()
    {
        var before = _sales.Accepted();
        _sales.Call(before);
        _sales.Org.Now = _sales.Org.Now.AddMinutes(1);
        var other = _sales.Accepted();
        _sales.Call(other);
        _sales.Org.Now = _sales.Org.Now.AddMinutes(1);
        var lead = _sales.Accepted();
        var clock = _sales.ClockOf(lead);
        Assert.IsNotNull(clock);

        // Dataverse says nothing of the order in which a merge moves what belongs to the other lead: here its hand-off, then its calls.
        Move(HandoffTable.Name, HandoffTable.LeadId, other, lead);
        Move("phonecall", "regardingobjectid", before, lead);
        Move("phonecall", "regardingobjectid", other, lead);

        Assert.AreEqual(clock, _sales.ClockOf(lead));
    }

    [TestMethod]
    public void A_completed_phone_call_stops_it()
    {
        var lead = _sales.Accepted();
        Assert.IsNotNull(_sales.ClockOf(lead));

        _sales.Call(lead);

        Assert.AreEqual((1, 1, _sales.Org.Now), _sales.Effort(lead));
        AssertState(lead, SlaStateChoice.Stopped);
        Assert.IsNull(_sales.ClockOf(lead));
    }

    [TestMethod]
    public void A_call_that_is_planned_stops_nothing()
    {
        var lead = _sales.Accepted();
        var clock = _sales.ClockOf(lead);

        SalesOrg.Plan(_sales.AsRep, "phonecall", lead);

        Assert.AreEqual((0, 0, (DateTime?)null), _sales.Effort(lead));
        AssertState(lead, SlaStateChoice.InTime);
        Assert.AreEqual(clock, _sales.ClockOf(lead));
    }

    [TestMethod]
    public void A_contact_after_its_due_date_is_told_late()
    {
        var lead = _sales.Accepted();
        _sales.Org.Now = _sales.Handoff(lead).GetAttributeValue<DateTime>(HandoffTable.ContactDueOn);

        _sales.Call(lead);

        AssertState(lead, SlaStateChoice.Breached);
        Assert.IsNull(_sales.ClockOf(lead));
    }

    [TestMethod]
    public void A_contact_a_second_before_it_is_in_time()
    {
        var lead = _sales.Accepted();
        _sales.Org.Now = _sales.Handoff(lead).GetAttributeValue<DateTime>(HandoffTable.ContactDueOn).AddSeconds(-1);

        _sales.Call(lead);

        AssertState(lead, SlaStateChoice.Stopped);
    }

    [TestMethod]
    public void A_call_that_is_entered_later_counts_from_when_it_was_made()
    {
        var lead = _sales.Accepted();
        var made = _sales.Org.Now;
        _sales.Org.Now = _sales.Handoff(lead).GetAttributeValue<DateTime>(HandoffTable.ContactDueOn).AddMinutes(5);
        var call = SalesOrg.Plan(_sales.AsRep, "phonecall", lead, row => row["actualend"] = made);

        _sales.Complete("phonecall", call);

        Assert.AreEqual((1, 1, made), _sales.Effort(lead));
        AssertState(lead, SlaStateChoice.Stopped);
    }

    [TestMethod]
    public void Nothing_is_done_in_the_future()
    {
        var lead = _sales.Accepted();
        var call = SalesOrg.Plan(_sales.AsRep, "phonecall", lead, row => row["actualend"] = _sales.Org.Now.AddDays(1));

        _sales.Complete("phonecall", call);

        Assert.AreEqual((1, 1, _sales.Org.Now), _sales.Effort(lead));
    }

    [TestMethod]
    public void A_contact_before_the_acceptance_leaves_the_clock_of_acceptance_and_counts_with_it()
    {
        var lead = _sales.HandedOver();
        var clock = _sales.ClockOf(lead);
        _sales.Org.Now = _sales.Org.Now.AddMinutes(1);

        _sales.Call(lead);

        var called = _sales.Org.Now;
        Assert.AreEqual((1, 1, called), _sales.Effort(lead));
        AssertState(lead, SlaStateChoice.InTime);
        Assert.AreEqual(clock, _sales.ClockOf(lead));

        _sales.Org.Now = _sales.Org.Now.AddMinutes(1);
        _sales.Accept(lead);

        Assert.AreEqual((1, 1, called), _sales.Effort(lead));
        AssertState(lead, SlaStateChoice.Stopped);
        Assert.IsNull(_sales.ClockOf(lead));
    }

    [TestMethod]
    public void What_was_done_before_the_hand_off_is_no_follow_up()
    {
        var lead = _sales.Org.Admin.Create(Judging.JudgingOrg.Lead());
        _sales.Call(lead);
        _sales.Org.Now = _sales.Org.Now.AddMinutes(5);
        Judging.JudgingOrg.SubmitAnswers(_sales.Org.Admin, lead, """[{"item":"authority","value":"decision_maker_verified"}]""");
        _sales.Org.RecordSignal(lead, "demo_request");
        Assert.AreEqual((0, 0, (DateTime?)null), _sales.Effort(lead));
        _sales.Org.Now = _sales.Org.Now.AddMinutes(5);

        _sales.Call(lead);

        Assert.AreEqual((1, 1, _sales.Org.Now), _sales.Effort(lead));
    }

    [TestMethod]
    public void Without_the_call_that_stopped_it_the_clock_goes_on()
    {
        var lead = _sales.Accepted();
        var call = _sales.Call(lead);
        _sales.Org.Now = _sales.Org.Now.AddMinutes(1);

        _sales.Org.Admin.Delete("phonecall", call);

        Assert.AreEqual((0, 0, (DateTime?)null), _sales.Effort(lead));
        AssertState(lead, SlaStateChoice.InTime);
        Assert.AreEqual(_sales.Org.Now, _sales.ClockOf(lead));

        _sales.Org.ProcessDue();

        Assert.IsGreaterThan(_sales.Org.Now, _sales.ClockOf(lead)!.Value);
        Assert.IsLessThan(_sales.Handoff(lead).GetAttributeValue<DateTime>(HandoffTable.ContactDueOn), _sales.ClockOf(lead)!.Value);
    }

    [TestMethod]
    public void With_another_call_left_it_stays_stopped()
    {
        var lead = _sales.Accepted();
        var call = _sales.Call(lead);
        _sales.Org.Now = _sales.Org.Now.AddMinutes(1);
        _sales.Call(lead);

        _sales.Org.Admin.Delete("phonecall", call);

        Assert.AreEqual((1, 1, _sales.Org.Now), _sales.Effort(lead));
        AssertState(lead, SlaStateChoice.Stopped);
        Assert.IsNull(_sales.ClockOf(lead));
    }

    [TestMethod]
    public void A_call_that_belongs_to_another_lead_counts_there()
    {
        var (lead, other) = (_sales.Accepted(), _sales.Accepted());
        var call = _sales.Call(lead);

        _sales.Org.Admin.Update(new Entity("phonecall", call) { ["regardingobjectid"] = new EntityReference(LeadTable.Name, other) });

        Assert.AreEqual(0, _sales.Effort(lead).Attempts);
        AssertState(lead, SlaStateChoice.InTime);
        Assert.AreEqual((1, 1, _sales.Org.Now), _sales.Effort(other));
        AssertState(other, SlaStateChoice.Stopped);
    }

    [TestMethod]
    public void A_lead_goes_with_its_activities()
    {
        var lead = _sales.Accepted();
        _sales.Call(lead);

        _sales.Org.Admin.Delete(LeadTable.Name, lead);

        Assert.IsNull(_sales.Org.State(lead));
    }

    private void Move(string table, string column, Guid from, Guid to)
    {
        var platform = _sales.Org.Dataverse.As(_sales.Org.Dataverse.SystemUserId);
        var query = new QueryExpression(table);
        query.Criteria.AddCondition(column, ConditionOperator.Equal, from);
        foreach (var row in platform.RetrieveMultiple(query).Entities)
        {
            platform.Update(new Entity(table, row.Id) { [column] = new EntityReference(LeadTable.Name, to) });
        }
    }

    private void AssertState(Guid lead, int expected)
    {
        Assert.AreEqual(expected, SalesOrg.Choice(_sales.Handoff(lead), HandoffTable.SlaState));
        Assert.AreEqual(expected, _sales.Org.Choice(lead, LeadTable.SlaState));
    }
}
#endif

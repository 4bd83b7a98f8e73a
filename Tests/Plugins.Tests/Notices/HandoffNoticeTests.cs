#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Notices;

/// <summary>What sales reps and their managers are told of hand-offs.</summary>
[TestClass]
public sealed class HandoffNoticeTests : IDisposable
{
    private readonly NoticeOrg _org = new();

    public void Dispose() => _org.Dispose();

    [TestMethod]
    public void The_rep_is_told_of_a_lead_and_can_open_it()
    {
        var lead = _org.HandedOver();

        var row = _org.Sales.Handoff(lead);
        var due = row.GetAttributeValue<DateTime>(HandoffTable.AcceptDueOn);
        CollectionAssert.AreEqual(
            new[] { $"A lead for you: Example, Firm: {row.GetAttributeValue<string>(HandoffTable.Why)} Accept it by {due:yyyy-MM-dd HH:mm} UTC." }, _org.Told(_org.Sales.Rep));
        Assert.AreEqual(
            $$$"""{"actions":[{"title":"Open the lead","data":{"type":"url","url":"?pagetype=entityrecord\u0026etn=lead\u0026id={{{lead}}}"}}]}""",
            _org.Notifications(_org.Sales.Rep)[0].GetAttributeValue<string>("data"));
        Assert.IsEmpty(_org.Told(_org.Manager));
        Assert.IsEmpty(_org.Told(_org.Marketer));
        _org.NoJobFailed();
    }

    [TestMethod]
    public void Nobody_is_told_of_a_lead_that_no_rep_gets_or_that_is_judged_first()
    {
        _org.Org.Admin.Create(JudgingOrg.Lead());

        Assert.IsEmpty(_org.Told(_org.Sales.Rep));
    }

    [TestMethod]
    public void The_clock_that_rings_warns_him_and_tells_everybody_when_it_is_too_late()
    {
        var lead = _org.HandedOver();
        var due = _org.Sales.Handoff(lead).GetAttributeValue<DateTime>(HandoffTable.AcceptDueOn);
        var by = $"{due:yyyy-MM-dd HH:mm} UTC";
        _org.Org.Now = _org.Sales.ClockOf(lead)!.Value;
        _org.Org.ProcessDue();
        Assert.AreEqual($"Due soon: Example, Firm: Accept the lead by {by}, or pass it on; after that it goes to somebody else.", _org.Told(_org.Sales.Rep)[^1]);

        _org.Org.Now = _org.Sales.ClockOf(lead)!.Value;
        _org.Org.ProcessDue();
        Assert.AreEqual($"Due soon: Example, Firm: Last warning. Accept the lead by {by}, or pass it on; after that it goes to somebody else.", _org.Told(_org.Sales.Rep)[^1]);
        Assert.IsEmpty(_org.Told(_org.Manager));

        _org.Org.Now = due;
        _org.Org.ProcessDue();
        Assert.AreEqual($"Too late: Example, Firm: You did not accept the lead by {by}, so it is no longer yours.", _org.Told(_org.Sales.Rep)[^1]);
        Assert.HasCount(4, _org.Told(_org.Sales.Rep));
        Assert.Contains("A lead was left waiting: Example, Firm: user.", _org.Told(_org.Manager)[0]);
        Assert.EndsWith($" did not accept it by {by}; it was hop 1.", _org.Told(_org.Manager)[0]);
        _org.NoJobFailed();
    }

    [TestMethod]
    public void Of_a_contact_that_is_due_he_is_told_what_to_do()
    {
        var lead = _org.HandedOver();
        _org.Sales.Accept(lead);
        var by = $"{_org.Sales.Handoff(lead).GetAttributeValue<DateTime>(HandoffTable.ContactDueOn):yyyy-MM-dd HH:mm} UTC";

        _org.Org.Now = _org.Sales.ClockOf(lead)!.Value;
        _org.Org.ProcessDue();

        Assert.AreEqual($"Due soon: Example, Firm: Call the lead, write to it or arrange an appointment by {by}; after that it goes to somebody else.", _org.Told(_org.Sales.Rep)[^1]);
    }

    [TestMethod]
    public void A_rep_who_is_a_manager_too_is_told_once()
    {
        var handoff = _org.Handoff(_org.HandedOver());
        _org.AddToManagers(_org.Sales.Rep);
        var before = _org.Told(_org.Sales.Rep).Length;

        _org.Set(handoff, HandoffTable.Status, new OptionSetValue(HandoffStatusChoice.Expired));

        Assert.HasCount(before + 1, _org.Told(_org.Sales.Rep));
        Assert.HasCount(1, _org.Told(_org.Manager));
    }

    [TestMethod]
    public void The_team_that_has_a_lead_is_told()
    {
        var lead = _org.HandedOver();

        _org.Handoff(lead, row => (row[HandoffTable.RepId], row[HandoffTable.TeamId], row[HandoffTable.Why]) = (null, new EntityReference("team", _org.Managers), "Nobody took it."));

        CollectionAssert.AreEqual(new[] { "A lead for your team: Example, Firm: Nobody took it." }, _org.Told(_org.Manager));
    }

    [TestMethod]
    public void Who_is_disabled_is_told_nothing()
    {
        var lead = _org.HandedOver();
        _org.Org.Admin.Update(new Entity("systemuser", _org.Sales.Rep) { ["isdisabled"] = true });

        _org.Handoff(lead);

        Assert.HasCount(1, _org.Told(_org.Sales.Rep));
        _org.NoJobFailed();
    }

    [TestMethod]
    public void Who_is_taken_out_of_routing_is_told_and_who_pauses_himself_is_not()
    {
        var member = _org.Org.Admin.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression(RoutingMemberTable.Name)).Entities[0].Id;

        _org.Sales.System.Update(new Entity(RoutingMemberTable.Name, member) { [RoutingMemberTable.Paused] = true });
        CollectionAssert.AreEqual(
            new[] { "You get no new leads: Leads waited too long for you, so you are out of routing until you choose Resume routing." }, _org.Told(_org.Sales.Rep));

        _org.Sales.AsRep.Execute(new OrganizationRequest(ResumeRoutingApi.Name));
        _org.Sales.AsRep.Execute(new OrganizationRequest(PauseRoutingApi.Name));
        Assert.HasCount(1, _org.Told(_org.Sales.Rep));
    }

    [TestMethod]
    public void A_change_of_which_nobody_is_told_calls_nothing()
    {
        var handoff = _org.Handoff(_org.HandedOver());
        _org.Org.Dataverse.ClearTraces();

        _org.Set(handoff, HandoffTable.Attempts, 3);
        Assert.IsTrue(global::System.Linq.Enumerable.All(_org.Org.Dataverse.Traces, trace => !trace.IsAsync));

        _org.Set(handoff, HandoffTable.Warned, 0);
        Assert.AreEqual("0/0", _org.CostOfJob());
        _org.Set(handoff, HandoffTable.Status, new OptionSetValue(HandoffStatusChoice.PassedOn));
        Assert.AreEqual("0/0", _org.CostOfJob());
    }

    [TestMethod]
    public void Telling_one_costs_three_reads_and_a_notification()
    {
        var lead = _org.HandedOver();

        _org.Handoff(lead);

        Assert.AreEqual("3/1", _org.CostOfJob());
    }

    [TestMethod]
    [DataRow(RolloutModeChoice.Off)]
    [DataRow(RolloutModeChoice.Observe)]
    public void Where_nothing_moves_nobody_is_told(int mode)
    {
        var lead = _org.HandedOver();
        _org.Org.SetMode(mode);

        _org.Handoff(lead);

        Assert.HasCount(1, _org.Told(_org.Sales.Rep));
    }
}
#endif

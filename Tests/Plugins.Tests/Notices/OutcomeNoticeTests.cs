#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Notices;

/// <summary>What marketing and the qualifier learn of their leads.</summary>
[TestClass]
public sealed class OutcomeNoticeTests : IDisposable
{
    private readonly NoticeOrg _org = new();

    public void Dispose() => _org.Dispose();

    [TestMethod]
    public void The_sales_managers_are_told_once_of_a_lead_that_keeps_coming_back()
    {
        var lead = _org.HandedOver();
        var before = _org.Told(_org.Manager).Length;
        foreach (var returns in new[] { 1, 3, 4, 5 })
        {
            _org.Sales.System.Update(new Entity(LeadTable.Name, lead) { [LeadTable.RecycleCount] = returns });
            Assert.AreEqual(returns < 4 ? before : before + 1, _org.Told(_org.Manager).Length, returns + " returns");
        }

        StringAssert.Contains(_org.Told(_org.Manager)[^1] + _org.Told(_org.Manager)[0], "returned to nurture 4 times");
        _org.NoJobFailed();
    }

    [TestMethod]
    public void The_owner_of_the_campaign_learns_of_acceptance()
    {
        var lead = _org.HandedOver();

        _org.Sales.Accept(lead);

        Assert.HasCount(1, _org.Told(_org.Marketer));
        Assert.StartsWith("Sales accepted: Example, Firm: user.", _org.Told(_org.Marketer)[0]);
        Assert.EndsWith(" accepted the lead.", _org.Told(_org.Marketer)[0]);
        _org.NoJobFailed();
    }

    [TestMethod]
    public void Without_a_campaign_and_a_qualifier_nobody_does()
    {
        var lead = _org.Sales.HandedOver();

        _org.Sales.Accept(lead);

        Assert.IsEmpty(_org.Told(_org.Marketer));
        _org.NoJobFailed();
    }

    [TestMethod]
    public void A_team_that_owns_the_campaign_is_its_members()
    {
        _org.Own(new EntityReference("team", _org.Managers));
        var lead = _org.HandedOver();

        _org.Sales.Accept(lead);

        Assert.HasCount(1, _org.Told(_org.Manager));
        Assert.IsEmpty(_org.Told(_org.Marketer));
    }

    [TestMethod]
    public void Who_accepts_himself_is_not_told()
    {
        _org.Own(new EntityReference("systemuser", _org.Sales.Rep));
        var lead = _org.HandedOver();

        _org.Sales.Accept(lead);

        Assert.HasCount(1, _org.Told(_org.Sales.Rep));
    }

    [TestMethod]
    [DataRow(ActorRoleChoice.Qualifier, 1)]
    [DataRow(ActorRoleChoice.Marketing, 0)]
    public void The_qualifier_learns_of_a_rejection_with_its_reason_and_who_overrode_does_not(int role, int told)
    {
        var lead = _org.HandedOver();
        var qualifier = _org.Org.User("XrmLeads Qualifier");
        _org.Org.Now = _org.Org.Now.AddMinutes(1);
        History(lead, StageChoice.InQualification, StageChoice.SalesReady, role, qualifier, "All is asked.");
        _org.Org.Now = _org.Org.Now.AddMinutes(1);
        History(lead, StageChoice.Sal, StageChoice.SalesReady, ActorRoleChoice.System, null, "Not contacted in time.");
        History(lead, StageChoice.Sal, StageChoice.RejectionPendingVerification, ActorRoleChoice.SalesRep, _org.Sales.Rep, "I1: Only researching.");
        var handoff = _org.Handoff(lead);

        _org.Set(handoff, HandoffTable.Status, new OptionSetValue(HandoffStatusChoice.Rejected));

        Assert.HasCount(told, _org.Told(qualifier));
        Assert.StartsWith("Sales rejected: Example, Firm: user.", _org.Told(_org.Marketer)[0]);
        Assert.EndsWith(" rejected the lead. I1: Only researching.", _org.Told(_org.Marketer)[0]);
    }

    [TestMethod]
    public void They_learn_of_sales_qualification()
    {
        var handoff = _org.Handoff(_org.HandedOver());

        _org.Set(handoff, HandoffTable.Status, new OptionSetValue(HandoffStatusChoice.Completed));

        Assert.StartsWith("Sales-qualified: Example, Firm: user.", _org.Told(_org.Marketer)[0]);
    }

    [TestMethod]
    public void They_learn_of_a_lead_that_is_converted_and_not_of_one_that_is_disqualified()
    {
        var (lead, other) = (_org.HandedOver(), _org.HandedOver());
        _org.Sales.System.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Sql) });
        _org.Sales.System.Update(new Entity(LeadTable.Name, other) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Disqualified) });

        _org.Sales.System.Update(new Entity(LeadTable.Name, lead) { [LeadTable.Stage] = new OptionSetValue(StageChoice.Converted), ["statecode"] = new OptionSetValue(1) });
        _org.Org.SetState(other, 2);

        CollectionAssert.AreEqual(new[] { "Converted: Example, Firm: The lead was qualified in Dynamics 365." }, _org.Told(_org.Marketer).Where(told => !told.StartsWith("Sales-qualified", StringComparison.Ordinal)).ToArray());
    }

    [TestMethod]
    public void They_learn_of_an_opportunity_that_is_won_and_not_of_one_that_is_lost()
    {
        foreach (var (state, status, told) in new[] { (2, 4, 0), (1, 3, 1) })
        {
            var lead = _org.HandedOver();
            var opportunity = _org.Org.Admin.Create(new Entity("opportunity") { ["name"] = "Deal", ["originatingleadid"] = lead.Reference() });

            _org.Org.Admin.Update(new Entity("opportunity", opportunity) { ["statecode"] = new OptionSetValue(state), ["statuscode"] = new OptionSetValue(status) });

            Assert.HasCount(told, _org.Told(_org.Marketer).Where(text => text == "Won: Example, Firm: The opportunity that came from the lead was won."));
            _org.NoJobFailed();
        }
    }

    [TestMethod]
    [DataRow(SubTypeChoice.TakenOver)]
    [DataRow(SubTypeChoice.SalesGenerated)]
    public void Of_a_lead_that_sales_had_or_found_marketing_learns_nothing(int subType)
    {
        var lead = _org.HandedOver();
        _org.Sales.System.Update(new Entity(LeadTable.Name, lead) { [LeadTable.SubType] = new OptionSetValue(subType) });

        _org.Sales.Accept(lead);

        Assert.IsEmpty(_org.Told(_org.Marketer));
    }

    private void History(Guid lead, int from, int to, int role, Guid? actor, string reason) => _org.Sales.System.Create(new Entity(StageHistoryTable.Name)
    {
        [StageHistoryTable.PrimaryName] = "Move",
        [StageHistoryTable.LeadId] = new EntityReference(LeadTable.Name, lead),
        [StageHistoryTable.From] = new OptionSetValue(from),
        [StageHistoryTable.To] = new OptionSetValue(to),
        [StageHistoryTable.ActorRole] = new OptionSetValue(role),
        [StageHistoryTable.ActorId] = actor is { } id ? new EntityReference("systemuser", id) : null,
        [StageHistoryTable.Cycle] = 1,
        [StageHistoryTable.LeftOn] = _org.Org.Now,
        [StageHistoryTable.Reason] = reason,
    });
}
#endif

#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Behaviour;

/// <summary>A definition that reads the parent account: what that costs, and what becomes of the leads when the account changes.</summary>
[TestClass]
public class ParentTests
{
    [TestMethod]
    public void A_parent_costs_one_read_where_it_is_set_and_none_otherwise()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (account, other) = (Account(org, 20_000_000), Account(org, 500_000));
        ReadAccounts(org);

        var without = org.Admin.Create(JudgingOrg.Lead());
        org.Costs("1/4");
        var lead = org.Admin.Create(LeadOf(account));
        org.Costs("2/4");
        Assert.AreEqual(78m, org.Number(without, LeadTable.Fit));
        Assert.AreEqual(88m, org.Number(lead, LeadTable.Fit));

        org.RecordSignal(lead, "email_click");
        org.Costs("1/4");
        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["websiteurl"] = "https://firm.example" });
        Assert.AreEqual(1, org.LastTrace.Calls.Count(call => !call.IsWrite));
        Assert.AreEqual(90m, org.Number(lead, LeadTable.Fit));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["parentaccountid"] = new EntityReference("account", other) });
        Assert.AreEqual(2, org.LastTrace.Calls.Count(call => !call.IsWrite));
        Assert.AreEqual(80m, org.Number(lead, LeadTable.Fit));

        org.Admin.Update(new Entity(LeadTable.Name, lead) { ["parentaccountid"] = null });
        Assert.AreEqual(1, org.LastTrace.Calls.Count(call => !call.IsWrite));
        Assert.AreEqual(80m, org.Number(lead, LeadTable.Fit));
        Assert.IsLessThan(100m, org.Number(lead, LeadTable.FitKnown));
    }

    [TestMethod]
    public void A_change_of_the_account_makes_its_open_leads_due_after_the_commit()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var (account, other) = (Account(org, 20_000_000), Account(org, 20_000_000));
        ReadAccounts(org);
        var (open, closed, elsewhere) = (org.Admin.Create(LeadOf(account)), org.Admin.Create(LeadOf(account)), org.Admin.Create(LeadOf(other)));
        org.SetState(closed, 2);
        org.Now = org.Now.AddDays(1);
        org.Dataverse.ClearTraces();

        org.Admin.Update(new Entity("account", account) { ["revenue"] = new Money(500_000) });

        Assert.IsTrue(org.Dataverse.Traces.Single(trace => trace.IsAsync).Calls.Any(call => call.IsWrite));
        Assert.IsFalse(org.Dataverse.Traces.Single(trace => !trace.IsAsync).Calls.Any(call => call.IsWrite));
        Assert.AreEqual(org.Now, org.DueOn(open));
        Assert.IsNull(org.DueOn(closed));
        Assert.IsNull(org.DueOn(elsewhere));
        Assert.AreEqual(88m, org.Number(open, LeadTable.Fit));

        Assert.AreEqual("1/1", org.ProcessDue());
        Assert.AreEqual(78m, org.Number(open, LeadTable.Fit));
        Assert.AreEqual(88m, org.Number(closed, LeadTable.Fit));
    }

    [TestMethod]
    public void A_change_that_no_definition_reads_makes_nothing_due()
    {
        using var org = JudgingOrg.Active(RolloutModeChoice.Enforce);
        var account = Account(org, 20_000_000);
        var before = org.Admin.Create(LeadOf(account));
        org.Admin.Update(new Entity("account", account) { ["revenue"] = new Money(1) });
        Assert.IsNull(org.DueOn(before));
        ReadAccounts(org);
        var lead = org.Admin.Create(LeadOf(account));

        org.Admin.Update(new Entity("account", account) { ["telephone1"] = "+49 30 2" });

        Assert.IsNull(org.DueOn(lead));
    }

    /// <summary>From now on the revenue of the parent account counts instead of the lead's own.</summary>
    private static void ReadAccounts(JudgingOrg org)
    {
        org.Activate(org.Import(("\"column\": \"revenue\"", "\"column\": \"parentaccountid.revenue\"")));
        org.Warm();
    }

    private static Guid Account(JudgingOrg org, decimal revenue) => org.Admin.Create(new Entity("account") { ["name"] = "Firm", ["revenue"] = new Money(revenue) });

    private static Entity LeadOf(Guid account)
    {
        var lead = JudgingOrg.Lead();
        lead["parentaccountid"] = new EntityReference("account", account);
        return lead;
    }
}
#endif

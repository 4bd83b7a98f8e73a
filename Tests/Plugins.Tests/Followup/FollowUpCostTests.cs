#if NET
using System;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Followup;

/// <summary>What activities read and write beside their own row, as reads/writes.</summary>
[TestClass]
public sealed class FollowUpCostTests : IDisposable
{
    private readonly SalesOrg _sales = new();

    public void Dispose() => _sales.Dispose();

    [TestMethod]
    [DataRow("phonecall")]
    [DataRow("email")]
    [DataRow("appointment")]
    public void An_activity_that_is_about_no_lead_costs_nothing(string table)
    {
        var account = _sales.Org.Admin.Create(new Entity("account") { ["name"] = "Firm" });

        var id = _sales.AsRep.Create(new Entity(table) { ["subject"] = "Activity", ["regardingobjectid"] = new EntityReference("account", account) });
        _sales.Org.Costs("0/0");

        _sales.Org.Admin.Update(new Entity(table, id) { ["statecode"] = new OptionSetValue(1) });
        _sales.Org.Costs("0/0");

        _sales.Org.Admin.Delete(table, id);
        _sales.Org.Costs("0/0");
    }

    [TestMethod]
    public void A_call_that_is_planned_or_canceled_costs_nothing()
    {
        var lead = _sales.Accepted();

        var call = SalesOrg.Plan(_sales.AsRep, "phonecall", lead);
        _sales.Org.Costs("0/0");

        _sales.AsRep.Update(new Entity("phonecall", call) { ["subject"] = "Other", ["statecode"] = new OptionSetValue(2) });
        _sales.Org.Costs("0/0");
    }

    [TestMethod]
    public void A_call_to_a_lead_that_nobody_has_costs_the_lock_and_a_read()
    {
        _sales.Call(_sales.Org.Admin.Create(JudgingOrg.Lead()));

        _sales.Org.Costs("1/1");
    }

    [TestMethod]
    public void The_first_contact_costs_two_reads_and_four_writes_and_the_next_one_that_counts_two_writes()
    {
        var lead = _sales.Accepted();
        _sales.Call(lead);
        _sales.Org.Costs("2/4");

        _sales.Call(lead);
        _sales.Org.Costs("2/1");

        _sales.Org.Now = _sales.Org.Now.AddDays(4);
        _sales.Org.Warm();
        _sales.Call(lead);
        _sales.Org.Costs("2/2");
        Assert.AreEqual(2, _sales.Effort(lead).Attempts);
    }

    [TestMethod]
    public void In_mode_Observe_nothing_is_counted_and_with_all_scopes_off_nothing_is_asked()
    {
        var lead = _sales.Accepted();
        _sales.Org.SetMode(RolloutModeChoice.Observe);
        _sales.Call(lead);
        Assert.AreEqual(0, _sales.Effort(lead).Attempts);

        _sales.Org.SetMode(RolloutModeChoice.Off);
        _sales.Call(_sales.Org.Admin.Create(JudgingOrg.Lead()));
        _sales.Call(lead);

        Assert.AreEqual(0, _sales.Effort(lead).Attempts);
        _sales.Org.Costs("0/0");
    }
}
#endif

#if NET
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Qualifying;

/// <summary>A sales manager lets a lead be qualified outside the rules: once, for a day, with a reason.</summary>
[TestClass]
public class OverrideTests
{
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void By_it_a_lead_is_qualified_once(bool refusesWrites)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Org.Options.ClosedLeadsRefuseWrites = refusesWrites;
        org.Put(StageChoice.Mql, VerdictChoice.Qualified);

        Assert.AreEqual("", org.Override("Sales Manager"));

        var lead = org.Org.Read(org.Lead);
        Assert.AreEqual("The customer signs today.", lead[LeadTable.OverrideReason]);
        Assert.AreEqual(org.Users["Sales Manager"], lead.GetAttributeValue<EntityReference>(LeadTable.OverriddenById).Id);
        Assert.AreEqual("", org.Qualify(StageOrg.Owner));
        Assert.AreEqual("300>800 3", org.Org.LastMove(org.Lead));
        Assert.AreEqual("The lead was qualified outside the rules, as a sales manager allowed. Reason given: The customer signs today.", org.Org.LastReason(org.Lead));
        lead = org.Org.Read(org.Lead);
        Assert.IsFalse(lead.Contains(LeadTable.OverrideReason) || lead.Contains(LeadTable.OverrideOn) || lead.Contains(LeadTable.OverriddenById));
        Assert.IsTrue(lead.Contains(LeadTable.FirstSqlOn));

        org.Org.Now = org.Org.Now.AddSeconds(1);
        Assert.AreEqual("", org.WriteState("Sales Manager", 0, 1));
        StringAssert.Contains(org.Qualify(StageOrg.Owner), "Override Qualify");
    }

    [TestMethod]
    public void After_a_day_it_holds_no_more()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);
        Assert.AreEqual("", org.Override("Sales Manager"));

        org.Org.Now = org.Org.Now.AddHours(24);

        StringAssert.Contains(org.Qualify(StageOrg.Owner), "Override Qualify");
        Assert.AreEqual("", org.Override("Sales Manager"));
        org.Org.Now = org.Org.Now.AddHours(24).AddSeconds(-1);
        Assert.AreEqual("", org.Qualify(StageOrg.Owner));
    }

    [TestMethod]
    public void Only_a_sales_manager_gives_it_and_only_with_a_reason()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        foreach (var user in org.Users.Keys)
        {
            org.Put(StageChoice.Sal, VerdictChoice.Qualified);
            Assert.AreEqual(user == "Sales Manager", org.Override(user).Length == 0, user + ": " + org.Override(user));
        }

        StringAssert.Contains(org.Override("Sales Manager", " "), "needs a reason");
        org.Put(StageChoice.Sql, VerdictChoice.Qualified);
        StringAssert.Contains(org.Override("Sales Manager"), "without an override");
        Assert.AreEqual("", org.Qualify(StageOrg.Owner));
        StringAssert.Contains(org.Override("Sales Manager"), "closed");
    }

    [TestMethod]
    public void Nobody_writes_it_by_himself()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);

        org.As(StageOrg.Owner).Update(new Entity(LeadTable.Name, org.Lead) { [LeadTable.OverrideOn] = org.Org.Now, [LeadTable.OverrideReason] = "Mine." });

        Assert.IsFalse(org.Org.Read(org.Lead).Contains(LeadTable.OverrideOn));
        StringAssert.Contains(org.Qualify(StageOrg.Owner), "Override Qualify");
    }

    [TestMethod]
    public void It_costs()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);
        Assert.AreEqual("", org.Override("Sales Manager"));
        org.Org.Costs("3/2");
    }
}
#endif

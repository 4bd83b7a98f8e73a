#if NET
using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Qualifying;

/// <summary>Opportunities that did not come through Qualify although a lead of the same customer was with sales lately.</summary>
[TestClass]
public class BesideFunnelTests
{
    [TestMethod]
    [DataRow("contact", "2/1")]
    [DataRow("contact as customer", "2/1")]
    [DataRow("email", "2/1")]
    [DataRow("account", "1/1")]
    [DataRow("account as customer", "1/1")]
    public void One_with_the_same_customer_is_kept_for_its_owner(string by, string cost)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var row = Customer(org, by);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);
        org.Org.Now = org.Org.Now.AddDays(179);

        var opportunity = org.As("Sales Rep").Create(row);

        org.Org.Costs(cost);
        var outcome = org.Org.Of(OutcomeTable.Name, org.Lead).Single();
        Assert.IsTrue(outcome.GetAttributeValue<bool>(OutcomeTable.BesideFunnel));
        Assert.AreEqual(ResultChoice.Open, outcome.GetAttributeValue<OptionSetValue>(OutcomeTable.Result).Value);
        Assert.AreEqual(org.Users["Sales Rep"], outcome.GetAttributeValue<EntityReference>(OutcomeTable.RepId).Id);
        Assert.AreEqual(opportunity, outcome.GetAttributeValue<EntityReference>(OutcomeTable.OpportunityId).Id);
        Assert.AreEqual("Open, beside the funnel", outcome[OutcomeTable.PrimaryName]);

        org.As("Sales Rep").Update(new Entity("opportunity", opportunity) { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(3) });
        outcome = org.Org.Of(OutcomeTable.Name, org.Lead).Single();
        Assert.AreEqual(ResultChoice.Won, outcome.GetAttributeValue<OptionSetValue>(OutcomeTable.Result).Value);
        Assert.IsTrue(outcome.GetAttributeValue<bool>(OutcomeTable.BesideFunnel));
    }

    [TestMethod]
    [DataRow(StageChoice.Mql, StageChoice.Nurturing, 1)]
    [DataRow(StageChoice.Sal, StageChoice.RejectionPendingVerification, 1)]
    [DataRow(StageChoice.Inquiry, StageChoice.SalesReady, 1)]
    [DataRow(StageChoice.Inquiry, StageChoice.Nurturing, 0)]
    [DataRow(StageChoice.Inquiry, StageChoice.Mql, 0)]
    public void What_was_with_sales_or_lapsed_counts(int from, int to, int kept)
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var row = Customer(org, "email");
        if (from != StageChoice.Inquiry)
        {
            // What brought it there is longer ago than anything that counts.
            org.Put(from, VerdictChoice.Qualified);
            org.Org.Now = org.Org.Now.AddDays(181);
        }

        org.Put(to, VerdictChoice.Qualified);

        org.As("Sales Rep").Create(row);

        Assert.HasCount(kept, org.Org.All(OutcomeTable.Name));
    }

    [TestMethod]
    public void After_180_days_it_is_new_business()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var row = Customer(org, "email");
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);
        org.Org.Now = org.Org.Now.AddDays(181);

        org.As("Sales Rep").Create(row);

        org.Org.Costs("2/0");
        Assert.IsEmpty(org.Org.All(OutcomeTable.Name));
    }

    [TestMethod]
    public void What_came_through_Qualify_is_none_nor_what_follows_it()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        var row = Customer(org, "email");
        OutcomeTests.Converted(org);
        Assert.IsEmpty(org.Org.All(OutcomeTable.Name));

        org.As("Sales Rep").Create(row);

        Assert.IsEmpty(org.Org.All(OutcomeTable.Name));
    }

    [TestMethod]
    public void One_with_nobody_or_of_another_costs_little_and_is_none()
    {
        using var org = new StageOrg(RolloutModeChoice.Enforce);
        org.Put(StageChoice.Sal, VerdictChoice.Qualified);

        org.As("Sales Rep").Create(new Entity("opportunity") { ["name"] = "Deal" });
        org.Org.Costs("0/0");

        var other = org.Org.Admin.Create(new Entity("contact") { ["lastname"] = "Other", ["emailaddress1"] = "other@firm.example" });
        org.As("Sales Rep").Create(new Entity("opportunity") { ["name"] = "Deal", ["parentcontactid"] = new EntityReference("contact", other) });
        org.Org.Costs("2/0");
    }

    /// <summary>An opportunity with somebody whom the lead names too.</summary>
    private static Entity Customer(StageOrg org, string by)
    {
        var row = new Entity("opportunity") { ["name"] = "Deal" };
        var isAccount = by.StartsWith("account", StringComparison.Ordinal);
        var customer = new Entity(isAccount ? "account" : "contact") { [isAccount ? "name" : "lastname"] = "Example" };
        if (by == "email")
        {
            customer["emailaddress1"] = "lead@firm.example";
        }

        var reference = new EntityReference(customer.LogicalName, org.Org.Admin.Create(customer));
        if (by != "email")
        {
            org.Org.Admin.Update(new Entity(LeadTable.Name, org.Lead) { [isAccount ? "parentaccountid" : "parentcontactid"] = reference });
        }

        row[by.EndsWith("customer", StringComparison.Ordinal) ? "customerid" : isAccount ? "parentaccountid" : "parentcontactid"] = reference;
        return row;
    }
}
#endif

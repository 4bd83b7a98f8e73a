using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.Domain.Scoring;
using XrmLeads.Mapping;

namespace XrmLeads.Plugins.Tests.Mapping;

/// <summary>The columns of a lead become the facts that a definition reads: in base currency, and what is saved over what is stored.</summary>
[TestClass]
public class FactMapTests
{
    private static readonly Guid LeadId = new("11111111-2222-3333-4444-555555555555");

    [TestMethod]
    public void Values_of_every_type_arrive()
    {
        var facts = Facts(new Entity("lead")
        {
            ["jobtitle"] = "Head of Operations",
            ["numberofemployees"] = 300,
            ["industrycode"] = new OptionSetValue(6),
            ["donotemail"] = true,
        });

        Assert.AreEqual("Head of Operations", facts.Text(Slot("jobtitle")));
        Assert.AreEqual(300, facts.Number(Slot("numberofemployees")));
        Assert.AreEqual(6, facts.Number(Slot("industrycode")));
        Assert.IsTrue(facts.IsTrue(Slot("donotemail")));
        Assert.IsFalse(facts.Has(Slot("revenue")));
    }

    [TestMethod]
    public void What_is_saved_stands_over_what_is_stored_and_an_emptied_column_is_empty()
    {
        var stored = new Entity("lead") { ["jobtitle"] = "Clerk", ["numberofemployees"] = 3, ["address1_country"] = "Spain" };
        var target = new Entity("lead") { ["jobtitle"] = "Owner", ["numberofemployees"] = null };

        var facts = FactMap.Facts(TheDefault.Definition, new LeadRow(LeadId, stored, target));

        Assert.AreEqual("Owner", facts.Text(Slot("jobtitle")));
        Assert.IsFalse(facts.Has(Slot("numberofemployees")));
        Assert.AreEqual("Spain", facts.Text(Slot("address1_country")));
    }

    [TestMethod]
    [DataRow(null, 1000.0)]
    [DataRow(4.0, 250.0)]
    public void An_amount_is_divided_by_the_rate_of_its_currency(double? rate, double expected)
    {
        var row = new LeadRow(LeadId, null, new Entity("lead") { ["revenue"] = new Money(1000) });
        if (rate is { } known)
        {
            row.SetRate("", (decimal)known);
        }

        Assert.AreEqual(expected, FactMap.Facts(TheDefault.Definition, row).Number(Slot("revenue")));
    }

    [TestMethod]
    public void An_amount_without_a_rate_is_a_fault_that_says_what_to_do()
    {
        var row = new LeadRow(LeadId, null, new Entity("lead") { ["revenue"] = new Money(1000) });
        row.SetRate("", null);

        var fault = Assert.ThrowsExactly<InvalidOperationException>(() => FactMap.Facts(TheDefault.Definition, row));

        StringAssert.Contains(fault.Message, "exchange rate");
    }

    [TestMethod]
    public void A_value_of_another_type_is_a_fault_that_names_the_column()
    {
        var fault = Assert.ThrowsExactly<InvalidOperationException>(() => Facts(new Entity("lead") { ["numberofemployees"] = "many" }));

        StringAssert.Contains(fault.Message, "numberofemployees");
    }

    [TestMethod]
    public void A_parent_that_the_lead_no_longer_has_leaves_nothing_behind()
    {
        var row = new LeadRow(LeadId, new Entity("lead") { ["parentaccountid.revenue"] = new AliasedValue("account", "revenue", new Money(5)), ["jobtitle"] = "x" }, null);
        Assert.IsInstanceOfType<Money>(row["parentaccountid.revenue"]);

        row.RemoveParent("parentaccountid.");

        CollectionAssert.AreEqual(new[] { "jobtitle" }, row.Values.Select(value => value.Key).ToArray());
    }

    private static LeadFacts Facts(Entity lead) => FactMap.Facts(TheDefault.Definition, new LeadRow(LeadId, lead, null));

    private static int Slot(string column) => TheDefault.Definition.FindColumn(column)!.Slot;
}

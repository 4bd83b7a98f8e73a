using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>What a test of faults needs: to look at all rows, to go back, and to know which row a call of a plugin is about.</summary>
[TestClass]
[Follows("delegateas/XrmMockup tests/XrmMockup365Test/TestSnapshot.cs")]
public class SnapshotTests
{
    [TestMethod]
    public void ASnapshotBringsBackAllRowsAndNoOthers()
    {
        using var organization = new Organization();
        var kept = organization.CreateLead(lead => lead["revenue"] = new Money(5));
        using var snapshot = organization.Dataverse.TakeSnapshot();
        var user = organization.Dataverse.CreateUser("new.user", "New User", "Salesperson");
        organization.CreateLead();
        organization.Service.Update(new Entity("lead", kept) { ["subject"] = "Changed" });

        organization.Dataverse.Restore(snapshot);

        Assert.AreEqual(1, organization.Count("lead"));
        Assert.AreEqual("Interest", organization.Lead(kept).GetAttributeValue<string>("subject"));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Dataverse.As(user).Create(Organization.NewLead()));
        organization.CreateLead();
        Assert.AreEqual(2, organization.Count("lead"));
    }

    [TestMethod]
    public void ASnapshotTellsEveryStoredRow()
    {
        using var organization = new Organization();
        var lead = organization.CreateLead();
        using var snapshot = organization.Dataverse.TakeSnapshot();

        organization.Service.Delete("lead", lead);

        var row = snapshot.Rows().Single(row => row.Key == "lead").Value;
        CollectionAssert.AreEqual(lead.ToByteArray(bigEndian: true), (byte[])row["leadid"]!);
        Assert.AreEqual("Interest", row["subject"]);
        Assert.IsNull(row["jobtitle"]);
        using var after = organization.Dataverse.TakeSnapshot();
        Assert.IsFalse(after.Rows().Any(row => row.Key == "lead"));
    }

    [TestMethod]
    public void ASnapshotOfOtherSolutionsIsRefused()
    {
        using var organization = new Organization();
        using var other = Dataverse.InMemory();
        using var snapshot = other.TakeSnapshot();

        Assert.ThrowsExactly<InvalidOperationException>(() => organization.Dataverse.Restore(snapshot));
    }

    [TestMethod]
    public void ACallNamesItsRowAndItsColumns()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "create xl_item a;count xl_item"));

        organization.CreateLead();

        var calls = organization.LastTrace.Calls;
        CollectionAssert.AreEqual(new[] { "xl_name" }, calls[0].Columns.ToArray());
        Assert.AreEqual(Guid.Empty, calls[0].Row);
        Assert.AreEqual(Guid.Empty, calls[1].Row);
    }

    [TestMethod]
    public void AMissingExchangeRateLeavesBaseAmountsEmpty()
    {
        using var organization = new Organization();
        var currency = organization.Service.Create(new Entity("transactioncurrency") { ["currencyname"] = "Euro", ["isocurrencycode"] = "EUR" });

        var lead = organization.Lead(organization.CreateLead(lead =>
        {
            lead["revenue"] = new Money(5);
            lead["transactioncurrencyid"] = new EntityReference("transactioncurrency", currency);
        }));

        Assert.AreEqual(5m, lead.GetAttributeValue<Money>("revenue").Value);
        Assert.IsFalse(lead.Contains("revenue_base"));
        Assert.IsFalse(lead.Contains("exchangerate"));
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Create, retrieve, update, delete.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service; the table reference")]
public sealed class RowTests
{
    private static readonly Guid Missing = Guid.Parse("11111111-2222-3333-4444-555555555555");

    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy issue #39")]
    public void EmptyColumnsAreAbsent()
    {
        using var organization = new Organization();

        var lead = organization.Lead(organization.CreateLead(l => l["jobtitle"] = null));

        Assert.IsFalse(lead.Contains("jobtitle"));
        Assert.IsTrue(lead.Contains("lastname"));
    }

    // An empty text is no text.
    [TestMethod]
    [Follows("delegateas/XrmMockup TestUpdate (MIT)")]
    public void AnEmptyTextEmptiesTheColumn()
    {
        using var organization = new Organization();
        var id = organization.CreateLead(l => l["jobtitle"] = "CEO");

        organization.Service.Update(new Entity("lead", id) { ["jobtitle"] = string.Empty });

        Assert.IsFalse(organization.Lead(id).Contains("jobtitle"));
    }

    [TestMethod]
    public void ARetrieveGivesTheColumnsAskedForAndTheId()
    {
        using var organization = new Organization();
        var id = organization.CreateLead();

        var lead = organization.Service.Retrieve("lead", id, new ColumnSet("lastname"));

        CollectionAssert.AreEquivalent(new[] { "leadid", "lastname" }, lead.Attributes.Keys.ToArray());
        Assert.AreEqual(id, lead.Id);
    }

    [TestMethod]
    public void AnUpdateLeavesOtherColumns()
    {
        using var organization = new Organization();
        var id = organization.CreateLead(l => l["jobtitle"] = "CEO");

        organization.Service.Update(new Entity("lead", id) { ["companyname"] = "Contoso" });

        Assert.AreEqual("CEO", organization.Lead(id)["jobtitle"]);
    }

    [TestMethod]
    public void ThePlatformSetsTheSystemColumns()
    {
        using var organization = new Organization();
        var user = organization.Dataverse.AdministratorId;

        var lead = organization.Lead(organization.CreateLead());

        Assert.AreEqual(Organization.Now, lead["createdon"]);
        Assert.AreEqual(user, lead.GetAttributeValue<EntityReference>("createdby").Id);
        Assert.AreEqual(user, lead.GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.AreEqual(user, lead.GetAttributeValue<EntityReference>("owninguser").Id);
        Assert.IsNotNull(lead.GetAttributeValue<EntityReference>("owningbusinessunit"));
        Assert.AreEqual(0, lead.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(1, lead.GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    public void ARowMayBeDatedBack()
    {
        using var organization = new Organization();
        var earlier = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);

        var lead = organization.Lead(organization.CreateLead(l => l["overriddencreatedon"] = earlier));

        Assert.AreEqual(earlier, lead["createdon"]);
        Assert.AreEqual(Organization.Now, lead["overriddencreatedon"]);
    }

    [TestMethod]
    public void AMissingRowFaultsByName()
    {
        using var organization = new Organization();

        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Lead(Missing));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Service.Update(new Entity("lead", Missing) { ["jobtitle"] = "x" }));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Service.Delete("lead", Missing));
    }

    [TestMethod]
    public void AnUnknownTableOrColumnFaultsByName()
    {
        using var organization = new Organization();

        StringAssert.Contains(Organization.Fault(ErrorCodes.NoTable, () => organization.Service.Create(new Entity("nosuch"))).Message, "nosuch", StringComparison.Ordinal);
        StringAssert.Contains(Organization.Fault(ErrorCodes.NoColumn, () => organization.CreateLead(l => l["nosuch"] = 1)).Message, "nosuch", StringComparison.Ordinal);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/web-service-error-codes.md")]
    public void ValuesAreCheckedWhenWritten()
    {
        using var organization = new Organization();

        Organization.Fault(ErrorCodes.TextTooLong, () => organization.CreateItem(i => i["xl_name"] = new string('x', 21)));
        Organization.Fault(ErrorCodes.ValueOutOfRange, () => organization.CreateItem(i => i["xl_count"] = 11));
        Organization.Fault(ErrorCodes.ValueOutOfRange, () => organization.CreateItem(i => i["xl_amount"] = -1000.01m));
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.CreateItem(i => i["xl_count"] = "3"));
        Organization.Fault(ErrorCodes.ChoiceValueOutOfRange, () => organization.CreateLead(l => l["xl_tier"] = new OptionSetValue(3)));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", Missing)));
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.CreateItem(i => i["xl_leadid"] = new EntityReference("account", Missing)));
        Assert.AreEqual(0, organization.Count("xl_item"));
    }

    [TestMethod]
    public void ValuesAtTheLimitsAreStoredExactly()
    {
        using var organization = new Organization();
        var lead = organization.CreateLead();

        var item = organization.Item(organization.CreateItem(i =>
        {
            i["xl_name"] = new string('x', 20);
            i["xl_count"] = 10;
            i["xl_amount"] = -1000m;
            i["xl_leadid"] = new EntityReference("lead", lead);
            i["xl_when"] = new DateTime(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Utc);
            i["xl_day"] = new DateTime(2026, 1, 2, 23, 0, 0, DateTimeKind.Utc);
        }));

        Assert.AreEqual(10, item["xl_count"]);
        Assert.AreEqual(-1000m, item["xl_amount"]);
        Assert.AreEqual(new EntityReference("lead", lead), item["xl_leadid"]);
        Assert.AreEqual(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), item["xl_when"]);
        Assert.AreEqual(DateTimeKind.Utc, item.GetAttributeValue<DateTime>("xl_when").Kind);
        Assert.AreEqual(new DateTime(2026, 1, 2), item["xl_day"]);
        Assert.AreEqual(DateTimeKind.Unspecified, item.GetAttributeValue<DateTime>("xl_day").Kind);
    }

    // Base amount = amount / exchange rate.
    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/transaction-currency-currency-entity.md")]
    public void MoneyIsKeptInBaseCurrencyToo()
    {
        using var organization = new Organization();
        var euro = organization.Service.Create(new Entity("transactioncurrency") { ["isocurrencycode"] = "EUR", ["exchangerate"] = 0.8m });

        var id = organization.CreateLead(l =>
        {
            l["budgetamount"] = new Money(100m);
            l["transactioncurrencyid"] = new EntityReference("transactioncurrency", euro);
        });
        organization.Service.Update(new Entity("lead", id) { ["revenue"] = new Money(8m) });

        var lead = organization.Lead(id);
        Assert.AreEqual(125m, lead.GetAttributeValue<Money>("budgetamount_base").Value);
        Assert.AreEqual(10m, lead.GetAttributeValue<Money>("revenue_base").Value);
        Assert.AreEqual(0.8m, lead["exchangerate"]);
    }

    [TestMethod]
    public void MoneyInACurrencyWithoutARateHasNoBaseAmount()
    {
        using var organization = new Organization();
        var nothing = new EntityReference("transactioncurrency", organization.Service.Create(new Entity("transactioncurrency") { ["isocurrencycode"] = "XXX" }));

        var id = organization.CreateLead(l => (l["revenue"], l["transactioncurrencyid"]) = (new Money(8m), nothing));
        Assert.AreEqual(8m, organization.Lead(id).GetAttributeValue<Money>("revenue").Value);
        Assert.IsFalse(organization.Lead(id).Contains("revenue_base"));

        organization.Service.Update(new Entity("lead", id) { ["revenue"] = new Money(9m) });
        Assert.IsFalse(organization.Lead(id).Contains("revenue_base"));
    }

    [TestMethod]
    public void MoneyWithoutACurrencyIsInTheBaseCurrency()
    {
        using var organization = new Organization();

        var lead = organization.Lead(organization.CreateLead(l => l["budgetamount"] = new Money(12.3456m)));

        Assert.AreEqual(12.3456m, lead.GetAttributeValue<Money>("budgetamount_base").Value);
        Assert.AreEqual(1m, lead["exchangerate"]);
        Assert.IsTrue(lead.Contains("transactioncurrencyid"));
    }

    [TestMethod]
    public void TheFullNameFollowsItsParts()
    {
        using var organization = new Organization();
        var id = organization.CreateLead(l => l["firstname"] = "Jane");

        organization.Service.Update(new Entity("lead", id) { ["lastname"] = "Roe" });

        Assert.AreEqual("Jane Roe", organization.Lead(id)["fullname"]);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/optimistic-concurrency.md")]
    public void AnUpdateWithAnOldRowVersionFaults()
    {
        using var organization = new Organization();
        var id = organization.CreateLead();
        var old = organization.Lead(id).RowVersion;
        UpdateRequest Update(string? version) => new()
        {
            Target = new Entity("lead", id) { ["jobtitle"] = "x", RowVersion = version },
            ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches,
        };

        organization.Service.Execute(Update(old));

        Organization.Fault(ErrorCodes.RowVersionMismatch, () => organization.Service.Execute(Update(old)));
        Organization.Fault(ErrorCodes.RowVersionNotProvided, () => organization.Service.Execute(Update(null)));
        Assert.AreEqual(-2147088254, ErrorCodes.RowVersionMismatch);
    }

    [TestMethod]
    public void AnUnknownMessageFaultsByName()
    {
        using var organization = new Organization();

        var fault = Organization.Fault(ErrorCodes.NotSupported, () => organization.Service.Execute(new OrganizationRequest("RetrieveEntity")));

        StringAssert.Contains(fault.Message, "RetrieveEntity", StringComparison.Ordinal);
    }
}

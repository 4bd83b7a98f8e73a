using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Names of references and formatted values.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service/entity-operations-query-data.md, formatted values; fetchxml/select-columns.md")]
public sealed class DisplayTests
{
    [TestMethod]
    public void ValuesComeFormatted()
    {
        using var people = new People();
        people.Organization.Service.Update(new Entity("lead", people.Baker) { ["xl_tier"] = new OptionSetValue(2), ["estimatedclosedate"] = Organization.Now });

        var row = people.Organization.Lead(people.Baker);

        Assert.AreEqual("Cold", row.FormattedValues["xl_tier"]);
        Assert.AreEqual("Open", row.FormattedValues["statecode"]);
        Assert.AreEqual("$3,000.00", row.FormattedValues["budgetamount"]);
        Assert.AreEqual("20.50", row.FormattedValues["xl_score"]);
        Assert.AreEqual("3/4/2026 10:30 AM", row.FormattedValues["createdon"]);
        Assert.AreEqual("3/4/2026", row.FormattedValues["estimatedclosedate"]);
        Assert.AreEqual("Local Administrator", row.FormattedValues["ownerid"]);
        Assert.IsFalse(row.FormattedValues.ContainsKey("lastname"));
    }

    [TestMethod]
    public void ACurrencyIsReadThoughItsKeyHasTheNameOfALookup()
    {
        using var people = new People();
        var query = new QueryExpression("transactioncurrency") { ColumnSet = new ColumnSet("transactioncurrencyid", "exchangerate") };

        var row = people.Organization.Service.RetrieveMultiple(query).Entities[0];

        Assert.AreEqual(row.Id, row["transactioncurrencyid"]);
        Assert.AreEqual(1m, row["exchangerate"]);
    }

    [TestMethod]
    public void ABooleanHasItsLabels()
    {
        using var organization = new Organization(new TestZip().ItemColumn(
            "xl_open",
            "bit",
            "<optionset><options><option value=\"1\"><labels><label description=\"Open\" languagecode=\"1033\" /></labels></option>"
                + "<option value=\"0\"><labels><label description=\"Shut\" languagecode=\"1033\" /></labels></option></options></optionset>"));

        Assert.AreEqual("Shut", organization.Item(organization.CreateItem()).FormattedValues["xl_open"]);
        Assert.AreEqual("Open", organization.Item(organization.CreateItem(i => i["xl_open"] = true)).FormattedValues["xl_open"]);
    }

    [TestMethod]
    public void AReferenceHasTheNameOfItsRow()
    {
        using var people = new People();
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_leadid", "ownerid") };

        var row = people.Organization.Service.RetrieveMultiple(query).Entities[0];

        Assert.AreEqual("Baker", row.GetAttributeValue<EntityReference>("xl_leadid").Name);
        Assert.AreEqual("Baker", row.FormattedValues["xl_leadid"]);
        Assert.AreEqual("Local Administrator", row.GetAttributeValue<EntityReference>("ownerid").Name);
        Assert.AreEqual("Baker", people.Organization.Item(row.Id).GetAttributeValue<EntityReference>("xl_leadid").Name);
    }

    [TestMethod]
    public void AReferenceToARowWithoutANameHasNone()
    {
        using var organization = new Organization();
        var nameless = organization.Service.Create(new Entity("lead") { ["subject"] = "Interest" });
        var item = organization.Item(organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", nameless)));

        Assert.IsNull(item.GetAttributeValue<EntityReference>("xl_leadid").Name);
        Assert.IsFalse(item.FormattedValues.ContainsKey("xl_leadid"));
    }

    [TestMethod]
    public void MoneyHasTheCurrencyOfItsRow()
    {
        using var organization = new Organization();
        var euro = organization.Service.Create(new Entity("transactioncurrency")
        {
            ["currencyname"] = "Euro",
            ["isocurrencycode"] = "EUR",
            ["currencysymbol"] = "€",
            ["currencyprecision"] = 2,
            ["exchangerate"] = 0.5m,
        });
        var lead = organization.CreateLead(l =>
        {
            l["budgetamount"] = new Money(1m);
            l["transactioncurrencyid"] = new EntityReference("transactioncurrency", euro);
        });

        var row = organization.Service.Retrieve("lead", lead, new ColumnSet("budgetamount", "budgetamount_base"));

        Assert.AreEqual("€1.00", row.FormattedValues["budgetamount"]);
        Assert.AreEqual("$2.00", row.FormattedValues["budgetamount_base"]);
    }

    [TestMethod]
    public void LinkedColumnsAreFormattedUnderTheirAlias()
    {
        using var people = new People();
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet("xl_name") };
        var link = query.AddLink("lead", "xl_leadid", "leadid");
        link.EntityAlias = "l";
        link.Columns = new ColumnSet("statecode");

        Assert.AreEqual("Open", people.Organization.Service.RetrieveMultiple(query).Entities.First().FormattedValues["l.statecode"]);
    }
}

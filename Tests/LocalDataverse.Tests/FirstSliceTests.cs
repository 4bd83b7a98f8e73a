using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests;

[TestClass]
public sealed class FirstSliceTests
{
    [TestMethod]
    public void ALeadGoesThroughThePluginOfTheZipAndComesBack()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "set xl_note from the plugin"));

        var id = organization.CreateLead(l => l["firstname"] = "Jane");

        var lead = organization.Lead(id);
        Assert.AreEqual("from the plugin", lead["xl_note"]);
        Assert.AreEqual("Jane Doe", lead["fullname"]);
        organization.Service.Update(new Entity("lead", id) { ["companyname"] = "Contoso" });
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("companyname") };
        query.Criteria.AddCondition("companyname", ConditionOperator.Equal, "contoso");
        Assert.HasCount(1, organization.Service.RetrieveMultiple(query).Entities);
    }
}

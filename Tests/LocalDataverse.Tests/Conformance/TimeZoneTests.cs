using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Time zones are rows that everybody reads and nobody writes.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/entities/timezonedefinition.md, timezonerule.md")]
public sealed class TimeZoneTests
{
    private static readonly string[] Fields = ["year", "month", "dayofweek", "day", "hour", "minute", "second"];

    [TestMethod]
    public void TheRulesOfAZoneAreFoundByItsWindowsId()
    {
        using var organization = new Organization();

        var rules = Rules(organization.Service, "eastern standard time");

        Assert.AreEqual("1900-01-01, 2007-01-01", string.Join(", ", rules.Select(r => r.GetAttributeValue<DateTime>("effectivedatetime").ToString("yyyy-MM-dd"))));
        Assert.AreEqual("300 0 -60", string.Join(" ", new[] { "bias", "standardbias", "daylightbias" }.Select(c => rules[1].GetAttributeValue<int>(c))));
        Assert.AreEqual("0 11 0 1 2 0 0", string.Join(" ", Fields.Select(f => rules[1].GetAttributeValue<int>("standard" + f))));
        Assert.AreEqual("0 3 0 2 2 0 0", string.Join(" ", Fields.Select(f => rules[1].GetAttributeValue<int>("daylight" + f))));
    }

    [TestMethod]
    public void AZoneThatChangesNoClocksHasARuleOfZeros()
    {
        using var organization = new Organization();

        var rule = Rules(organization.Service, "India Standard Time").Single();

        Assert.AreEqual(-330, rule["bias"]);
        Assert.AreEqual("0 0 0 0 0 0 0", string.Join(" ", Fields.Select(f => rule.GetAttributeValue<int>("daylight" + f))));
        Assert.IsEmpty(Rules(organization.Service, "Middle Earth Standard Time"));
    }

    [TestMethod]
    public void ZonesHaveCodesAndNamesOfTheirOwn()
    {
        using var organization = new Organization();

        var zones = organization.Service.RetrieveMultiple(new QueryExpression("timezonedefinition") { ColumnSet = new ColumnSet(true) }).Entities;

        Assert.AreEqual(zones.Count, zones.Select(z => z["timezonecode"]).Distinct().Count());
        Assert.AreEqual(zones.Count, zones.Select(z => z["standardname"]).Distinct().Count());
        Assert.AreEqual("W. Europe Standard Time", zones.Single(z => z.GetAttributeValue<int>("timezonecode") == 110)["standardname"]);
        Assert.IsTrue(zones.All(z => Rules(organization.Service, (string)z["standardname"]) is [.., var last] && last["bias"].Equals(z["bias"])));
    }

    [TestMethod]
    public void WhoHasNoRoleReadsThemAndNothingElse()
    {
        using var organization = new Organization();
        var nobody = organization.Dataverse.As(organization.Dataverse.CreateUser("nobody@x", "No Body"));

        var rule = Rules(nobody, "UTC").Single();

        Assert.AreEqual(0, nobody.Retrieve("timezonerule", rule.Id, new ColumnSet("bias"))["bias"]);
        Organization.Fault(-2147220960, () => nobody.RetrieveMultiple(new QueryExpression("lead")));
    }

    [TestMethod]
    public void NobodyWritesThem()
    {
        using var organization = new Organization();
        var rule = Rules(organization.Service, "UTC").Single();

        foreach (var act in new Action[]
        {
            () => organization.Service.Create(new Entity("timezonerule") { ["bias"] = 1 }),
            () => organization.Service.Update(new Entity("timezonerule", rule.Id) { ["bias"] = 1 }),
            () => organization.Service.Delete("timezonerule", rule.Id),
            () => organization.Service.Create(new Entity("timezonedefinition") { ["standardname"] = "Mine" }),
        })
        {
            StringAssert.Contains(Assert.ThrowsExactly<DataverseFaultException>(act).Message, "is not supported for the table timezone", StringComparison.Ordinal);
        }

        Assert.AreEqual(0, Rules(organization.Service, "UTC").Single()["bias"]);
    }

    private static Entity[] Rules(IOrganizationService service, string standardName)
    {
        var query = new QueryExpression("timezonerule") { ColumnSet = new ColumnSet(true) };
        query.AddOrder("effectivedatetime", OrderType.Ascending);
        query.AddLink("timezonedefinition", "timezonedefinitionid", "timezonedefinitionid").LinkCriteria.AddCondition("standardname", ConditionOperator.Equal, standardName);
        return [.. service.RetrieveMultiple(query).Entities];
    }
}

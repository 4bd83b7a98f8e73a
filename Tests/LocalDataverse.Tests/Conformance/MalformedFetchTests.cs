using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>FetchXML and queries that are refused before anything is read: malformed, hostile or too large.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/web-service-error-codes.md; fetchxml/filter-rows.md, condition limits; fetchxml/join-tables.md, limitations")]
public sealed class MalformedFetchTests
{
    private const string Condition = "<condition attribute='xl_name' operator='null' />";

    [TestMethod]
    [DataRow("<fetch><entity name='xl_item'></fetch>", ErrorCodes.InvalidXml, "line 1")]
    [DataRow("<!DOCTYPE fetch [<!ENTITY x 'y'>]><fetch><entity name='xl_item' /></fetch>", ErrorCodes.InvalidXml, "DTD")]
    [DataRow("<!DOCTYPE fetch [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><fetch><entity name='&b;' /></fetch>", ErrorCodes.InvalidXml, "DTD")]
    [DataRow("<fetch><entity name='xl_item'><attribute name='xl_name'><attribute name='xl_count' /></attribute></entity></fetch>", ErrorCodes.InvalidFetchNode, "attribute")]
    [DataRow("<fetch><entity name='xl_item'><order attribute='xl_name'><x /></order></entity></fetch>", ErrorCodes.InvalidFetchNode, "order")]
    [DataRow("<fetch><entity name='xl_item'><filter><condition attribute='xl_name' operator='in'><x>1</x></condition></filter></entity></fetch>", ErrorCodes.InvalidFetchNode, "condition")]
    [DataRow("<fetch><entity name='xl_item'><filter><condition attribute='xl_name' operator='in'><value>1<x /></value></condition></filter></entity></fetch>", ErrorCodes.InvalidFetchNode, "value")]
    [DataRow("<fetch><entity name='xl_item' /><entity name='lead' /></fetch>", ErrorCodes.FetchElementNotFound, "one element entity")]
    [DataRow("<fetch><entity /></fetch>", ErrorCodes.FetchAttributeNotFound, "name")]
    [DataRow("<fetch><entity name='xl_item'><filter><condition attribute='xl_name' /></filter></entity></fetch>", ErrorCodes.FetchAttributeNotFound, "operator")]
    [DataRow("<fetch><entity name='xl_item'><link-entity name='lead' to='xl_leadid' /></entity></fetch>", ErrorCodes.FetchAttributeNotFound, "from")]
    [DataRow("<fetch distinct='perhaps'><entity name='xl_item' /></fetch>", ErrorCodes.InvalidFetchValue, "distinct")]
    [DataRow("<fetch page='0'><entity name='xl_item' /></fetch>", ErrorCodes.InvalidFetchValue, "page")]
    [DataRow("<fetch top='2' page='1'><entity name='xl_item' /></fetch>", ErrorCodes.InvalidArgument, "pagingInfo")]
    [DataRow("<fetch top='5001'><entity name='xl_item' /></fetch>", ErrorCodes.InvalidArgument, "5000")]
    [DataRow("<fetch><entity name='xl_item'><filter><condition attribute='xl_count' operator='eq' value='99999999999' /></filter></entity></fetch>", ErrorCodes.InvalidFetchValue, "xl_count")]
    [DataRow("<fetch><entity name='xl_item'><filter><condition attribute='xl_when' operator='on' value='2026-02-30' /></filter></entity></fetch>", ErrorCodes.InvalidFetchValue, "xl_when")]
    [DataRow("<fetch><entity name='xl_item'><attribute name='xl_name' alias='a' /><attribute name='xl_count' alias='a' /></entity></fetch>", ErrorCodes.DuplicateAlias, "a is not a unique alias")]
    [DataRow("<fetch><entity name='xl_item'><link-entity name='lead' from='leadid' to='xl_leadid' alias='l' /><link-entity name='lead' from='leadid' to='xl_leadid' alias='l' /></entity></fetch>", ErrorCodes.DuplicateAlias, "l is not a unique alias")]
    public void ItIsRefusedWithItsCodeAndPlace(string xml, int code, string place)
    {
        using var organization = new Organization();

        StringAssert.Contains(Organization.Fault(code, () => Run(organization, xml)).Message, place, StringComparison.OrdinalIgnoreCase);
    }

    [TestMethod]
    [DataRow(500, false)]
    [DataRow(501, true)]
    public void FiveHundredConditionsAreTheLimit(int count, bool faults)
    {
        using var organization = new Organization();
        organization.CreateItem(i => i["xl_name"] = null);
        EntityCollection Find() => Run(organization, $"<fetch><entity name='xl_item'><filter type='or'>{string.Concat(Enumerable.Repeat(Condition, count))}</filter></entity></fetch>");

        if (faults)
        {
            Assert.AreEqual("Number of conditions in query exceeded maximum limit.", Organization.Fault(ErrorCodes.TooManyConditions, () => Find()).Message);
        }
        else
        {
            Assert.HasCount(1, Find().Entities);
        }
    }

    [TestMethod]
    [DataRow(15, false)]
    [DataRow(16, true)]
    public void FifteenLinksAreTheLimit(int count, bool faults)
    {
        using var organization = new Organization();
        organization.CreateItem();
        var query = new QueryExpression("xl_item");
        for (var i = 0; i < count; i++)
        {
            query.AddLink("systemuser", "createdby", "systemuserid").EntityAlias = $"u{i}";
        }

        if (faults)
        {
            Organization.Fault(ErrorCodes.TooManyLinks, () => organization.Service.RetrieveMultiple(query));
        }
        else
        {
            Assert.HasCount(1, organization.Service.RetrieveMultiple(query).Entities);
        }
    }

    [TestMethod]
    [Follows("tools/LocalDataverse/README.md, where the documentation is silent: how deep and how long")]
    [DataRow(20, false)]
    [DataRow(20_000, true)]
    public void FiltersMayNestButNotWithoutEnd(int depth, bool faults)
    {
        using var organization = new Organization();
        organization.CreateItem(i => i["xl_name"] = null);
        var xml = $"<fetch><entity name='xl_item'>{string.Concat(Enumerable.Repeat("<filter>", depth))}{Condition}{string.Concat(Enumerable.Repeat("</filter>", depth))}</entity></fetch>";
        var query = new QueryExpression("xl_item");
        var inner = query.Criteria;
        for (var i = 0; i < depth; i++)
        {
            inner = inner.AddFilter(LogicalOperator.And);
        }

        inner.AddCondition("xl_name", ConditionOperator.Null);
        if (faults)
        {
            StringAssert.Contains(Organization.Fault(ErrorCodes.InvalidXml, () => Run(organization, xml)).Message, "deeper", StringComparison.Ordinal);
            StringAssert.Contains(Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.RetrieveMultiple(query)).Message, "deeper", StringComparison.Ordinal);
        }
        else
        {
            Assert.HasCount(1, Run(organization, xml).Entities);
            Assert.HasCount(1, organization.Service.RetrieveMultiple(query).Entities);
        }
    }

    [TestMethod]
    [Follows("tools/LocalDataverse/README.md, where the documentation is silent: how deep and how long")]
    public void ADocumentOfAMillionCharactersIsRefused()
    {
        using var organization = new Organization();

        Organization.Fault(ErrorCodes.InvalidXml, () => Run(organization, $"<fetch><!--{new string('x', 1_000_000)}--><entity name='xl_item' /></fetch>"));
        Assert.IsEmpty(Run(organization, $"<fetch><!--{new string('x', 100_000)}--><entity name='xl_item' /></fetch>").Entities);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/wildcard-characters.md")]
    [Timeout(20_000, CooperativeCancellation = true)]
    public void APatternOfManyWildcardsTakesNoLongerThanItsLength()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_long", "ntext", "<MaxLength>100000</MaxLength>"));
        organization.CreateItem(i => i["xl_long"] = new string('a', 20_000));
        var pattern = string.Concat(Enumerable.Repeat("%a", 40));

        EntityCollection Find(string like) => Run(
            organization, $"<fetch><entity name='xl_item'><filter><condition attribute='xl_long' operator='like' value='{like}' /></filter></entity></fetch>");
        Assert.HasCount(1, Find(pattern).Entities);
        Assert.IsEmpty(Find(pattern + "%b").Entities);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/web-service-error-codes.md: GenericSqlError")]
    public void ASumThatLeavesTheRangeOfNumbersFaults()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_big", "bigint", string.Empty));
        organization.CreateItem(i => i["xl_big"] = long.MaxValue);
        EntityCollection Sum() => Run(organization, "<fetch aggregate='true'><entity name='xl_item'><attribute name='xl_big' aggregate='sum' alias='s' /></entity></fetch>");

        Assert.AreEqual(long.MaxValue, Sum().Entities.Single().GetAttributeValue<AliasedValue>("s").Value);
        organization.CreateItem(i => i["xl_big"] = 1L);
        Organization.Fault(ErrorCodes.SqlError, () => Sum());
    }

    [TestMethod]
    public void AColumnWithoutANameIsNoColumn()
    {
        using var organization = new Organization();

        Organization.Fault(ErrorCodes.NoColumn, () => organization.Service.RetrieveMultiple(new QueryExpression("xl_item") { ColumnSet = new ColumnSet([null!]) }));
        Organization.Fault(ErrorCodes.NoTable, () => organization.Service.RetrieveMultiple(new QueryExpression()));
    }

    private static EntityCollection Run(Organization organization, string xml) => organization.Service.RetrieveMultiple(new FetchExpression(xml));
}

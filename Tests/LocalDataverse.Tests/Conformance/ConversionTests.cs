using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>QueryExpressionToFetchXml and FetchXmlToQueryExpression; that both mean the same is tried with generated queries.</summary>
[TestClass]
[Follows("learn.microsoft.com dotnet/api microsoft.crm.sdk.messages.fetchxmltoqueryexpressionrequest, queryexpressiontofetchxmlrequest; XrmMockup TestFetchXmlToQueryExpression (MIT)")]
public sealed class ConversionTests
{
    [TestMethod]
    public void FetchXmlBecomesAQueryExpression()
    {
        using var organization = new Organization();

        var query = Expression(
            organization,
            "<fetch distinct='true' count='5' page='2'><entity name='lead'><attribute name='lastname' /><order attribute='lastname' descending='true' />"
            + "<filter type='or'><condition attribute='xl_score' operator='gt' value='3.5' /><condition attribute='createdon' operator='last-x-days' value='2' /></filter>"
            + "<link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='outer' alias='i'><attribute name='xl_name' /></link-entity></entity></fetch>");

        Assert.AreEqual("lead", query.EntityName);
        Assert.IsTrue(query.Distinct);
        Assert.AreEqual((5, 2), (query.PageInfo.Count, query.PageInfo.PageNumber));
        Assert.AreEqual("lastname", query.ColumnSet.Columns.Single());
        Assert.AreEqual(OrderType.Descending, query.Orders.Single().OrderType);
        var filter = query.Criteria.Filters.Single();
        Assert.AreEqual(LogicalOperator.Or, filter.FilterOperator);
        CollectionAssert.AreEqual(new object[] { 3.5m, 2 }, filter.Conditions.Select(c => c.Values.Single()).ToArray());
        var link = query.LinkEntities.Single();
        Assert.AreEqual(("xl_item", "leadid", "xl_leadid", JoinOperator.LeftOuter, "i"), (link.LinkToEntityName, link.LinkFromAttributeName, link.LinkToAttributeName, link.JoinOperator, link.EntityAlias));
    }

    [TestMethod]
    public void AQueryExpressionBecomesFetchXml()
    {
        using var organization = new Organization();
        var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("lastname"), TopCount = 3 };
        query.Criteria.AddCondition("lastname", ConditionOperator.Contains, "a<b");
        query.AddLink("xl_item", "leadid", "xl_leadid", JoinOperator.Exists).LinkCriteria.AddCondition("xl_count", ConditionOperator.In, 1, 2);

        Assert.AreEqual(
            "<fetch version=\"1.0\" mapping=\"logical\" top=\"3\"><entity name=\"lead\"><attribute name=\"lastname\" /><filter type=\"and\"><condition attribute=\"lastname\" operator=\"like\">"
            + "<value>%a&lt;b%</value></condition></filter><link-entity name=\"xl_item\" from=\"xl_leadid\" to=\"leadid\" link-type=\"exists\"><no-attrs /><filter type=\"and\">"
            + "<condition attribute=\"xl_count\" operator=\"in\"><value>1</value><value>2</value></condition></filter></link-entity></entity></fetch>",
            Xml(organization, query));
    }

    [TestMethod]
    public void OtherQueriesBecomeFetchXmlToo()
    {
        using var organization = new Organization();

        Assert.AreEqual("<fetch />", Xml(organization, new FetchExpression("<fetch />")));
        StringAssert.Contains(
            Xml(organization, new QueryByAttribute("lead") { Attributes = { "lastname" }, Values = { "Doe" } }), "<value>Doe</value>", StringComparison.Ordinal);
    }

    [TestMethod]
    [DataRow("<fetch aggregate='true'><entity name='lead'><attribute name='leadid' aggregate='count' alias='c' /></entity></fetch>", "aggregations")]
    [DataRow("<fetch><entity name='lead'><attribute name='leadid' alias='c' /></entity></fetch>", "aliases of columns")]
    [DataRow("<fetch useraworderby='true'><entity name='lead' /></fetch>", "useraworderby")]
    [DataRow("<fetch><entity name='lead'><filter><link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='any' /></filter></entity></fetch>", "links inside filters")]
    public void WhatAQueryExpressionCannotSayFaults(string xml, string what)
    {
        using var organization = new Organization();

        StringAssert.Contains(Organization.Fault(ErrorCodes.NotSupported, () => Expression(organization, xml)).Message, what, StringComparison.Ordinal);
    }

    [TestMethod]
    public void WhatFetchXmlCannotSayFaults()
    {
        using var organization = new Organization();
        var query = new QueryExpression("lead");
        query.Criteria.AddCondition("createdon", ConditionOperator.NotOn, Organization.Now);

        StringAssert.Contains(Organization.Fault(ErrorCodes.NotSupported, () => Xml(organization, query)).Message, "NotOn", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.InvalidXml, () => Expression(organization, "<fetch"));
    }

    private static QueryExpression Expression(Organization organization, string xml)
        => ((FetchXmlToQueryExpressionResponse)organization.Service.Execute(new FetchXmlToQueryExpressionRequest { FetchXml = xml })).Query;

    private static string Xml(Organization organization, QueryBase query)
        => ((QueryExpressionToFetchXmlResponse)organization.Service.Execute(new QueryExpressionToFetchXmlRequest { Query = query })).FetchXml;
}

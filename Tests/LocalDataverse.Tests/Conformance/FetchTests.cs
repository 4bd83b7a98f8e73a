using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>FetchXML.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml (select-columns, join-tables, filter-rows, order-rows, reference); MarkMpn/Sql4Cds FetchXml2SqlTests (MIT)")]
public sealed class FetchTests
{
    [TestMethod]
    [DataRow("eq", "value='Acme'", "Adams,Baker")]
    [DataRow("ne", "value='Acme'", "Clark", DisplayName = "ne includes NULL (Sql4Cds)")]
    [DataRow("neq", "value='Acme'", "Clark")]
    [DataRow("null", "", "Clark")]
    [DataRow("not-null", "", "Adams,Baker")]
    [DataRow("like", "value='%cm%'", "Adams,Baker")]
    [DataRow("begins-with", "value='AC'", "Adams,Baker")]
    [DataRow("not-begin-with", "value='x'", "Adams,Baker,Clark")]
    public void ConditionsOnATextAreThoseOfTheOperatorTable(string comparison, string value, string expected)
    {
        using var people = new People();

        Assert.AreEqual(expected, people.LastNames($"<filter><condition attribute='companyname' operator='{comparison}' {value} /></filter>"));
    }

    [TestMethod]
    [DataRow("in", "<value>9</value><value>100</value>", "Adams,Clark")]
    [DataRow("not-in", "<value>9</value><value>100</value>", "Baker")]
    [DataRow("between", "<value>9</value><value>20.5</value>", "Adams,Baker")]
    public void SeveralValuesStandInElements(string comparison, string values, string expected)
    {
        using var people = new People();

        Assert.AreEqual(expected, people.LastNames($"<filter><condition attribute='xl_score' operator='{comparison}'>{values}</condition></filter>"));
    }

    [TestMethod]
    [DataRow("statecode", "eq", "0", "Adams,Baker,Clark")]
    [DataRow("statecode", "eq", "1", "")]
    [DataRow("donotemail", "eq", "true", "")]
    [DataRow("donotemail", "eq", "0", "Adams,Baker,Clark")]
    [DataRow("createdon", "last-x-days", "1", "Adams,Baker,Clark")]
    [DataRow("createdon", "on", "2026-03-04", "Adams,Baker,Clark")]
    [DataRow("createdon", "on-or-before", "2026-03-03", "")]
    [DataRow("budgetamount", "gt", "1000.5", "Baker")]
    public void TheValueHasTheTypeOfTheColumn(string column, string comparison, string value, string expected)
    {
        using var people = new People();

        Assert.AreEqual(expected, people.LastNames($"<filter><condition attribute='{column}' operator='{comparison}' value='{value}' /></filter>"));
    }

    [TestMethod]
    public void FiltersNest()
    {
        using var people = new People();

        Assert.AreEqual("Clark", people.LastNames(
            "<filter><filter type='or'><condition attribute='lastname' operator='eq' value='Adams' /><condition attribute='lastname' operator='eq' value='Clark' /></filter>"
            + "<condition attribute='xl_score' operator='gt' value='50' /></filter>"));
    }

    [TestMethod]
    public void ColumnsAreComparedByValueOf()
    {
        using var people = new People();

        Assert.AreEqual("Adams", people.LastNames("<filter><condition attribute='lastname' operator='eq' valueof='jobtitle' /></filter>"));
        Assert.AreEqual("Baker,Clark", people.LastNames("<filter><condition attribute='lastname' operator='ne' valueof='jobtitle' /></filter>"));
        Organization.Fault(ErrorCodes.InvalidArgument, () => people.LastNames("<filter><condition attribute='lastname' operator='eq' valueof='xl_score' /></filter>"));
        Organization.Fault(ErrorCodes.NotSupported, () => people.LastNames("<filter><condition attribute='lastname' operator='like' valueof='jobtitle' /></filter>"));
    }

    [TestMethod]
    [DataRow("inner", "Baker,Baker")]
    [DataRow("outer", "Adams,Baker,Baker,Clark")]
    [DataRow("exists", "Baker")]
    [DataRow("in", "Baker")]
    public void LinksJoinOrRestrict(string type, string expected)
    {
        using var people = new People();

        Assert.AreEqual(expected, people.LastNames($"<link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='{type}' alias='i' />"));
    }

    [TestMethod]
    [DataRow("any", "One", "Baker")]
    [DataRow("not any", "One", "Adams,Clark")]
    [DataRow("all", "One", "")]
    [DataRow("all", "Three", "Baker")]
    [DataRow("not all", "One", "Baker")]
    public void FilterLinksAskForRelatedRows(string type, string name, string expected)
    {
        using var people = new People();

        Assert.AreEqual(expected, people.LastNames(
            $"<filter><link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='{type}'><filter><condition attribute='xl_name' operator='eq' value='{name}' /></filter></link-entity></filter>"));
    }

    [TestMethod]
    public void AConditionMayNameALinkByItsAlias()
    {
        using var people = new People();

        Assert.AreEqual("Adams,Clark", people.LastNames(
            "<link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='outer' alias='i' /><filter><condition entityname='i' attribute='xl_itemid' operator='null' /></filter>"));
        Organization.Fault(ErrorCodes.NoSuchAlias, () => people.LastNames("<filter><condition entityname='j' attribute='xl_itemid' operator='null' /></filter>"));
    }

    [TestMethod]
    public void AColumnComesBackUnderItsAlias()
    {
        using var people = new People();

        var row = people.Fetch(
            "<attribute name='lastname' alias='who' /><filter><condition attribute='lastname' operator='eq' value='Baker' /></filter>"
            + "<link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i'><attribute name='xl_name' /><attribute name='xl_count' alias='many' />"
            + "<filter><condition attribute='xl_name' operator='eq' value='One' /></filter></link-entity>").Entities.Single();

        Assert.AreEqual("Baker", row.GetAttributeValue<AliasedValue>("who").Value);
        Assert.AreEqual("One", row.GetAttributeValue<AliasedValue>("i.xl_name").Value);
        Assert.AreEqual(3, row.GetAttributeValue<AliasedValue>("many").Value);
        Assert.IsFalse(row.Contains("lastname"));
        Assert.AreEqual(people.Baker, row.Id);
    }

    [TestMethod]
    public void WithoutAttributesEveryColumnComesBack()
    {
        using var people = new People();

        Assert.IsTrue(people.Fetch(string.Empty).Entities[0].Contains("createdon"));
        Assert.IsTrue(people.Fetch("<all-attributes />").Entities[0].Contains("createdon"));
        Assert.IsFalse(people.Fetch("<attribute name='lastname' />").Entities[0].Contains("createdon"));
    }

    [TestMethod]
    public void TopDistinctAndTotalWorkAsInAQueryExpression()
    {
        using var people = new People();

        Assert.AreEqual("Adams,Baker", people.LastNames(string.Empty, "top='2' no-lock='true'"));
        Assert.HasCount(1, people.Fetch("<attribute name='subject' />", "distinct='true'").Entities);
        Assert.AreEqual(3, people.Fetch("<attribute name='subject' />", "returntotalrecordcount='true'").TotalRecordCount);
        Assert.AreEqual(-1, people.Fetch("<attribute name='subject' />").TotalRecordCount);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/reference/fetch.md")]
    [DataRow("no-lock='true'")]
    [DataRow("latematerialize='true'")]
    [DataRow("options='ForceOrder,DisableRowGoal'")]
    [DataRow("version='1.0' mapping='logical' output-format='xml-platform'")]
    public void HintsForTheServerChangeNothing(string hint)
    {
        using var people = new People();

        Assert.AreEqual("Adams,Baker,Clark", people.LastNames(string.Empty, hint));
    }

    [TestMethod]
    public void APageBehindTheLastIsEmpty()
    {
        using var people = new People();

        foreach (var page in new[] { 2, 1000, int.MaxValue })
        {
            var rows = people.Fetch("<attribute name='lastname' />", $"count='5' page='{page}' returntotalrecordcount='true'");

            Assert.IsEmpty(rows.Entities);
            Assert.IsFalse(rows.MoreRecords);
            Assert.AreEqual(3, rows.TotalRecordCount);
        }
    }

    [TestMethod]
    public void TheOrderMayBeOfALinkAndDescending()
    {
        using var people = new People();

        var rows = people.Fetch(
            "<attribute name='lastname' /><link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i'><attribute name='xl_name' /><order attribute='xl_name' descending='true' /></link-entity>");

        CollectionAssert.AreEqual(new[] { "Two", "One" }, rows.Entities.Select(e => e.GetAttributeValue<AliasedValue>("i.xl_name").Value).ToArray());
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/web-service-error-codes.md: QueryBuilder...")]
    [DataRow("<fetch>", ErrorCodes.InvalidXml)]
    [DataRow("", ErrorCodes.InvalidXml)]
    [DataRow("<query />", ErrorCodes.InvalidXml)]
    [DataRow("<fetch />", ErrorCodes.FetchElementNotFound)]
    [DataRow("<fetch><entity name='nosuch' /></fetch>", ErrorCodes.NoTable)]
    [DataRow("<fetch><entity name='lead'><attribute name='nosuch' /></entity></fetch>", ErrorCodes.NoColumn)]
    [DataRow("<fetch><entity name='lead'><attribute /></entity></fetch>", ErrorCodes.FetchAttributeNotFound)]
    [DataRow("<fetch><entity name='lead'><order attribute='nosuch' /></entity></fetch>", ErrorCodes.NoColumn)]
    [DataRow("<fetch><entity name='lead'><column name='lastname' /></entity></fetch>", ErrorCodes.InvalidFetchNode)]
    [DataRow("<fetch top='many'><entity name='lead' /></fetch>", ErrorCodes.InvalidFetchValue)]
    [DataRow("<fetch><entity name='lead'><filter type='xor' /></entity></fetch>", ErrorCodes.InvalidFilterType)]
    [DataRow("<fetch><entity name='lead'><filter><condition attribute='nosuch' operator='null' /></filter></entity></fetch>", ErrorCodes.NoColumn)]
    [DataRow("<fetch><entity name='lead'><filter><condition attribute='lastname' operator='is' value='x' /></filter></entity></fetch>", ErrorCodes.InvalidConditionOperator)]
    [DataRow("<fetch><entity name='lead'><filter><condition attribute='xl_score' operator='eq' value='x' /></filter></entity></fetch>", ErrorCodes.InvalidFetchValue)]
    [DataRow("<fetch><entity name='lead'><filter><condition attribute='lastname' operator='contains' value='x' /></filter></entity></fetch>", ErrorCodes.InvalidConditionOperator)]
    [DataRow("<fetch><entity name='lead'><filter><condition attribute='createdon' operator='lastxdays' value='1' /></filter></entity></fetch>", ErrorCodes.InvalidConditionOperator)]
    [DataRow("<fetch><entity name='lead'><filter><condition attribute='createdon' operator='this-fiscal-year' /></filter></entity></fetch>", ErrorCodes.NotSupported)]
    [DataRow("<fetch><entity name='lead'><link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='cross' /></entity></fetch>", ErrorCodes.InvalidLinkType)]
    [DataRow("<fetch><entity name='lead'><link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='any' /></entity></fetch>", ErrorCodes.NotSupported)]
    [DataRow("<fetch datasource='retained'><entity name='lead' /></fetch>", ErrorCodes.NotSupported)]
    public void WhatIsWrongFaultsWithItsCode(string xml, int code)
    {
        using var people = new People();

        Assert.IsFalse(string.IsNullOrEmpty(Organization.Fault(code, () => people.FetchAny(xml)).Message));
    }

    [TestMethod]
    public void TheTraceNamesTheTable()
    {
        using var people = new People();
        people.Fetch(string.Empty);

        Assert.AreEqual("lead", people.Organization.LastTrace.Table);
    }

    [TestMethod]
    public void RightsLimitWhatIsFound()
    {
        using var organization = new Organization(new TestZip().Role("Reader", "prvReadLead Basic"));
        organization.CreateLead();
        var user = organization.Dataverse.As(organization.Dataverse.CreateUser("rita@x", "Rita Rep", "Reader"));

        Assert.IsEmpty(user.RetrieveMultiple(new FetchExpression("<fetch><entity name='lead' /></fetch>")).Entities);
        Organization.Fault(
            ErrorCodes.PrivilegeDenied,
            () => user.RetrieveMultiple(new FetchExpression(
                "<fetch><entity name='lead'><filter><link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='any' /></filter></entity></fetch>")));
    }
}

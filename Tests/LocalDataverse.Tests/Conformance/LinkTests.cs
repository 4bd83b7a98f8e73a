using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Links inside links, what comes back from them, and what conditions and orders say of them. Baker has the items One and Two.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/join-tables.md, filter-rows.md; Fake4Dataverse QueryLinkEntityTests, XrmMockup TestRetrieveMultiple (MIT)")]
public sealed class LinkTests
{
    [TestMethod]
    public void LinksNestAndEachComesBackUnderItsAlias()
    {
        using var people = new People();

        var row = people.FetchAny(
            "<fetch><entity name='xl_item'><attribute name='xl_name' /><filter><condition attribute='xl_name' operator='eq' value='One' /></filter>"
            + "<link-entity name='lead' from='leadid' to='xl_leadid' alias='l'><attribute name='lastname' />"
            + "<link-entity name='systemuser' from='systemuserid' to='ownerid' alias='o'><attribute name='fullname' /></link-entity></link-entity></entity></fetch>").Entities.Single();

        Assert.AreEqual("Baker", row.GetAttributeValue<AliasedValue>("l.lastname").Value);
        Assert.AreEqual("Local Administrator", row.GetAttributeValue<AliasedValue>("o.fullname").Value);
        Assert.AreEqual("systemuser", row.GetAttributeValue<AliasedValue>("o.fullname").EntityLogicalName);
    }

    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy issue #255")]
    public void ALinkWithoutAnythingInsideIsNoFault()
    {
        using var people = new People();

        Assert.AreEqual("Baker,Baker", people.LastNames(
            "<link-entity name='xl_item' from='xl_leadid' to='leadid'><filter /><link-entity name='systemuser' from='systemuserid' to='createdby'><filter><filter /></filter></link-entity></link-entity>"));
    }

    [TestMethod]
    public void AllColumnsOfALinkComeBack()
    {
        using var people = new People();
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet(false) };
        query.AddLink("lead", "xl_leadid", "leadid").Columns = new ColumnSet(true);
        query.LinkEntities[0].EntityAlias = "l";

        var row = people.Organization.Service.RetrieveMultiple(query).Entities[0];

        Assert.AreEqual("Baker", row.GetAttributeValue<AliasedValue>("l.lastname").Value);
        Assert.AreEqual(people.Baker, row.GetAttributeValue<AliasedValue>("l.leadid").Value);
        Assert.AreEqual(3000m, ((Money)row.GetAttributeValue<AliasedValue>("l.budgetamount").Value).Value);
        Assert.IsFalse(row.Contains("l.telephone1"), "an empty column is absent");
    }

    [TestMethod]
    public void ALinkWithoutAnAliasHasTheTablesNameAndItsNumber()
    {
        using var people = new People();
        var query = new QueryExpression("xl_item") { ColumnSet = new ColumnSet(false) };
        query.AddLink("lead", "xl_leadid", "leadid").Columns = new ColumnSet("lastname");

        Assert.AreEqual("Baker", people.Organization.Service.RetrieveMultiple(query).Entities[0].GetAttributeValue<AliasedValue>("lead1.lastname").Value);
    }

    // A filter on an outer link decides what is joined, one on the entity what is found.
    [TestMethod]
    [DataRow("<link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='outer' alias='i'><filter><condition attribute='xl_name' operator='eq' value='One' /></filter></link-entity>", "Adams,Baker,Clark")]
    [DataRow("<link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='outer' alias='i' /><filter><condition entityname='i' attribute='xl_name' operator='eq' value='One' /></filter>", "Baker")]
    [DataRow("<link-entity name='xl_item' from='xl_leadid' to='leadid' link-type='outer' alias='i' /><filter type='or'><condition entityname='i' attribute='xl_name' operator='eq' value='One' /><condition attribute='lastname' operator='eq' value='Clark' /></filter>", "Baker,Clark")]
    public void WhereAFilterStandsDecides(string inside, string expected)
    {
        using var people = new People();

        Assert.AreEqual(expected, people.LastNames(inside));
    }

    [TestMethod]
    public void AConditionInsideALinkMayNameAnother()
    {
        using var people = new People();

        Assert.AreEqual("Baker", people.LastNames(
            "<link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i'><filter><condition attribute='xl_name' operator='eq' value='One' /></filter></link-entity>"
            + "<link-entity name='xl_item' from='xl_leadid' to='leadid' alias='j'><filter><condition attribute='xl_name' operator='eq' value='Two' />"
            + "<condition entityname='j' attribute='xl_count' operator='gt' valueof='i.xl_count' /></filter></link-entity>"));
    }

    [TestMethod]
    public void TwoLinksToOneTableMultiply()
    {
        using var people = new People();

        Assert.AreEqual("Baker,Baker,Baker,Baker", people.LastNames(
            "<link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i' /><link-entity name='xl_item' from='xl_leadid' to='leadid' alias='j' />"));
    }

    // "Equivalent to the outer type except it only returns the parent row at most once", with the columns of one related row.
    [TestMethod]
    public void TheFirstMatchJoinsOnce()
    {
        using var people = new People();
        const string Link = "<link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i' link-type='matchfirstrowusingcrossapply'><attribute name='xl_name' />";

        Assert.AreEqual("Adams,Baker,Clark", people.LastNames(Link + "</link-entity>"));
        var baker = people.Fetch(Link + "<filter><condition attribute='xl_name' operator='eq' value='Two' /></filter></link-entity><filter><condition attribute='lastname' operator='eq' value='Baker' /></filter>").Entities.Single();
        Assert.AreEqual("Two", baker.GetAttributeValue<AliasedValue>("i.xl_name").Value);
    }

    [TestMethod]
    public void ALinkMayJoinColumnsThatAreNoRelationship()
    {
        using var people = new People();

        // Adams is the only one whose job title is somebody's last name.
        Assert.AreEqual("Adams", people.LastNames("<link-entity name='lead' from='lastname' to='jobtitle' alias='n' />"));
    }

    [TestMethod]
    public void ManyToManyIsTwoLinks()
    {
        using var organization = new Organization();
        var team = organization.Service.Create(new Entity("team") { ["name"] = "Sales" });
        organization.Service.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", organization.Dataverse.AdministratorId)]);

        var found = organization.Service.RetrieveMultiple(new FetchExpression(
            "<fetch><entity name='systemuser'><attribute name='fullname' /><link-entity name='teammembership' from='systemuserid' to='systemuserid' intersect='true'>"
            + "<link-entity name='team' from='teamid' to='teamid' alias='t'><attribute name='name' /></link-entity></link-entity></entity></fetch>")).Entities.Single();

        Assert.AreEqual(organization.Dataverse.AdministratorId, found.Id);
        Assert.AreEqual("Sales", found.GetAttributeValue<AliasedValue>("t.name").Value);
    }

    [TestMethod]
    public void DistinctDropsWhatALinkMultiplies()
    {
        using var people = new People();

        Assert.AreEqual("Baker", people.LastNames("<link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i' />", "distinct='true'"));
    }

    [TestMethod]
    public void AQueryExpressionLinksTypesExistsAndInToo()
    {
        using var people = new People();
        foreach (var type in new[] { JoinOperator.Exists, JoinOperator.In })
        {
            var query = new QueryExpression("lead") { ColumnSet = new ColumnSet("lastname") };
            query.AddLink("xl_item", "leadid", "xl_leadid", type).LinkCriteria.AddCondition("xl_count", ConditionOperator.GreaterThan, 2);

            Assert.AreEqual("Baker", people.Organization.Service.RetrieveMultiple(query).Entities.Single()["lastname"]);
        }
    }

    [TestMethod]
    public void AnUnknownAliasOrColumnOfALinkFaults()
    {
        using var people = new People();
        const string Link = "<link-entity name='xl_item' from='xl_leadid' to='leadid' alias='i'>";

        Organization.Fault(ErrorCodes.NoColumn, () => people.Fetch(Link + "<attribute name='lastname' /></link-entity>"));
        Organization.Fault(ErrorCodes.NoColumn, () => people.Fetch("<link-entity name='xl_item' from='nosuch' to='leadid' />"));
        Organization.Fault(ErrorCodes.NoColumn, () => people.Fetch("<link-entity name='xl_item' from='xl_leadid' to='nosuch' />"));
        Organization.Fault(ErrorCodes.NoTable, () => people.Fetch("<link-entity name='nosuch' from='xl_leadid' to='leadid' />"));
        var query = new QueryExpression("lead");
        query.Criteria.AddCondition("nosuch", "xl_name", ConditionOperator.Null);
        StringAssert.Contains(Organization.Fault(ErrorCodes.InvalidArgument, () => people.Organization.Service.RetrieveMultiple(query)).Message, "nosuch", StringComparison.Ordinal);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Query.Fetch;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Operators that follow a hierarchical relationship, and those that ask for the caller's teams.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/query-hierarchical-data.md; Fake4Dataverse FetchXml/HierarchicalOperatorTests (MIT)")]
public sealed class HierarchyTests
{
    // Top > Left > Leaf, Top > Right; Alone has neither parent nor children.
    [TestMethod]
    [DataRow(ConditionOperator.Under, "Top", "Leaf,Left,Right")]
    [DataRow(ConditionOperator.Under, "Leaf", "")]
    [DataRow(ConditionOperator.UnderOrEqual, "Left", "Leaf,Left")]
    [DataRow(ConditionOperator.NotUnder, "Left", "Alone,Left,Right,Top")]
    [DataRow(ConditionOperator.Above, "Leaf", "Left,Top")]
    [DataRow(ConditionOperator.Above, "Top", "")]
    [DataRow(ConditionOperator.AboveOrEqual, "Leaf", "Leaf,Left,Top")]
    public void AccountsHaveAParent(ConditionOperator comparison, string name, string expected)
    {
        using var organization = new Organization();
        var ids = Tree(organization);

        Assert.AreEqual(expected, Names(organization, "account", "accountid", comparison, ids[name]));
    }

    [TestMethod]
    public void ALookupToAHierarchyMayBeAskedFor()
    {
        using var organization = new Organization();
        var ids = Tree(organization);
        var lead = organization.CreateLead(l => l["parentaccountid"] = new EntityReference("account", ids["Leaf"]));
        organization.CreateLead(l => l["parentaccountid"] = new EntityReference("account", ids["Right"]));
        organization.CreateLead();
        Guid[] Leads(ConditionOperator comparison) => [.. organization.Service.RetrieveMultiple(new QueryExpression("lead")
        {
            Criteria = { Conditions = { new ConditionExpression("parentaccountid", comparison, ids["Left"]) } },
        }).Entities.Select(e => e.Id)];

        CollectionAssert.AreEqual(new[] { lead }, Leads(ConditionOperator.Under));
        Assert.HasCount(2, Leads(ConditionOperator.NotUnder));
    }

    [TestMethod]
    public void UsersHaveAManagerAndBusinessUnitsAParent()
    {
        using var organization = new Organization();
        var boss = organization.Dataverse.CreateUser("boss@x", "Bea Boss");
        var rep = organization.Dataverse.CreateUser("rep@x", "Rita Rep");
        organization.Service.Update(new Entity("systemuser", rep) { ["parentsystemuserid"] = new EntityReference("systemuser", boss) });
        var root = organization.Service.RetrieveMultiple(new QueryExpression("businessunit") { ColumnSet = new ColumnSet("name") }).Entities.Single();
        organization.Service.Create(new Entity("businessunit") { ["name"] = "North", ["parentbusinessunitid"] = root.ToEntityReference() });

        Assert.AreEqual("Rita Rep", Names(organization, "systemuser", "systemuserid", ConditionOperator.Under, boss, "fullname"));
        Assert.AreEqual("North", Names(organization, "businessunit", "businessunitid", ConditionOperator.Under, root.Id));
    }

    [TestMethod]
    public void ACircleOfParentsEnds()
    {
        using var organization = new Organization();
        var ids = Tree(organization);
        organization.Service.Update(new Entity("account", ids["Top"]) { ["parentaccountid"] = new EntityReference("account", ids["Leaf"]) });

        Assert.AreEqual("Leaf,Left,Right", Names(organization, "account", "accountid", ConditionOperator.Under, ids["Top"]));
        Assert.AreEqual("Leaf,Left", Names(organization, "account", "accountid", ConditionOperator.Above, ids["Top"]));
    }

    [TestMethod]
    [DataRow("1", true)]
    [DataRow("0", false)]
    public void ATableOfASolutionSaysWhetherItsRelationshipIsAHierarchy(string isHierarchical, bool works)
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_parentid", "lookup", string.Empty).Customization(
            $"""
            <EntityRelationships><EntityRelationship Name="xl_item_item"><EntityRelationshipType>OneToMany</EntityRelationshipType><IsHierarchical>{isHierarchical}</IsHierarchical>
            <ReferencingEntityName>xl_Item</ReferencingEntityName><ReferencedEntityName>xl_Item</ReferencedEntityName><CascadeDelete>RemoveLink</CascadeDelete>
            <ReferencingAttributeName>xl_parentid</ReferencingAttributeName></EntityRelationship></EntityRelationships>
            """));
        var parent = organization.CreateItem();
        organization.CreateItem(i => (i["xl_name"], i["xl_parentid"]) = ("Child", new EntityReference("xl_item", parent)));
        string Found() => Names(organization, "xl_item", "xl_itemid", ConditionOperator.Under, parent, "xl_name");

        if (works)
        {
            Assert.AreEqual("Child", Found());
        }
        else
        {
            Organization.Fault(ErrorCodes.BadCondition, () => Found());
        }
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/fetchxml/reference/operators.md: eq-userteams, eq-useroruserteams")]
    public void TeamsAreThoseThatTheCallerIsAMemberOf()
    {
        using var organization = new Organization(new TestZip().Role("Items", "prvReadxl_Item Global", "prvCreatexl_Item Global", "prvReadTeam Global"));
        var user = organization.Dataverse.CreateUser("u@x", "Una U", "Items");
        var teams = new[] { "Mine", "Other" }.Select(n => new EntityReference("team", organization.Service.Create(new Entity("team") { ["name"] = n }))).ToArray();
        var role = organization.Service.RetrieveMultiple(new QueryByAttribute("role") { Attributes = { "name" }, Values = { "Items" } }).Entities[0].ToEntityReference();
        foreach (var team in teams)
        {
            organization.Service.Associate("team", team.Id, new Relationship("teamroles_association"), [role]);
            organization.CreateItem(i => (i["xl_name"], i["ownerid"]) = (team == teams[0] ? "Mine" : "Other", team));
        }

        organization.Service.Associate("team", teams[0].Id, new Relationship("teammembership_association"), [new EntityReference("systemuser", user)]);
        organization.Dataverse.As(user).Create(new Entity("xl_item") { ["xl_name"] = "Own" });
        organization.CreateItem();
        string Found(ConditionOperator comparison) => string.Join(',', organization.Dataverse.As(user).RetrieveMultiple(new FetchExpression(
            $"<fetch><entity name='xl_item'><attribute name='xl_name' /><order attribute='xl_name' /><filter><condition attribute='ownerid' operator='{FetchOperators.Name(comparison)}' />"
                + "</filter></entity></fetch>")).Entities.Select(e => e["xl_name"]));

        Assert.AreEqual("Mine", Found(ConditionOperator.EqualUserTeams));
        Assert.AreEqual("Mine,Own", Found(ConditionOperator.EqualUserOrUserTeams));
    }

    private static Dictionary<string, Guid> Tree(Organization organization)
    {
        var ids = new Dictionary<string, Guid>();
        foreach (var (name, parent) in new[] { ("Top", ""), ("Left", "Top"), ("Right", "Top"), ("Leaf", "Left"), ("Alone", "") })
        {
            var account = new Entity("account") { ["name"] = name };
            if (parent.Length > 0)
            {
                account["parentaccountid"] = new EntityReference("account", ids[parent]);
            }

            ids.Add(name, organization.Service.Create(account));
        }

        return ids;
    }

    private static string Names(Organization organization, string table, string column, ConditionOperator comparison, Guid value, string name = "name")
    {
        var byExpression = organization.Service.RetrieveMultiple(new QueryExpression(table)
        {
            ColumnSet = new ColumnSet(name),
            Orders = { new OrderExpression(name, OrderType.Ascending) },
            Criteria = { Conditions = { new ConditionExpression(column, comparison, value) } },
        });
        var byFetch = organization.Service.RetrieveMultiple(new FetchExpression(
            $"<fetch><entity name='{table}'><attribute name='{name}' /><order attribute='{name}' /><filter><condition attribute='{column}' "
                + $"operator='{FetchOperators.Name(comparison)}' value='{value}' /></filter></entity></fetch>"));
        Assert.AreEqual(Join(byExpression), Join(byFetch));
        return Join(byExpression);

        string Join(EntityCollection rows) => string.Join(',', rows.Entities.Select(e => e[name]));
    }
}

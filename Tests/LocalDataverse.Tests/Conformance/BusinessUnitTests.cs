using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Business units, their default teams, and users who change from one to another.</summary>
[TestClass]
[Follows("MicrosoftDocs/power-platform admin/create-edit-business-units.md and wp-security-cds.md; XrmMockup TestDefaultBusinessUnitTeams.cs")]
public sealed class BusinessUnitTests
{
    [TestMethod]
    public void RowsBelongToTheUnitOfTheirOwner()
    {
        using var units = Units();
        var lead = units.Lead(units.InEast);
        Assert.AreEqual(units.East, UnitOf(units, lead));

        units.Admin.Update(new Entity("lead", lead) { ["ownerid"] = Tests.Units.UserRef(units.InSouth) });

        Assert.AreEqual(units.South, UnitOf(units, lead));
        Assert.AreEqual(units.InSouth, units.Organization.Lead(lead).GetAttributeValue<EntityReference>("owninguser").Id);
    }

    [TestMethod]
    public void EachUnitHasADefaultTeamOfItsUsers()
    {
        using var units = Units();
        var team = DefaultTeam(units, units.East);

        CollectionAssert.AreEqual(new[] { units.InEast }, TeamTests.Members(units, team.ToEntityReference()));
        Assert.AreEqual("East", team["name"]);
        CollectionAssert.Contains(TeamTests.Members(units, DefaultTeam(units, units.Root).ToEntityReference()), units.Organization.Dataverse.AdministratorId);

        var user = units.User(units.East, "Reads");
        CollectionAssert.Contains(TeamTests.Members(units, team.ToEntityReference()), user);
        units.Admin.Update(new Entity("businessunit", units.East) { ["name"] = "Orient" });
        Assert.AreEqual("Orient", DefaultTeam(units, units.East)["name"]);
    }

    [TestMethod]
    public void NobodyChoosesTheMembersOfADefaultTeamAndItCannotBeChangedOrDeleted()
    {
        using var units = Units();
        var team = DefaultTeam(units, units.East).Id;
        EntityReferenceCollection west = [Tests.Units.UserRef(units.InWest)];

        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Execute(new AddMembersTeamRequest { TeamId = team, MemberIds = [units.InWest] }));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team, MemberIds = [units.InEast] }));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Associate("team", team, new Relationship("teammembership_association"), west));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Update(new Entity("team", team) { ["name"] = "x" }));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Delete("team", team));
        units.Admin.Update(new Entity("team", team) { ["description"] = "x" });
    }

    [TestMethod]
    public void TheRolesOfADefaultTeamAreThoseOfItsUsers()
    {
        using var units = Units(new TestZip().Role("None"));
        var user = units.User(units.East, "None");
        var lead = units.Lead(units.InEast);
        Assert.IsFalse(units.CanRead(user, lead));

        units.Admin.Associate("team", DefaultTeam(units, units.East).Id, new Relationship("teamroles_association"), [units.Role("Unit")]);

        Assert.IsTrue(units.CanRead(user, lead));
        Assert.IsFalse(units.CanRead(user, units.Lead(units.InSouth)));
    }

    [TestMethod]
    public void WhoChangesTheUnitLosesHisRolesAndTakesHisRowsAlong()
    {
        using var units = Units();
        var user = units.User(units.East, "Unit");
        var (mine, others) = (units.Lead(user), units.Lead(units.InEast));
        Assert.IsTrue(units.CanRead(user, others));

        units.Admin.Update(new Entity("systemuser", user) { ["businessunitid"] = new EntityReference("businessunit", units.West) });

        Assert.AreEqual(units.West, UnitOf(units, mine));
        Assert.AreEqual(units.East, UnitOf(units, others));
        Assert.IsFalse(units.CanRead(user, mine));
        CollectionAssert.DoesNotContain(TeamTests.Members(units, DefaultTeam(units, units.East).ToEntityReference()), user);
        CollectionAssert.Contains(TeamTests.Members(units, DefaultTeam(units, units.West).ToEntityReference()), user);

        units.Admin.Associate("systemuser", user, new Relationship("systemuserroles_association"), [units.Role("Unit")]);
        Assert.IsTrue(units.CanRead(user, mine));
        Assert.IsTrue(units.CanRead(user, units.Lead(units.InWest)));
        Assert.IsFalse(units.CanRead(user, others));
    }

    [TestMethod]
    public void ATeamThatChangesTheUnitTakesItsRowsAlong()
    {
        using var units = Units();
        var team = units.Team(units.East, ["Unit"]);
        var lead = units.LeadOf(team);

        units.Admin.Update(new Entity("team", team.Id) { ["businessunitid"] = new EntityReference("businessunit", units.West) });

        Assert.AreEqual(units.West, UnitOf(units, lead));
        Assert.IsEmpty(units.Admin.RetrieveMultiple(new QueryByAttribute("teamroles") { Attributes = { "teamid" }, Values = { team.Id } }).Entities);
    }

    [TestMethod]
    public void AUnitThatIsMovedCountsToItsNewParent()
    {
        using var units = Units(new TestZip().Role("Below", "prvReadLead Deep"));
        var user = units.User(units.West, "Below");
        var lead = units.Lead(units.InSouth);
        Assert.IsFalse(units.CanRead(user, lead));

        units.Admin.Update(new Entity("businessunit", units.South) { ["parentbusinessunitid"] = new EntityReference("businessunit", units.West) });

        Assert.IsTrue(units.CanRead(user, lead));
    }

    [TestMethod]
    public void TheTreeOfUnitsStaysATree()
    {
        using var units = Units();
        Entity Under(Guid unit, Guid? parent)
            => new("businessunit", unit) { ["parentbusinessunitid"] = parent is { } id ? new EntityReference("businessunit", id) : null };

        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Update(Under(units.East, units.South)));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Update(Under(units.East, units.East)));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Update(Under(units.East, null)));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Update(Under(units.Root, units.East)));
        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Delete("businessunit", units.Root));
        Organization.Fault(ErrorCodes.CannotDeleteReferenced, () => units.Admin.Delete("businessunit", units.East));
    }

    [TestMethod]
    public void AnEmptyUnitGoesWithItsDefaultTeam()
    {
        using var units = Units();
        var unit = units.Unit("North", units.Root);
        var teams = units.Organization.Count("team");

        units.Admin.Delete("businessunit", unit);

        Assert.AreEqual(teams - 1, units.Organization.Count("team"));
    }

    [TestMethod]
    public void AUserTellsHisOwnUnit()
    {
        using var units = new Units(new TestZip().Role("Creates", "prvCreateLead Basic", "prvReadLead Global").Step("Create", "lead", 20, "unit"));
        var user = units.User(units.South, "Creates");
        var query = new QueryExpression("lead");
        query.Criteria.AddCondition("owningbusinessunit", ConditionOperator.EqualBusinessId);
        units.Lead(units.InEast);

        units.As(user).Create(new Entity("lead") { ["lastname"] = "x" });

        Assert.AreEqual($"unit {units.South}", units.Organization.Lines()[0]);
        Assert.AreEqual(units.South, ((WhoAmIResponse)units.As(user).Execute(new WhoAmIRequest())).BusinessUnitId);
        Assert.HasCount(1, units.As(user).RetrieveMultiple(query).Entities);
    }

    [TestMethod]
    public void WhatARolledBackRequestChangedIsForgotten()
    {
        using var units = new Units(new TestZip().Role("None").Step("Update", "systemuser", 40, "throw x"));
        var user = units.User(units.East, "Reads");
        var lead = units.Lead(units.InEast);

        Organization.Fault(ErrorCodes.PluginRefused, () => units.Admin.Update(new Entity("systemuser", user) { ["businessunitid"] = new EntityReference("businessunit", units.West) }));

        Assert.IsTrue(units.CanRead(user, lead));
        Assert.AreEqual(units.East, ((WhoAmIResponse)units.As(user).Execute(new WhoAmIRequest())).BusinessUnitId);
    }

    private static Units Units(TestZip? zip = null) => new((zip ?? new TestZip()).Role("Unit", "prvReadLead Local"));

    private static Guid UnitOf(Units units, Guid lead) => units.Organization.Lead(lead).GetAttributeValue<EntityReference>("owningbusinessunit").Id;

    private static Entity DefaultTeam(Units units, Guid unit)
    {
        var query = new QueryExpression("team") { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("isdefault", ConditionOperator.Equal, true);
        query.Criteria.AddCondition("businessunitid", ConditionOperator.Equal, unit);
        return units.Admin.RetrieveMultiple(query).Entities.Single();
    }
}

using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Who may own a row, and who may act for others.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/security-access-rights.md, dependencies between access rights; impersonate-another-user.md")]
public sealed class OwnerTests
{
    [TestMethod]
    public void WhoMayNotReadATableOwnsNoRowOfIt()
    {
        using var organization = new Organization(new TestZip().Role("Makes Items", "prvCreatexl_Item Basic").Role("Reads Items", "prvReadxl_Item Basic"));
        var without = organization.Dataverse.CreateUser("w", "Will W", "Makes Items");
        var with = organization.Dataverse.CreateUser("r", "Rosa R", "Makes Items", "Reads Items");

        // By himself, by an administrator, and by an assignment.
        IsRefused(organization, without, () => organization.Dataverse.As(without).Create(new Entity("xl_item")));
        IsRefused(organization, without, () => organization.CreateItem(i => i["ownerid"] = User(without)));
        var item = organization.Dataverse.As(with).Create(new Entity("xl_item"));
        IsRefused(organization, without, () => organization.Service.Update(new Entity("xl_item", item) { ["ownerid"] = User(without) }));
        IsRefused(organization, without, () => organization.Service.Execute(new AssignRequest { Target = new EntityReference("xl_item", item), Assignee = User(without) }));

        Assert.AreEqual(1, organization.Count("xl_item"));
        Assert.AreEqual(with, organization.Item(item).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [TestMethod]
    public void ACascadedAssignmentIsRefusedAsAWhole()
    {
        using var organization = new Organization();
        var rep = organization.Dataverse.CreateUser("rep", "Rita Rep", "Salesperson");
        var lead = organization.CreateLead();
        organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", lead));
        var alone = organization.CreateLead();

        IsRefused(organization, rep, () => organization.Service.Update(new Entity("lead", lead) { ["ownerid"] = User(rep) }));
        organization.Service.Update(new Entity("lead", alone) { ["ownerid"] = User(rep) });

        Assert.AreEqual(organization.Dataverse.AdministratorId, organization.Lead(lead).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.AreEqual(rep, organization.Lead(alone).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [TestMethod]
    public void WhatAPluginCreatesAsSystemNeedsAnOwnerWhoMayReadItToo()
    {
        using var organization = new Organization(new TestZip().Role("None"));
        var none = organization.Dataverse.CreateUser("n", "Nora N", "None");

        Assert.AreEqual(organization.Dataverse.SystemUserId, organization.Item(organization.Dataverse.As(organization.Dataverse.SystemUserId).Create(new Entity("xl_item"))).GetAttributeValue<EntityReference>("ownerid").Id);
        IsRefused(organization, none, () => organization.Dataverse.As(organization.Dataverse.SystemUserId).Create(new Entity("xl_item") { ["ownerid"] = User(none) }));
    }

    [TestMethod]
    public void ATeamOwnsByItsOwnRoles()
    {
        using var organization = new Organization(new TestZip().Role("Reads Items", "prvReadxl_Item Basic"));
        var team = new EntityReference("team", organization.Service.Create(new Entity("team") { ["name"] = "Inside sales" }));

        var fault = Organization.Fault(ErrorCodes.PrivilegeDenied, () => organization.CreateItem(i => i["ownerid"] = team));
        Assert.AreEqual($"Principal team (Id={team.Id}, type=9) is missing prvReadxl_Item privilege.", fault.Message);
        var role = organization.Service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryByAttribute("role") { Attributes = { "name" }, Values = { "Reads Items" } }).Entities[0];
        organization.Service.Associate("team", team.Id, new Relationship("teamroles_association"), [role.ToEntityReference()]);

        Assert.AreEqual(team.Id, organization.Item(organization.CreateItem(i => i["ownerid"] = team)).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [TestMethod]
    public void AClientThatActsForAnotherIsSeenAsInitiatingAndNeedsTheRight()
    {
        using var organization = new Organization(new TestZip()
            .Role("Delegate", "prvActOnBehalfOfAnotherUser Global", "prvCreateLead Basic", "prvReadLead Basic")
            .Role("Leads", "prvCreateLead Basic", "prvReadLead Basic")
            .Step("Create", "lead", 20, "users"));
        var user = organization.Dataverse.CreateUser("u", "Una U", "Leads");
        var integration = organization.Dataverse.CreateUser("d", "Dan D", "Delegate");

        var lead = organization.Dataverse.As(user, integration).Create(Organization.NewLead());

        Assert.AreEqual($"user {user} initiating {integration}", organization.Lines()[0]);
        Assert.AreEqual(user, organization.Lead(lead).GetAttributeValue<EntityReference>("createdby").Id);
        Organization.Fault(ErrorCodes.PrivilegeDenied, () => organization.Dataverse.As(integration, user).Create(Organization.NewLead()));
        organization.Dataverse.As(user, user).Create(Organization.NewLead());
    }

    private static EntityReference User(Guid id) => new("systemuser", id);

    private static void IsRefused(Organization organization, Guid user, Action action) => Assert.AreEqual(
        $"Principal user (Id={user}, type=8) is missing prvReadxl_Item privilege.", Organization.Fault(ErrorCodes.PrivilegeDenied, action).Message, organization.LastTrace.Message);
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>The later forms of the execution context, steps that run as another user, and secure configuration.</summary>
[TestClass]
[Follows("learn.microsoft.com dotnet/api microsoft.xrm.sdk.ipluginexecutioncontext2 to ipluginexecutioncontext7")]
public sealed class ContextTests
{
    [TestMethod]
    public void TheContextTellsWhoCalls()
    {
        using var organization = new Organization(new TestZip().Role("Leads", "prvCreateLead Basic", "prvReadLead Basic").Step("Create", "lead", 20, "identities"));
        var person = organization.Dataverse.CreateUser("p@x", "Pat Person", "Leads");
        var (directory, application) = (Guid.NewGuid(), Guid.NewGuid());
        organization.Service.Update(new Entity("systemuser", person) { ["azureactivedirectoryobjectid"] = directory });
        var journeys = organization.Dataverse.CreateApplicationUser("journeys", "Journeys", application, "Leads", "System Administrator");

        organization.Dataverse.As(person, journeys).Create(Organization.NewLead());
        Assert.AreEqual(
            $"user {directory} initiating {Guid.Empty} application {application} False authenticated {journeys} portal {Guid.Empty} False",
            organization.Lines().Single());

        organization.Dataverse.As(journeys).Create(Organization.NewLead());
        Assert.AreEqual(
            $"user {Guid.Empty} initiating {Guid.Empty} application {application} True authenticated {journeys} portal {Guid.Empty} False",
            organization.Lines().Single());
    }

    [TestMethod]
    [Follows("tools/LocalDataverse/README.md, where the documentation is silent: no tenant, no user agent")]
    public void TheEnvironmentIsTheOrganization()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "environment"));

        organization.CreateLead();

        Assert.AreEqual($"environment {organization.Dataverse.OrganizationId} tenant {Guid.Empty} agent ''", organization.Lines().Single());
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/impersonate-a-user.md; delegateas/XrmMockup TestPlugins, TestImpersonatingUserIds (MIT)")]
    public void AStepMayRunAsAnotherUser()
    {
        using var organization = new Organization(new TestZip()
            .Role("Leads", "prvCreateLead Basic", "prvReadLead Basic")
            .Role("Items", "prvCreatexl_Item Basic", "prvReadxl_Item Basic")
            .Step("Create", "lead", 40, "users;create xl_item x", runsAs: "Ivy Items"));
        var leads = organization.Dataverse.CreateUser("l@x", "Leo Leads", "Leads");
        var items = organization.Dataverse.CreateUser("i@x", "Ivy Items", "Items");

        var lead = organization.Dataverse.As(leads).Create(Organization.NewLead());

        Assert.AreEqual($"user {items} initiating {leads}", organization.Lines()[0]);
        Assert.AreEqual(1, organization.Count("xl_item"));
        Assert.AreEqual(leads, organization.Lead(lead).GetAttributeValue<EntityReference>("createdby").Id);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/impersonate-a-user.md")]
    public void WithoutThatTheCallersRightsApply()
    {
        using var organization = new Organization(new TestZip()
            .Role("Leads", "prvCreateLead Basic", "prvReadLead Basic")
            .Step("Create", "lead", 40, "create xl_item x"));

        Organization.Fault(
            ErrorCodes.PrivilegeDenied,
            () => organization.Dataverse.As(organization.Dataverse.CreateUser("l@x", "Leo Leads", "Leads")).Create(Organization.NewLead()));
    }

    // Whoever the plugin runs as decides what it sees, in images too.
    [TestMethod]
    [DataRow("Local Administrator", "post xl_note,xl_secret")]
    [DataRow(null, "post xl_note")]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/column-level-security.md, impersonate-a-user.md")]
    public void ImagesShowWhatTheUserOfTheStepMayRead(string? runsAs, string expected)
    {
        using var organization = new Organization(new TestZip()
            .Role("Leads", "prvReadLead Global", "prvWriteLead Global")
            .Step("Update", "lead", 40, "post", filter: "xl_note", post: "xl_note,xl_secret", runsAs: runsAs));
        var lead = organization.CreateLead(l => l["xl_secret"] = "hush");

        organization.Dataverse.As(organization.Dataverse.CreateUser("l@x", "Leo Leads", "Leads")).Update(new Entity("lead", lead) { ["xl_note"] = "new" });

        Assert.AreEqual(expected, organization.Lines()[0]);
    }

    [TestMethod]
    [Follows("tools/LocalDataverse/README.md, where the documentation is silent: a step whose user does not exist")]
    public void AStepThatRunsAsNobodyFaults()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "users", runsAs: "Nora Nobody"));

        StringAssert.Contains(Organization.Fault(ErrorCodes.InvalidOperation, () => organization.CreateLead()).Message, "Nora Nobody", StringComparison.Ordinal);
        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/register-plug-in.md: secure configuration")]
    public void TheSecureConfigurationReachesItsStepOnly()
    {
        var (with, without) = (Guid.NewGuid(), Guid.NewGuid());
        using var organization = new Organization(
            new TestZip().Step("Create", "lead", 20, "trace one", id: with).Step("Create", "lead", 20, "trace one", id: without, rank: 2),
            o => o.SecureConfiguration = id => id == with ? "trace secret" : null);

        organization.CreateLead();

        CollectionAssert.AreEqual(new[] { "one", "secret", "one" }, organization.Lines());
    }

    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy-plugins issue #85")]
    public void WhatAConstructorThrowsIsSeenAsItIs()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "refuse to be made"));

        Assert.AreEqual("This plugin cannot be made.", Organization.Fault(ErrorCodes.PluginRefused, () => organization.CreateLead()).Message);
    }
}

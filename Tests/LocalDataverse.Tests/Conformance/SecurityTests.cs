using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Privileges, own rows, column security and custom APIs.</summary>
[TestClass]
[Follows("MicrosoftDocs/power-platform admin/security-roles-privileges.md; MicrosoftDocs/powerapps-docs developer/data-platform/column-level-security.md, custom-api.md")]
public sealed class SecurityTests
{
    [TestMethod]
    public void WhatNoRoleGrantsIsRefusedByPrivilegeName()
    {
        using var organization = new Organization(new TestZip().Role("Reader", "prvReadLead Global", "prvWriteLead Basic"));
        var reader = organization.Dataverse.As(organization.Dataverse.CreateUser("reader", "Ray Reader", "Reader"));
        var lead = organization.CreateLead();

        Assert.AreEqual(lead, reader.Retrieve("lead", lead, new ColumnSet("lastname")).Id);
        StringAssert.Contains(Organization.Fault(ErrorCodes.PrivilegeDenied, () => reader.Create(Organization.NewLead())).Message, "prvCreateLead", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.PrivilegeDenied, () => reader.Delete("lead", lead));
        Organization.Fault(ErrorCodes.AccessDenied, () => reader.Update(new Entity("lead", lead) { ["jobtitle"] = "x" }));
    }

    [TestMethod]
    public void APrivilegeAtBasicDepthReachesOwnRows()
    {
        using var organization = new Organization(new TestZip().Role("Own", "prvReadLead Basic", "prvCreateLead Basic", "prvWriteLead Basic"));
        var own = organization.Dataverse.As(organization.Dataverse.CreateUser("own", "Olga Own", "Own"));
        var foreign = organization.CreateLead();

        var mine = own.Create(Organization.NewLead());
        own.Update(new Entity("lead", mine) { ["jobtitle"] = "x" });

        Assert.AreEqual(mine, own.RetrieveMultiple(new QueryExpression("lead")).Entities.Single().Id);
        Organization.Fault(ErrorCodes.AccessDenied, () => own.Retrieve("lead", foreign, new ColumnSet("lastname")));
    }

    [TestMethod]
    public void PointingAtALeadNeedsAppendAndAppendTo()
    {
        using var organization = new Organization(new TestZip()
            .Role("Items", "prvCreatexl_Item Basic", "prvReadxl_Item Basic", "prvAppendxl_Item Basic", "prvReadLead Global")
            .Role("Append To Lead", "prvAppendToLead Global"));
        var lead = new EntityReference("lead", organization.CreateLead());
        var without = organization.Dataverse.As(organization.Dataverse.CreateUser("a", "Ann A", "Items"));
        var with = organization.Dataverse.As(organization.Dataverse.CreateUser("b", "Bob B", "Items", "Append To Lead"));
        Entity Item() => new("xl_item") { ["xl_leadid"] = lead };

        with.Create(Item());

        Organization.Fault(ErrorCodes.PrivilegeDenied, () => without.Create(Item()));
    }

    [TestMethod]
    public void ThePluginActsAsSystemWhereItAsksTo()
    {
        using var organization = new Organization(new TestZip()
            .Role("Leads", "prvCreateLead Basic", "prvReadLead Basic")
            .Step("Create", "lead", 40, "create-as-system xl_item x"));
        var user = organization.Dataverse.As(organization.Dataverse.CreateUser("u", "Una User", "Leads"));

        user.Create(Organization.NewLead());

        Assert.AreEqual(1, organization.Count("xl_item"));
    }

    [TestMethod]
    public void ThePluginActsAsTheCallerOtherwise()
    {
        using var organization = new Organization(new TestZip()
            .Role("Leads", "prvCreateLead Basic", "prvReadLead Basic")
            .Step("Create", "lead", 40, "create xl_item x"));
        var user = organization.Dataverse.As(organization.Dataverse.CreateUser("u", "Una User", "Leads"));

        Organization.Fault(ErrorCodes.PrivilegeDenied, () => user.Create(Organization.NewLead()));

        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    public void ASecuredColumnIsEmptyForWhoMayNotReadIt()
    {
        const string Profile = "11111111-0000-0000-0000-000000000001";
        using var organization = new Organization(new TestZip()
            .Role("Leads", "prvReadLead Global", "prvWriteLead Global")
            .Customization(
                $$"""
                <FieldSecurityProfiles><FieldSecurityProfile name="Secrets" fieldsecurityprofileid="{{{Profile}}}"><FieldPermissions><FieldPermission>
                <EntityName>lead</EntityName><AttributeName>xl_secret</AttributeName><CanRead>4</CanRead><CanUpdate>0</CanUpdate><CanCreate>0</CanCreate>
                </FieldPermission></FieldPermissions></FieldSecurityProfile></FieldSecurityProfiles>
                """));
        var user = organization.Dataverse.CreateUser("u", "Una User", "Leads");
        var service = organization.Dataverse.As(user);
        var lead = organization.CreateLead(l => l["xl_secret"] = "hush");

        Assert.IsFalse(service.Retrieve("lead", lead, new ColumnSet(true)).Contains("xl_secret"));
        organization.Service.Associate("systemuser", user, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Guid.Parse(Profile))]);

        Assert.AreEqual("hush", service.Retrieve("lead", lead, new ColumnSet(true))["xl_secret"]);
        Organization.Fault(ErrorCodes.AccessDenied, () => service.Update(new Entity("lead", lead) { ["xl_secret"] = "loud" }));
    }

    [TestMethod]
    public void AnUnknownRoleOrUserFaults()
    {
        using var organization = new Organization();

        StringAssert.Contains(Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Dataverse.CreateUser("u", "U", "Nobody")).Message, "Nobody", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Dataverse.As(Guid.NewGuid()).Create(Organization.NewLead()));
    }

    [TestMethod]
    public void ACustomApiRunsItsPluginAsMainOperation()
    {
        using var organization = new Organization(new TestZip().EchoApi());

        var response = organization.Service.Execute(new OrganizationRequest("xl_Echo") { ["Text"] = "hello" });

        Assert.AreEqual("hello", response.Results["Echo"]);
        Assert.AreEqual("stage 30 on none", organization.Lines().Single());
    }

    [TestMethod]
    public void ACustomApiChecksItsParameters()
    {
        using var organization = new Organization(new TestZip().EchoApi(textIsOptional: false));

        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new OrganizationRequest("xl_Echo")));
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new OrganizationRequest("xl_Echo") { ["Text"] = 1 }));
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new OrganizationRequest("xl_Echo") { ["Text"] = "x", ["Other"] = "y" }));
    }

    [TestMethod]
    public void ABoundCustomApiNeedsARowOfItsTable()
    {
        using var organization = new Organization(new TestZip().EchoApi(boundTable: "lead"));

        organization.Service.Execute(new OrganizationRequest("xl_Echo") { ["Target"] = new EntityReference("lead", organization.CreateLead()) });

        Assert.AreEqual("stage 30 on lead", organization.Lines().Single());
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new OrganizationRequest("xl_Echo") { ["Target"] = new EntityReference("xl_item", organization.CreateItem()) }));
    }

    [TestMethod]
    public void ACustomApiIsGuardedByItsPrivilege()
    {
        using var organization = new Organization(new TestZip().EchoApi(privilege: "prvCreatexl_Item").Role("Items", "prvCreatexl_Item Basic").Role("None"));
        var with = organization.Dataverse.As(organization.Dataverse.CreateUser("w", "Will W", "Items"));
        var without = organization.Dataverse.As(organization.Dataverse.CreateUser("o", "Olaf O", "None"));

        with.Execute(new OrganizationRequest("xl_Echo"));

        Organization.Fault(ErrorCodes.PrivilegeDenied, () => without.Execute(new OrganizationRequest("xl_Echo")));
    }
}

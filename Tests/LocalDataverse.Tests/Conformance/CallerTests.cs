using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Clients that act for a user have the rights that both have; disabled users and users without a role have none.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/impersonate-another-user.md, required privileges")]
public sealed class CallerTests
{
    private const string Delegate = "prvActOnBehalfOfAnotherUser Global";

    [TestMethod]
    public void WhatEitherLacksBothLack()
    {
        using var units = new Units(new TestZip()
            .Role("Reader", "prvReadLead Global").Role("Writer", "prvReadLead Global", "prvWriteLead Global")
            .Role("Reading Client", Delegate, "prvReadLead Global").Role("Writing Client", Delegate, "prvReadLead Global", "prvWriteLead Global"));
        var (reader, writer) = (units.User(units.East, "Reader"), units.User(units.East, "Writer"));
        var (reading, writing) = (units.User(units.East, "Reading Client"), units.User(units.East, "Writing Client"));
        var lead = units.Lead(units.InEast);
        void Write(Guid user, Guid client) => units.Organization.Dataverse.As(user, client).Update(new Entity("lead", lead) { ["jobtitle"] = "x" });

        Write(writer, writing);
        Write(writer, units.Organization.Dataverse.AdministratorId);

        StringAssert.Contains(
            Organization.Fault(ErrorCodes.PrivilegeDenied, () => Write(writer, reading)).Message, $"(Id={reading}, type=8) is missing prvWriteLead", StringComparison.Ordinal);
        StringAssert.Contains(
            Organization.Fault(ErrorCodes.PrivilegeDenied, () => Write(reader, writing)).Message, $"(Id={reader}, type=8) is missing prvWriteLead", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.PrivilegeDenied, () => Write(units.Organization.Dataverse.AdministratorId, reading));
    }

    [TestMethod]
    public void TheLesserDepthOfBothCountsFromTheUsersUnit()
    {
        using var units = new Units(new TestZip().Role("All", "prvReadLead Global").Role("Client", Delegate, "prvReadLead Local"));
        var (user, client) = (units.User(units.South, "All"), units.User(units.East, "Client"));
        var (near, far) = (units.Lead(units.InSouth), units.Lead(units.InEast));
        bool Reads(Guid lead) => Tests.Units.Does(() => units.Organization.Dataverse.As(user, client).Retrieve("lead", lead, new ColumnSet(false)));

        Assert.IsTrue(Reads(near));
        Assert.IsFalse(Reads(far));
        Assert.IsTrue(units.CanRead(user, far));
        Assert.HasCount(1, units.Organization.Dataverse.As(user, client).RetrieveMultiple(new QueryExpression("lead")).Entities);
    }

    [TestMethod]
    public void SecuredColumnsAreForBoth()
    {
        const string Profile = "11111111-0000-0000-0000-000000000001";
        using var units = new Units(new TestZip().Role("Client", Delegate, "prvReadLead Global").Customization(
            $$"""
            <FieldSecurityProfiles><FieldSecurityProfile name="Secrets" fieldsecurityprofileid="{{{Profile}}}"><FieldPermissions><FieldPermission>
            <EntityName>lead</EntityName><AttributeName>xl_secret</AttributeName><CanRead>4</CanRead><CanUpdate>0</CanUpdate><CanCreate>0</CanCreate>
            </FieldPermission></FieldPermissions></FieldSecurityProfile></FieldSecurityProfiles>
            """));
        var (user, client) = (units.User(units.East, "Reads"), units.User(units.East, "Client"));
        var lead = units.Organization.CreateLead(l => l["xl_secret"] = "hush");
        bool Sees() => units.Organization.Dataverse.As(user, client).Retrieve("lead", lead, new ColumnSet("xl_secret")).Contains("xl_secret");
        void Give(Guid to) => units.Admin.Associate(
            "systemuser", to, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Guid.Parse(Profile))]);

        Give(user);
        Assert.IsFalse(Sees());
        Give(client);
        Assert.IsTrue(Sees());
    }

    [TestMethod]
    public void APluginThatActsAsTheCallerIsBoundByBothAndAsSystemByNeither()
    {
        using var units = new Units(new TestZip()
            .Role("User", "prvCreateLead Basic", "prvReadLead Basic", "prvCreatexl_Item Basic", "prvReadxl_Item Basic")
            .Role("Client", Delegate, "prvCreateLead Basic", "prvReadLead Basic")
            .Step("Create", "lead", 40, "create xl_item x"));
        using var system = new Units(new TestZip()
            .Role("User", "prvCreateLead Basic", "prvReadLead Basic").Role("Client", Delegate, "prvCreateLead Basic", "prvReadLead Basic")
            .Step("Create", "lead", 40, "create-as-system xl_item x"));
        foreach (var (org, allowed) in new[] { (units, false), (system, true) })
        {
            var (user, client) = (org.User(org.East, "User"), org.User(org.East, "Client"));

            Assert.AreEqual(allowed, Tests.Units.Does(() => org.Organization.Dataverse.As(user, client).Create(new Entity("lead") { ["lastname"] = "x" })));
            org.As(user).Create(new Entity("lead") { ["lastname"] = "x" });
        }
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/web-service-error-codes.md, 0x80040225")]
    public void ADisabledUserIsRefusedUntilHeIsEnabled()
    {
        using var units = new Units(new TestZip().Role("Own", "prvReadLead Global", "prvWriteLead Global"));
        var (user, lead) = (units.User(units.East, "Own"), units.Lead(units.InEast));
        var client = units.Organization.Dataverse.As(units.InEast, user);
        units.Admin.Update(new Entity("systemuser", user) { ["isdisabled"] = true });

        var fault = Organization.Fault(ErrorCodes.UserDisabled, () => units.As(user).Retrieve("lead", lead, new ColumnSet(false)));
        StringAssert.Contains(fault.Message, $"(Id = {user}) is disabled", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.UserDisabled, () => units.As(user).Execute(new WhoAmIRequest()));
        Organization.Fault(ErrorCodes.UserDisabled, () => client.Execute(new WhoAmIRequest()));
        Organization.Fault(ErrorCodes.UserDisabled, () => units.Lead(user));

        units.Admin.Update(new Entity("systemuser", user) { ["isdisabled"] = false });
        Assert.IsTrue(units.CanRead(user, lead));
    }

    [TestMethod]
    public void AUserWithoutAnyRoleIsRefused()
    {
        using var units = new Units();
        var (user, lead) = (units.User(units.East), units.Lead(units.InEast));

        var fault = Organization.Fault(ErrorCodes.PrivilegeDenied, () => units.As(user).Retrieve("lead", lead, new ColumnSet(false)));

        StringAssert.Contains(fault.Message, "is missing prvReadLead privilege", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.PrivilegeDenied, () => units.As(user).RetrieveMultiple(new QueryExpression("lead")));
        units.Admin.Associate("systemuser", user, new Relationship("systemuserroles_association"), [units.Role("Reads")]);
        Assert.IsTrue(units.CanRead(user, lead));
    }
}

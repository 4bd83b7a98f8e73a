using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Rows shared with users and teams.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/security-sharing-assigning.md and security-access-rights.md; XrmMockup TestPrivileges/TestSharing.cs, TestRetrievePrincipalAccess.cs")]
public sealed class SharingTests
{
    private const AccessRights ReadWrite = AccessRights.ReadAccess | AccessRights.WriteAccess;

    [TestMethod]
    public void AShareGivesItsRightsInItsRowAndNoOther()
    {
        using var units = Units();
        var (user, lead, other) = (units.User(units.West, "Own"), units.Lead(units.InEast), units.Lead(units.InEast));
        Assert.IsFalse(units.CanRead(user, lead));

        units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess);

        Assert.IsTrue(units.CanRead(user, lead));
        Assert.IsFalse(units.CanWrite(user, lead));
        Assert.IsFalse(units.CanRead(user, other));
        Assert.IsFalse(units.CanRead(units.User(units.West, "Own"), lead));
    }

    [TestMethod]
    public void AShareGivesNothingThatNoRoleGives()
    {
        using var units = Units(new TestZip().Role("Only Reads", "prvReadLead Basic"));
        var (user, lead) = (units.User(units.West, "Only Reads"), units.Lead(units.InEast));

        units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), ReadWrite);

        Assert.IsTrue(units.CanRead(user, lead));
        StringAssert.Contains(
            Organization.Fault(ErrorCodes.PrivilegeDenied, () => units.As(user).Update(new Entity("lead", lead) { ["jobtitle"] = "x" })).Message, "prvWriteLead", StringComparison.Ordinal);
        Assert.AreEqual(AccessRights.ReadAccess, RightsOf(units, lead, Tests.Units.UserRef(user)));
    }

    [TestMethod]
    public void GrantAddsModifyReplacesRevokeEnds()
    {
        using var units = Units();
        var (user, lead) = (units.User(units.West, "Own"), units.Lead(units.InEast));
        var (row, principal) = (Tests.Units.LeadRef(lead), Tests.Units.UserRef(user));
        units.Grant(row, principal, AccessRights.ReadAccess);
        units.Grant(row, principal, AccessRights.WriteAccess);
        Assert.AreEqual(ReadWrite, RightsOf(units, lead, principal));
        Assert.IsTrue(units.CanWrite(user, lead));

        units.Admin.Execute(new ModifyAccessRequest { Target = row, PrincipalAccess = new PrincipalAccess { Principal = principal, AccessMask = AccessRights.ReadAccess } });
        Assert.AreEqual(AccessRights.ReadAccess, RightsOf(units, lead, principal));
        Assert.IsFalse(units.CanWrite(user, lead));

        units.Admin.Execute(new RevokeAccessRequest { Target = row, Revokee = principal });
        Assert.AreEqual(AccessRights.None, RightsOf(units, lead, principal));
        Assert.IsFalse(units.CanRead(user, lead));
        Assert.AreEqual(0, units.Organization.Count("principalobjectaccess"));
    }

    [TestMethod]
    public void WhatIsSharedWithATeamIsSharedWithItsMembers()
    {
        using var units = Units();
        var (member, stranger, lead) = (units.User(units.West, "Own"), units.User(units.West, "Own"), units.Lead(units.InEast));
        var team = units.Team(units.West, [], member);

        units.Grant(Tests.Units.LeadRef(lead), team, AccessRights.ReadAccess);

        Assert.IsTrue(units.CanRead(member, lead));
        Assert.IsFalse(units.CanRead(stranger, lead));
        units.Admin.Execute(new RemoveMembersTeamRequest { TeamId = team.Id, MemberIds = [member] });
        Assert.IsFalse(units.CanRead(member, lead));
    }

    [TestMethod]
    public void SharingNeedsShareAndReadInTheRow()
    {
        using var units = Units(new TestZip().Role("Shares", "prvReadLead Global", "prvShareLead Local").Role("Reader", "prvReadLead Global"));
        var (sharer, reader, receiver) = (units.User(units.East, "Shares"), units.User(units.East, "Reader"), Tests.Units.UserRef(units.User(units.West, "Own")));
        var (near, far) = (Tests.Units.LeadRef(units.Lead(units.InEast)), Tests.Units.LeadRef(units.Lead(units.InWest)));

        units.Grant(near, receiver, AccessRights.ReadAccess, units.As(sharer));

        Organization.Fault(ErrorCodes.AccessDenied, () => units.Grant(far, receiver, AccessRights.ReadAccess, units.As(sharer)));
        var fault = Organization.Fault(ErrorCodes.PrivilegeDenied, () => units.Grant(near, receiver, AccessRights.ReadAccess, units.As(reader)));
        StringAssert.Contains(fault.Message, "prvShareLead", StringComparison.Ordinal);
        Organization.Fault(ErrorCodes.PrivilegeDenied, () => units.As(reader).Execute(new RevokeAccessRequest { Target = near, Revokee = receiver }));
    }

    [TestMethod]
    public void WhoMayReadNoSuchRowGetsNone()
    {
        using var units = Units(new TestZip().Role("Other", "prvReadxl_Item Basic"));
        var (user, lead) = (units.User(units.West, "Other"), units.Lead(units.InEast));

        var fault = Organization.Fault(ErrorCodes.PrivilegeDenied, () => units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(user), AccessRights.ReadAccess));

        Assert.AreEqual($"Principal user (Id={user}, type=8) is missing prvReadLead privilege.", fault.Message);
        Assert.AreEqual(0, units.Organization.Count("principalobjectaccess"));
    }

    [TestMethod]
    public void ARowWithoutOwnerIsNotShared()
    {
        using var units = Units();
        var currency = units.Admin.RetrieveMultiple(new QueryExpression("transactioncurrency")).Entities[0].ToEntityReference();

        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Grant(currency, Tests.Units.UserRef(units.InWest), AccessRights.ReadAccess));
    }

    [TestMethod]
    public void RetrieveSharedPrincipalsAndAccessTellsWhoHasAShare()
    {
        using var units = Units();
        var (user, lead) = (Tests.Units.UserRef(units.User(units.West, "Own")), Tests.Units.LeadRef(units.Lead(units.InEast)));
        var team = units.Team(units.West, []);
        units.Grant(lead, user, ReadWrite);
        units.Grant(lead, team, AccessRights.ReadAccess);

        var response = (RetrieveSharedPrincipalsAndAccessResponse)units.Admin.Execute(new RetrieveSharedPrincipalsAndAccessRequest { Target = lead });

        CollectionAssert.AreEqual(new[] { (user, ReadWrite), (team, AccessRights.ReadAccess) }, response.PrincipalAccesses.Select(p => (p.Principal, p.AccessMask)).ToArray());
        Organization.Fault(ErrorCodes.AccessDenied, () => units.As(units.User(units.South, "Own")).Execute(new RetrieveSharedPrincipalsAndAccessRequest { Target = lead }));
    }

    [TestMethod]
    public void RetrievePrincipalAccessAddsUpRolesOwnershipAndShares()
    {
        using var units = Units(new TestZip().Role("Much", "prvReadLead Global", "prvWriteLead Local", "prvDeleteLead Basic", "prvAppendToLead Deep"));
        var much = units.User(units.East, "Much");
        var (own, near, far) = (units.Lead(much), units.Lead(units.InEast), units.Lead(units.InWest));
        const AccessRights Unit = ReadWrite | AccessRights.AppendToAccess;

        Assert.AreEqual(Unit | AccessRights.DeleteAccess, RightsOf(units, own, Tests.Units.UserRef(much)));
        Assert.AreEqual(Unit, RightsOf(units, near, Tests.Units.UserRef(much)));
        Assert.AreEqual(AccessRights.ReadAccess, RightsOf(units, far, Tests.Units.UserRef(much)));
        units.Grant(Tests.Units.LeadRef(far), Tests.Units.UserRef(much), AccessRights.DeleteAccess);
        Assert.AreEqual(AccessRights.ReadAccess | AccessRights.DeleteAccess, RightsOf(units, far, Tests.Units.UserRef(much)));
    }

    [TestMethod]
    public void WithTheRowItsSharesGo()
    {
        using var units = Units();
        var lead = units.Lead(units.InEast);
        units.Grant(Tests.Units.LeadRef(lead), Tests.Units.UserRef(units.User(units.West, "Own")), AccessRights.ReadAccess);

        units.Admin.Delete("lead", lead);

        Assert.AreEqual(0, units.Organization.Count("principalobjectaccess"));
    }

    [TestMethod]
    public void ASharedRowIsAssignedAndDeletedByItsRights()
    {
        using var units = Units(new TestZip().Role("All Own", "prvReadLead Basic", "prvWriteLead Basic", "prvAssignLead Basic", "prvDeleteLead Basic"));
        var user = units.User(units.West, "All Own");
        var (kept, given, gone) = (units.Lead(units.InEast), units.Lead(units.InEast), units.Lead(units.InEast));
        units.Grant(Tests.Units.LeadRef(kept), Tests.Units.UserRef(user), ReadWrite);
        units.Grant(Tests.Units.LeadRef(given), Tests.Units.UserRef(user), ReadWrite | AccessRights.AssignAccess);
        units.Grant(Tests.Units.LeadRef(gone), Tests.Units.UserRef(user), AccessRights.DeleteAccess);
        AssignRequest Assign(Guid lead) => new() { Target = Tests.Units.LeadRef(lead), Assignee = Tests.Units.UserRef(user) };

        Organization.Fault(ErrorCodes.AccessDenied, () => units.As(user).Execute(Assign(kept)));
        units.As(user).Execute(Assign(given));
        units.As(user).Delete("lead", gone);

        Assert.AreEqual(user, units.Organization.Lead(given).GetAttributeValue<EntityReference>("ownerid").Id);
        Assert.AreEqual(2, units.Organization.Count("lead"));
    }

    [TestMethod]
    public void NobodyWritesTheSharesThemselves()
    {
        using var units = Units();

        Organization.Fault(ErrorCodes.InvalidOperation, () => units.Admin.Create(new Entity("principalobjectaccess") { ["accessrightsmask"] = 1 }));
    }

    private static Units Units(TestZip? zip = null) => new((zip ?? new TestZip()).Role("Own", "prvReadLead Basic", "prvWriteLead Basic"));

    private static AccessRights RightsOf(Units units, Guid lead, EntityReference principal)
        => ((RetrievePrincipalAccessResponse)units.Admin.Execute(new RetrievePrincipalAccessRequest { Target = Tests.Units.LeadRef(lead), Principal = principal })).AccessRights;
}

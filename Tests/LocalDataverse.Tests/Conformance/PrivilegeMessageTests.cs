using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Which of some privileges somebody has.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/webapi/reference/retrieveusersetofprivilegesbynames.md")]
public class PrivilegeMessageTests
{
    [TestMethod]
    public void The_privileges_that_a_user_has_are_told_with_their_depth_and_the_others_left_out()
    {
        using var organization = new Organization();
        var user = organization.Dataverse.CreateUser("sam", "Sam", "Salesperson");

        var held = Ask(organization, user, "prvReadLead", "prvDeleteLead", "prvReadxl_Item", "prvNobodyHas");

        Assert.AreEqual("prvReadLead Global, prvDeleteLead Basic", held);
    }

    [TestMethod]
    public void A_System_Administrator_has_them_all_and_one_without_roles_none()
    {
        using var organization = new Organization();

        Assert.AreEqual("prvReadLead Global, prvReadxl_Item Global", Ask(organization, organization.Dataverse.AdministratorId, "prvReadLead", "prvReadxl_Item"));
        Assert.AreEqual("", Ask(organization, organization.Dataverse.CreateUser("nora", "Nora"), "prvReadLead"));
    }

    [TestMethod]
    public void Without_names_or_for_a_user_who_is_not_there_it_is_refused()
    {
        using var organization = new Organization();

        Organization.Fault(
            ErrorCodes.InvalidArgument, () => organization.Service.Execute(new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = organization.Dataverse.AdministratorId }));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => Ask(organization, Guid.NewGuid(), "prvReadLead"));
    }

    private static string Ask(Organization organization, Guid user, params string[] names)
    {
        var response = (RetrieveUserSetOfPrivilegesByNamesResponse)organization.Service.Execute(
            new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = user, PrivilegeNames = names });
        return string.Join(", ", response.RolePrivileges.Select(row => row.PrivilegeName + " " + row.Depth));
    }
}

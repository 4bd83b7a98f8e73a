using System;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Tests.Importing;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>What the cascade types of a solution's relationships do on Delete and Assign.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/configure-entity-relationship-cascading-behavior.md")]
public sealed class RelationshipCascadeTests
{
    [TestMethod]
    [DataRow("Cascade", false, null)]
    [DataRow("RemoveLink", true, null)]
    [DataRow("NoCascade", true, "still points")]
    [Follows("delegateas/XrmMockup XrmMockup365Test/TestCascade.cs")]
    public void ADeleteDoesToTheRowsBelowWhatTheRelationshipSays(string cascade, bool stays, string? points)
    {
        using var organization = new Organization(Zip($"<CascadeDelete>{cascade}</CascadeDelete>"));
        var (parent, child) = Family(organization);

        organization.Service.Delete("contact", parent.Id);

        Assert.AreEqual(stays ? 1 : 0, organization.Count("xl_item"));
        Assert.AreEqual(points is not null, stays && organization.Item(child.Id).Contains("xl_contactid"));
    }

    [TestMethod]
    public void ARestrictedDeleteLeavesEverythingInPlace()
    {
        using var organization = new Organization(Zip("<CascadeDelete>Restrict</CascadeDelete>"));
        var (parent, _) = Family(organization);

        Organization.Fault(ErrorCodes.CannotDeleteReferenced, () => organization.Service.Delete("contact", parent.Id));

        Assert.AreEqual(1, organization.Count("contact"));
        Assert.AreEqual(1, organization.Count("xl_item"));
    }

    [TestMethod]
    [DataRow("Cascade", true, true, true)]
    [DataRow("ActiveOnly", true, true, false)]
    [DataRow("UserOwned", true, false, true)]
    [DataRow("NoCascade", false, false, false)]
    [Follows("delegateas/XrmMockup XrmMockup365Test/TestCascade.cs")]
    public void AnAssignReachesTheRowsBelowThatTheRelationshipSays(string cascade, bool plain, bool othersOwn, bool inactive)
    {
        using var organization = new Organization(Zip($"<CascadeDelete>RemoveLink</CascadeDelete><CascadeAssign>{cascade}</CascadeAssign>").Role("Items", "prvReadxl_Item Basic"));
        var (parent, child) = Family(organization);
        var other = organization.NewItem(i => i["xl_contactid"] = parent);
        var closed = organization.NewItem(i => i["xl_contactid"] = parent);
        var (rep, colleague) = (User(organization, "rep"), User(organization, "colleague"));
        organization.Service.Execute(new AssignRequest { Target = other, Assignee = colleague });
        organization.Service.Update(new Entity("xl_item", closed.Id) { ["statecode"] = new OptionSetValue(1) });

        organization.Service.Execute(new AssignRequest { Target = parent, Assignee = rep });

        Assert.AreEqual(plain, IsOf(organization, child, rep));
        Assert.AreEqual(othersOwn, IsOf(organization, other, rep));
        Assert.AreEqual(inactive, IsOf(organization, closed, rep));
    }

    [TestMethod]
    public void ATypeThatThereIsNotIsRefused()
    {
        StringAssert.Contains(Zips.Refusal(Zip("<CascadeDelete>Sometimes</CascadeDelete>")), "relationship xl_contact_item: \"Sometimes\"", StringComparison.Ordinal);
        StringAssert.Contains(
            Zips.Refusal(Zip("<CascadeDelete>RemoveLink</CascadeDelete><CascadeShare>Restrict</CascadeShare>")), "CascadeShare is Restrict", StringComparison.Ordinal);
    }

    [TestMethod]
    public void OnlyARelationshipOfATableWithItselfIsHierarchical()
        => StringAssert.Contains(Zips.Refusal(Zip("<CascadeDelete>RemoveLink</CascadeDelete><IsHierarchical>1</IsHierarchical>")), "hierarchical", StringComparison.Ordinal);

    [TestMethod]
    [Follows("delegateas/XrmMockup XrmMockup365Test/TestReferences.cs")]
    public void ALookupToARowThatIsNotThereFaults()
    {
        using var organization = new Organization(Zip("<CascadeDelete>RemoveLink</CascadeDelete>"));

        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.CreateItem(i => i["xl_contactid"] = new EntityReference("contact", Guid.NewGuid())));
        Assert.AreEqual("Roe", ((EntityReference)organization.Item(organization.CreateItem(i => i["xl_contactid"] = organization.NewContact()))["xl_contactid"]).Name);
    }

    private static TestZip Zip(string cascades)
        => new TestZip().ItemColumn("xl_contactid", "lookup", string.Empty).Customization(Zips.OneToMany("xl_contact_item", "xl_ContactId", "Contact", cascades));

    private static (EntityReference Parent, EntityReference Child) Family(Organization organization)
    {
        var parent = organization.NewContact();
        return (parent, organization.NewItem(i => i["xl_contactid"] = parent));
    }

    private static EntityReference User(Organization organization, string name) => new("systemuser", organization.Dataverse.CreateUser(name, name, "Salesperson", "Items"));

    private static bool IsOf(Organization organization, EntityReference item, EntityReference user)
        => organization.Item(item.Id).GetAttributeValue<EntityReference>("ownerid").Id == user.Id;
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Tests.Importing;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Many-to-many relationships of a solution.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/org-service/entity-operations-associate-disassociate.md")]
public sealed class ManyToManyTests
{
    private static TestZip Zip => new TestZip().Customization(Zips.ManyToMany("xl_item_contact", "xl_Item", "Contact"));

    [TestMethod]
    [Follows("delegateas/XrmMockup XrmMockup365Test/TestAssocDissoc.cs")]
    public void AssociatedRowsAreFoundFromBothSides()
    {
        using var organization = new Organization(Zip);
        var (item, one, two) = (organization.NewItem(), organization.NewContact("One"), organization.NewContact("Two"));

        organization.Associate("xl_item_contact", item, one, two);

        Assert.IsTrue(organization.Report.Has("relationship", "xl_item_contact"));
        CollectionAssert.AreEquivalent(new[] { one.Id, two.Id }, Linked(organization, "contact", "contactid", "xl_itemid", item.Id));
        CollectionAssert.AreEqual(new[] { item.Id }, Linked(organization, "xl_item", "xl_itemid", "contactid", two.Id));
    }

    [TestMethod]
    [Follows("delegateas/XrmMockup XrmMockup365Test/TestAssocDissoc.cs")]
    public void TheTargetMayBeEitherSideAndDisassociateTakesOnePairAway()
    {
        using var organization = new Organization(Zip);
        var (item, one, two) = (organization.NewItem(), organization.NewContact("One"), organization.NewContact("Two"));
        organization.Associate("xl_item_contact", one, item);
        organization.Associate("xl_item_contact", item, two);

        organization.Disassociate("xl_item_contact", one, item);

        CollectionAssert.AreEqual(new[] { two.Id }, Linked(organization, "contact", "contactid", "xl_itemid", item.Id));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/reference/web-service-error-codes.md (0x80040237)")]
    public void APairThatIsThereFaultsAndNoneOfTheRequestIsMade()
    {
        using var organization = new Organization(Zip);
        var (item, one, two) = (organization.NewItem(), organization.NewContact("One"), organization.NewContact("Two"));
        organization.Associate("xl_item_contact", item, one);

        Organization.Fault(ErrorCodes.DuplicateRecord, () => organization.Associate("xl_item_contact", item, two, one));

        Assert.AreEqual(1, organization.Count("xl_item_contact"));
    }

    [TestMethod]
    public void RowsOfOtherTablesAndRowsThatAreNotThereFault()
    {
        using var organization = new Organization(Zip);
        var item = organization.NewItem();

        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Associate("xl_item_contact", item, new EntityReference("lead", organization.CreateLead())));
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Associate("xl_item_contact", item, new EntityReference("contact", Guid.NewGuid())));
        Organization.Fault(ErrorCodes.NotSupported, () => organization.Associate("xl_nosuch", item, organization.NewContact()));
    }

    [TestMethod]
    public void DeletingARowTakesItsPairsAndNoOthersAway()
    {
        using var organization = new Organization(Zip);
        var (first, second, contact) = (organization.NewItem(), organization.NewItem(), organization.NewContact());
        organization.Associate("xl_item_contact", contact, first, second);

        organization.Service.Delete("xl_item", first.Id);

        CollectionAssert.AreEqual(new[] { second.Id }, Linked(organization, "xl_item", "xl_itemid", "contactid", contact.Id));
    }

    [TestMethod]
    public void PairsAreMadeByAssociateOnly()
    {
        using var organization = new Organization(Zip);
        var (item, contact) = (organization.NewItem(), organization.NewContact());

        Organization.Fault(
            ErrorCodes.InvalidOperation,
            () => organization.Service.Create(new Entity("xl_item_contact") { ["xl_itemid"] = item.Id, ["contactid"] = contact.Id }));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/power-platform admin/security-roles-privileges.md (Append in many-to-many relationships)")]
    public void WhoAssociatesNeedsAppendOnBothTables()
    {
        using var organization = new Organization(Zip
            .Role("Both", "prvReadxl_Item Global", "prvAppendxl_Item Global", "prvReadContact Global", "prvAppendContact Global")
            .Role("One", "prvReadxl_Item Global", "prvAppendxl_Item Global", "prvReadContact Global"));
        var (item, contact) = (organization.NewItem(), organization.NewContact());
        AssociateRequest Request() => new() { Target = item, Relationship = new Relationship("xl_item_contact"), RelatedEntities = [contact] };

        Organization.Fault(ErrorCodes.PrivilegeDenied, () => organization.Dataverse.As(organization.Dataverse.CreateUser("one", "One", "One")).Execute(Request()));
        organization.Dataverse.As(organization.Dataverse.CreateUser("both", "Both", "Both")).Execute(Request());

        Assert.AreEqual(1, organization.Count("xl_item_contact"));
    }

    [TestMethod]
    [Follows("learn.microsoft.com dotnet/api/microsoft.xrm.sdk.relationship.primaryentityrole")]
    public void BetweenRowsOfOneTableTheRoleSaysWhichSideTheTargetIs()
    {
        using var organization = new Organization(new TestZip().Customization(Zips.ManyToMany("xl_item_item", "xl_Item", "xl_Item")));
        var (one, two) = (organization.NewItem(), organization.NewItem());
        void Associate(EntityRole? role) => organization.Service.Execute(new AssociateRequest
        {
            Target = one,
            Relationship = new Relationship("xl_item_item") { PrimaryEntityRole = role },
            RelatedEntities = [two],
        });

        Organization.Fault(ErrorCodes.InvalidArgument, () => Associate(null));
        Associate(EntityRole.Referencing);
        Associate(EntityRole.Referenced);

        var pairs = organization.Service.RetrieveMultiple(new QueryExpression("xl_item_item") { ColumnSet = new ColumnSet("xl_itemidone", "xl_itemidtwo") }).Entities;
        CollectionAssert.AreEquivalent(new[] { (one.Id, two.Id), (two.Id, one.Id) }, pairs.Select(p => ((Guid)p["xl_itemidone"], (Guid)p["xl_itemidtwo"])).ToArray());
    }

    [TestMethod]
    [Follows("delegateas/XrmMockup XrmMockup365Test/TestAssocDissoc.cs")]
    public void AssociateOverAOneToManyRelationshipSetsTheLookupFromEitherSide()
    {
        using var organization = new Organization(new TestZip().Step("Update", "xl_item", 20, "context"));
        var (one, two) = (organization.NewItem(), organization.NewItem());
        var lead = new EntityReference("lead", organization.CreateLead());

        organization.Associate("xl_lead_item", lead, one);
        organization.Associate("xl_lead_item", two, lead);

        Assert.AreEqual(lead, organization.Item(one.Id)["xl_leadid"]);
        Assert.AreEqual(lead, organization.Item(two.Id)["xl_leadid"]);
        StringAssert.StartsWith(organization.Lines().Single(), "Update", StringComparison.Ordinal);
    }

    [TestMethod]
    [Follows("delegateas/XrmMockup XrmMockup365Test/TestAssocDissoc.cs")]
    public void DisassociateOverAOneToManyRelationshipClearsTheLookupThatPointsThere()
    {
        using var organization = new Organization();
        var (lead, other) = (new EntityReference("lead", organization.CreateLead()), new EntityReference("lead", organization.CreateLead()));
        var (mine, others) = (organization.NewItem(i => i["xl_leadid"] = lead), organization.NewItem(i => i["xl_leadid"] = other));

        organization.Disassociate("xl_lead_item", lead, mine, others);

        Assert.IsFalse(organization.Item(mine.Id).Contains("xl_leadid"));
        Assert.AreEqual(other, organization.Item(others.Id)["xl_leadid"]);
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Disassociate("xl_lead_item", lead, organization.NewContact()));
    }

    private static Guid[] Linked(Organization organization, string table, string key, string filter, Guid id)
    {
        var query = new QueryExpression(table);
        query.AddLink("xl_item_contact", key, key).LinkCriteria.AddCondition(filter, ConditionOperator.Equal, id);
        return [.. organization.Service.RetrieveMultiple(query).Entities.Select(e => e.Id)];
    }
}

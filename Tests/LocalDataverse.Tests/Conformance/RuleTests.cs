using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Alternate keys, upsert, cascades, states and merge.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/use-alternate-key-reference-record.md, use-upsert-insert-update-record.md, configure-entity-relationship-cascading-behavior.md, special-update-operation-behavior.md, merge-records.md")]
public sealed class RuleTests
{
    [TestMethod]
    public void ASecondRowWithTheSameKeyFaults()
    {
        using var organization = new Organization();
        organization.CreateItem(i => i["xl_code"] = "A1");

        var fault = Organization.Fault(-2147220937, () => organization.CreateItem(i => i["xl_code"] = "a1"));

        Assert.AreEqual("A record with matching key values already exists.", fault.Message);
    }

    [TestMethod]
    public void RowsWithoutAKeyValueDoNotCollide()
    {
        using var organization = new Organization();
        organization.CreateItem();
        organization.CreateItem();

        Assert.AreEqual(2, organization.Count("xl_item"));
    }

    [TestMethod]
    public void UpsertByKeyCreatesThenUpdates()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 20, "context").Step("Update", "xl_item", 20, "context"));
        UpsertResponse Upsert(string name) => (UpsertResponse)organization.Service.Execute(new UpsertRequest { Target = new Entity("xl_item", "xl_code", "A1") { ["xl_name"] = name } });

        var first = Upsert("One");
        var firstRan = organization.Lines().Single();
        var second = Upsert("Two");

        Assert.IsTrue(first.RecordCreated);
        Assert.IsFalse(second.RecordCreated);
        Assert.AreEqual(first.Target.Id, second.Target.Id);
        Assert.AreEqual("Two", organization.Item(first.Target.Id)["xl_name"]);
        Assert.AreEqual("A1", organization.Item(first.Target.Id)["xl_code"]);
        StringAssert.StartsWith(firstRan, "Create", StringComparison.Ordinal);
        StringAssert.StartsWith(organization.Lines().Single(), "Update", StringComparison.Ordinal);
    }

    [TestMethod]
    public void UpsertByIdCreatesTheRowWithThatId()
    {
        using var organization = new Organization();
        var id = Guid.NewGuid();

        var response = (UpsertResponse)organization.Service.Execute(new UpsertRequest { Target = new Entity("xl_item", id) { ["xl_name"] = "One" } });

        Assert.IsTrue(response.RecordCreated);
        Assert.AreEqual("One", organization.Item(id)["xl_name"]);
    }

    [TestMethod]
    public void ALookupMayNameItsRowByKey()
    {
        using var organization = new Organization(new TestZip().ItemColumn("xl_parentid", "lookup", string.Empty).Customization(
            """
            <EntityRelationships><EntityRelationship Name="xl_item_item"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>xl_Item</ReferencingEntityName>
            <ReferencedEntityName>xl_Item</ReferencedEntityName><CascadeDelete>RemoveLink</CascadeDelete><ReferencingAttributeName>xl_parentid</ReferencingAttributeName></EntityRelationship></EntityRelationships>
            """));
        var parent = organization.CreateItem(i => i["xl_code"] = "A1");

        var child = organization.CreateItem(i => i["xl_parentid"] = new EntityReference("xl_item", "xl_code", "A1"));

        Assert.AreEqual(parent, organization.Item(child).GetAttributeValue<EntityReference>("xl_parentid").Id);
        organization.Service.Delete("xl_item", parent);
        Assert.IsFalse(organization.Item(child).Contains("xl_parentid"));
    }

    [TestMethod]
    public void ACascadingDeleteRunsTheChildrensStepsUnderTheParentsDelete()
    {
        using var organization = new Organization(new TestZip().Step("Delete", "xl_item", 20, "parents"));
        var lead = organization.CreateLead();
        organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", lead));

        organization.Service.Delete("lead", lead);

        Assert.AreEqual(0, organization.Count("xl_item"));
        Assert.AreEqual("Delete xl_item 20 < Delete xl_item 30 < Delete lead 30", organization.Lines().Single());
    }

    [TestMethod]
    public void ARestrictedDeleteFaultsWhileThereAreChildren()
    {
        using var organization = new Organization(new TestZip { OnDelete = "Restrict" });
        var lead = organization.CreateLead();
        var item = organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", lead));

        Organization.Fault(ErrorCodes.CannotDeleteReferenced, () => organization.Service.Delete("lead", lead));
        organization.Service.Delete("xl_item", item);
        organization.Service.Delete("lead", lead);

        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    public void AssigningALeadAssignsItsChildren()
    {
        using var organization = new Organization(new TestZip().Role("Items", "prvReadxl_Item Basic"));
        var rep = organization.Dataverse.CreateUser("rep", "Rita Rep", "Salesperson", "Items");
        var lead = organization.CreateLead();
        var item = organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", lead));

        organization.Service.Execute(new AssignRequest { Target = new EntityReference("lead", lead), Assignee = new EntityReference("systemuser", rep) });

        Assert.AreEqual(rep, organization.Lead(lead).GetAttributeValue<EntityReference>("owninguser").Id);
        Assert.AreEqual(rep, organization.Item(item).GetAttributeValue<EntityReference>("ownerid").Id);
    }

    [TestMethod]
    public void AStateWithoutAStatusGetsItsDefault()
    {
        using var organization = new Organization();
        var lead = organization.CreateLead();

        organization.Service.Execute(new SetStateRequest { EntityMoniker = new EntityReference("lead", lead), State = new OptionSetValue(2), Status = new OptionSetValue(-1) });

        Assert.AreEqual(4, organization.Lead(lead).GetAttributeValue<OptionSetValue>("statuscode").Value);
    }

    [TestMethod]
    public void AStatusOfAnotherStateFaults()
    {
        using var organization = new Organization();
        var lead = organization.CreateLead();

        Organization.Fault(ErrorCodes.InvalidStatusForState, () => organization.Service.Update(new Entity("lead", lead) { ["statuscode"] = new OptionSetValue(4) }));
    }

    // Table reference of lead, statecode: qualified and disqualified leads are read-only; whether the API says so is one option here.
    [TestMethod]
    [DataRow(true)]
    [DataRow(false)]
    public void AClosedLeadIsReadOnlyByOption(bool refuses)
    {
        using var organization = new Organization(configure: o => o.ClosedLeadsRefuseWrites = refuses);
        var lead = organization.CreateLead();
        organization.Service.Update(new Entity("lead", lead) { ["statecode"] = new OptionSetValue(2) });
        void Write() => organization.Service.Update(new Entity("lead", lead) { ["jobtitle"] = "CEO" });

        if (refuses)
        {
            Organization.Fault(ErrorCodes.InvalidOperation, Write);
            organization.Service.Update(new Entity("lead", lead) { ["statecode"] = new OptionSetValue(0) });
        }

        Write();
        Assert.AreEqual("CEO", organization.Lead(lead)["jobtitle"]);
    }

    [TestMethod]
    public void AMergeMovesTheChildrenUnderItsContextAndClosesTheSubordinate()
    {
        using var organization = new Organization(new TestZip().Step("Update", "xl_item", 20, "parents;users", filter: "xl_leadid").Step("Merge", "lead", 40, "trace merged"));
        var (master, subordinate) = (organization.CreateLead(), organization.CreateLead());
        var item = organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", subordinate));

        organization.Service.Execute(new MergeRequest
        {
            Target = new EntityReference("lead", master),
            SubordinateId = subordinate,
            UpdateContent = new Entity("lead") { ["jobtitle"] = "CEO" },
        });

        Assert.AreEqual(master, organization.Item(item).GetAttributeValue<EntityReference>("xl_leadid").Id);
        Assert.AreEqual("CEO", organization.Lead(master)["jobtitle"]);
        var closed = organization.Lead(subordinate);
        Assert.AreEqual(2, closed.GetAttributeValue<OptionSetValue>("statecode").Value);
        Assert.AreEqual(master, closed.GetAttributeValue<EntityReference>("masterid").Id);
        Assert.IsTrue((bool)closed["merged"]);
        CollectionAssert.AreEqual(
            new[]
            {
                "Update xl_item 20 < Update xl_item 30 < Merge lead 30",
                $"user {organization.Dataverse.SystemUserId} initiating {organization.Dataverse.AdministratorId}",
                "merged",
            },
            organization.Lines());
    }
}

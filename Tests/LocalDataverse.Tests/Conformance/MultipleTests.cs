using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>CreateMultiple, UpdateMultiple and UpsertMultiple.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/bulk-operations.md, write-plugin-multiple-operation.md; XrmMockup TestUpsertMultiple, TestCreateMultipleRequest (MIT)")]
public sealed class MultipleTests
{
    [TestMethod]
    public void RowsAreCreatedAndTheirIdsComeBackInOrder()
    {
        using var organization = new Organization();

        var response = (CreateMultipleResponse)organization.Service.Execute(new CreateMultipleRequest { Targets = Items("One", "Two") });

        CollectionAssert.AreEqual(new[] { "One", "Two" }, response.Ids.Select(id => organization.Item(id)["xl_name"]).ToArray());
        Assert.AreEqual("xl_item", organization.Dataverse.Traces.First(t => t.Message == "CreateMultiple").Table);
    }

    // "Any error that occurs in a bulk operation with a standard table causes the entire operation to roll back."
    [TestMethod]
    public void OneFailureUndoesAll()
    {
        using var organization = new Organization();

        Organization.Fault(
            ErrorCodes.TextTooLong,
            () => organization.Service.Execute(new CreateMultipleRequest { Targets = Items("One", new string('x', 21)) }));

        Assert.AreEqual(0, organization.Count("xl_item"));
    }

    // write-plugin-multiple-operation.md: the pipeline merges the logic of the single message, which runs for each row.
    [TestMethod]
    public void CreateStepsRunOnceARow()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "xl_item", 10, "context")
            .Step("Create", "xl_item", 20, "set xl_code pre;context"));

        var response = (CreateMultipleResponse)organization.Service.Execute(new CreateMultipleRequest { Targets = Items("One") });

        Assert.AreEqual("pre", organization.Item(response.Ids.Single())["xl_code"]);
        CollectionAssert.AreEqual(
            new[]
            {
                "Create xl_item stage 10 depth 1 mode 0 transaction False",
                "Create xl_item stage 20 depth 1 mode 0 transaction True",
            },
            organization.Lines());
    }

    [TestMethod]
    public void EveryRowHasItsOwnSteps()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 40, "trace done"));

        organization.Service.Execute(new CreateMultipleRequest { Targets = Items("One", "Two", "Three") });

        CollectionAssert.AreEqual(new[] { "done", "done", "done" }, organization.Lines());
    }

    [TestMethod]
    public void RowsAreUpdatedTogetherOrNotAtAll()
    {
        using var organization = new Organization();
        var (one, two) = (organization.CreateItem(), organization.CreateItem());
        var targets = Items("A", "B");
        (targets.Entities[0].Id, targets.Entities[1].Id) = (one, two);

        organization.Service.Execute(new UpdateMultipleRequest { Targets = targets });
        Assert.AreEqual("B", organization.Item(two)["xl_name"]);

        targets.Entities[0]["xl_name"] = "C";
        targets.Entities[1].Id = Guid.NewGuid();
        Organization.Fault(ErrorCodes.ObjectDoesNotExist, () => organization.Service.Execute(new UpdateMultipleRequest { Targets = targets }));
        Assert.AreEqual("A", organization.Item(one)["xl_name"]);
    }

    [TestMethod]
    public void LeadsTakeCreateAndUpdateMultiple()
    {
        using var organization = new Organization();
        var leads = new EntityCollection([Organization.NewLead("Adams"), Organization.NewLead("Baker")]) { EntityName = "lead" };

        var ids = ((CreateMultipleResponse)organization.Service.Execute(new CreateMultipleRequest { Targets = leads })).Ids;
        var updates = new EntityCollection([.. ids.Select(id => new Entity("lead", id) { ["jobtitle"] = "CEO" })]) { EntityName = "lead" };
        organization.Service.Execute(new UpdateMultipleRequest { Targets = updates });

        Assert.AreEqual("CEO", organization.Lead(ids[1])["jobtitle"]);
    }

    [TestMethod]
    public void AnUpsertSaysWhatBecameOfEachRow()
    {
        using var organization = new Organization();
        var old = organization.CreateItem(i => i["xl_code"] = "old");
        var targets = Items("Old", "New");
        targets.Entities[0].KeyAttributes["xl_code"] = "old";
        targets.Entities[1].KeyAttributes["xl_code"] = "new";

        var results = ((UpsertMultipleResponse)organization.Service.Execute(new UpsertMultipleRequest { Targets = targets })).Results;

        CollectionAssert.AreEqual(new[] { false, true }, results.Select(r => r.RecordCreated).ToArray());
        Assert.AreEqual(old, results[0].Target.Id);
        Assert.AreEqual("Old", organization.Item(old)["xl_name"]);
        Assert.AreEqual("new", organization.Item(results[1].Target.Id)["xl_code"]);
    }

    [TestMethod]
    public void TwoNewRowsWithOneKeyFailTogether()
    {
        using var organization = new Organization();
        var targets = Items("A", "B");
        foreach (var target in targets.Entities)
        {
            target.KeyAttributes["xl_code"] = "same";
        }

        Organization.Fault(ErrorCodes.DuplicateRecord, () => organization.Service.Execute(new UpsertMultipleRequest { Targets = targets }));
        Assert.AreEqual(0, organization.Count("xl_item"));
    }

    [TestMethod]
    public void WhatIsNoSetOfRowsOfOneTableFaults()
    {
        using var organization = new Organization();
        var mixed = Items("One");
        mixed.Entities.Add(Organization.NewLead());
        var users = new EntityCollection([new Entity("systemuser")]) { EntityName = "systemuser" };

        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new CreateMultipleRequest { Targets = Items() }));
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new CreateMultipleRequest { Targets = mixed }));
        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(new CreateMultipleRequest()));
        Organization.Fault(ErrorCodes.NotSupported, () => organization.Service.Execute(new CreateMultipleRequest { Targets = users }));
    }

    [TestMethod]
    public void InsideAPluginTheyAreRefused()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "create-multiple xl_item aside"));

        StringAssert.Contains(
            Organization.Fault(ErrorCodes.InvalidOperation, () => organization.CreateLead()).Message,
            "CreateMultiple",
            StringComparison.Ordinal);
        Assert.AreEqual(0, organization.Count("xl_item"));
    }

    private static EntityCollection Items(params string[] names)
        => new([.. names.Select(n => new Entity("xl_item") { ["xl_name"] = n })]) { EntityName = "xl_item" };
}

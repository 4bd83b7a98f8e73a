using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Steps on CreateMultiple and UpdateMultiple, which run for the single messages too.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/write-plugin-multiple-operation.md; XrmMockup TestMultipleRequestPluginImages (MIT)")]
public sealed class MultipleStepTests
{
    [TestMethod]
    public void AStepOfTheMultipleMessageRunsOnceWithAllRows()
    {
        using var organization = new Organization(new TestZip()
            .Step("CreateMultiple", "xl_item", 10, "targets")
            .Step("CreateMultiple", "xl_item", 20, "targets")
            .Step("CreateMultiple", "xl_item", 40, "targets;ids"));

        Create(organization, "A", "B");

        CollectionAssert.AreEqual(
            new[]
            {
                "CreateMultiple xl_item stage 10: A,B", "CreateMultiple xl_item stage 20: A,B", "CreateMultiple xl_item stage 40: A,B", "ids 2",
            },
            organization.Lines());
    }

    [TestMethod]
    public void ItRunsForTheSingleMessageWithOneRow()
    {
        using var organization = new Organization(new TestZip()
            .Step("CreateMultiple", "xl_item", 10, "targets")
            .Step("CreateMultiple", "xl_item", 40, "targets;ids")
            .Step("UpdateMultiple", "xl_item", 20, "targets"));

        var item = organization.CreateItem(i => i["xl_name"] = "A");
        CollectionAssert.AreEqual(new[] { "CreateMultiple xl_item stage 10: A", "CreateMultiple xl_item stage 40: A", "ids 1" }, organization.Lines());

        organization.Service.Update(new Entity("xl_item", item) { ["xl_name"] = "B" });
        CollectionAssert.AreEqual(new[] { "UpdateMultiple xl_item stage 20: B" }, organization.Lines());
    }

    [TestMethod]
    [Follows("tools/LocalDataverse/README.md, where the documentation is silent: the steps of the message sent run first")]
    public void StepsOfBothMessagesRunEachOnce()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "xl_item", 20, "context")
            .Step("CreateMultiple", "xl_item", 20, "targets"));

        Create(organization, "A", "B");
        CollectionAssert.AreEqual(
            new[]
            {
                "CreateMultiple xl_item stage 20: A,B",
                "Create xl_item stage 20 depth 1 mode 0 transaction True",
                "Create xl_item stage 20 depth 1 mode 0 transaction True",
            },
            organization.Lines());

        organization.CreateItem(i => i["xl_name"] = "C");
        CollectionAssert.AreEqual(
            new[] { "Create xl_item stage 20 depth 1 mode 0 transaction True", "CreateMultiple xl_item stage 20: C" },
            organization.Lines());
    }

    [TestMethod]
    public void WhatAStepSetsInTheTargetsIsStored()
    {
        using var organization = new Organization(new TestZip()
            .Step("CreateMultiple", "xl_item", 20, "set-all xl_name fromplugin")
            .Step("UpdateMultiple", "xl_item", 20, "set-all xl_name changed"));

        var ids = Create(organization, "A", "B");
        Assert.IsTrue(ids.All(id => (string)organization.Item(id)["xl_name"] == "fromplugin"));

        organization.Service.Execute(new UpdateMultipleRequest { Targets = Rows([.. ids.Select(id => new Entity("xl_item", id) { ["xl_count"] = 1 })]) });
        Assert.IsTrue(ids.All(id => (string)organization.Item(id)["xl_name"] == "changed"));
    }

    [TestMethod]
    public void TheImagesAreInTheOrderOfTheTargets()
    {
        using var organization = new Organization(new TestZip()
            .Step("UpdateMultiple", "xl_item", 10, "collections", pre: "xl_name")
            .Step("UpdateMultiple", "xl_item", 40, "collections", pre: "xl_name", post: "xl_name"));
        var ids = Create(organization, "A", "B");

        organization.Service.Execute(new UpdateMultipleRequest
        {
            Targets = Rows([new Entity("xl_item", ids[1]) { ["xl_name"] = "B2" }, new Entity("xl_item", ids[0]) { ["xl_name"] = "A2" }]),
        });
        CollectionAssert.AreEqual(new[] { "pre [B,A] post [none,none]", "pre [B,A] post [B2,A2]" }, organization.Lines());

        organization.Service.Update(new Entity("xl_item", ids[0]) { ["xl_name"] = "A3" });
        CollectionAssert.AreEqual(new[] { "pre [A2] post [none]", "pre [A2] post [A3]" }, organization.Lines());
    }

    [TestMethod]
    public void ACreateHasPostImagesOnly()
    {
        using var organization = new Organization(new TestZip().Step("CreateMultiple", "xl_item", 40, "collections", post: "xl_name"));

        Create(organization, "A", "B");

        Assert.AreEqual("pre [none,none] post [A,B]", organization.Lines().Single());
        StringAssert.Contains(
            Organization.Fault(ErrorCodes.ImportFailed, () => new Organization(new TestZip().Step("CreateMultiple", "xl_item", 40, "collections", pre: "xl_name")).Dispose()).Message,
            "pre image",
            StringComparison.Ordinal);
    }

    // A filter is met where any of the rows has the column.
    [TestMethod]
    [DataRow("xl_name", true)]
    [DataRow("xl_code", false)]
    public void AFilterIsMetByAnyRow(string filter, bool runs)
    {
        using var organization = new Organization(new TestZip().Step("UpdateMultiple", "xl_item", 20, "targets", filter: filter));
        var ids = Create(organization, "A", "B");

        organization.Service.Execute(new UpdateMultipleRequest
        {
            Targets = Rows([new Entity("xl_item", ids[0]) { ["xl_count"] = 1 }, new Entity("xl_item", ids[1]) { ["xl_name"] = "B" }]),
        });

        Assert.AreEqual(runs, organization.LastTraceOf("UpdateMultiple").Lines.Count == 1);
    }

    [TestMethod]
    [DataRow(10)]
    [DataRow(20)]
    [DataRow(40)]
    public void ItsFailureUndoesAllRows(int stage)
    {
        using var organization = new Organization(new TestZip().Step("CreateMultiple", "xl_item", stage, "throw No."));

        Organization.Fault(ErrorCodes.PluginRefused, () => Create(organization, "A", "B"));
        Organization.Fault(ErrorCodes.PluginRefused, () => organization.CreateItem());

        Assert.AreEqual(0, organization.Count("xl_item"));
    }

    [TestMethod]
    [Follows("XrmMockup TestUpsertMultiple (MIT)")]
    public void AnUpsertOfSeveralRowsRunsThemForEachRow()
    {
        using var organization = new Organization(new TestZip().Step("CreateMultiple", "xl_item", 20, "targets").Step("UpdateMultiple", "xl_item", 20, "targets"));
        var old = organization.CreateItem(i => i["xl_name"] = "A");

        organization.Service.Execute(new UpsertMultipleRequest
        {
            Targets = Rows([new Entity("xl_item", old) { ["xl_name"] = "A2" }, new Entity("xl_item", Guid.NewGuid()) { ["xl_name"] = "B" }]),
        });

        CollectionAssert.AreEqual(new[] { "UpdateMultiple xl_item stage 20: A2", "CreateMultiple xl_item stage 20: B" }, organization.Lines());
    }

    private static EntityCollection Rows(params Entity[] rows) => new([.. rows]) { EntityName = "xl_item" };

    private static Guid[] Create(Organization organization, params string[] names)
        => ((CreateMultipleResponse)organization.Service.Execute(new CreateMultipleRequest { Targets = Rows([.. names.Select(n => new Entity("xl_item") { ["xl_name"] = n })]) })).Ids;
}

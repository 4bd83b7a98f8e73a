using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>The order and data of the event pipeline.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/event-framework.md, understand-the-data-context.md")]
public sealed class PipelineTests
{
    [TestMethod]
    public void StagesRunInOrderInsideAndOutsideTheTransaction()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 40, "context")
            .Step("Create", "lead", 10, "context")
            .Step("Create", "lead", 20, "context"));

        organization.CreateLead();

        CollectionAssert.AreEqual(
            new[]
            {
                "Create lead stage 10 depth 1 mode 0 transaction False",
                "Create lead stage 20 depth 1 mode 0 transaction True",
                "Create lead stage 40 depth 1 mode 0 transaction True",
            },
            organization.Lines());
    }

    [TestMethod]
    public void StepsOfAStageRunByRank()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 20, "trace second", rank: 2)
            .Step("Create", "lead", 20, "trace first", rank: 1));

        organization.CreateLead();

        CollectionAssert.AreEqual(new[] { "first", "second" }, organization.Lines());
    }

    // The row is stored before PostOperation, and not yet before PreOperation.
    [TestMethod]
    [Follows("jordimontana82/fake-xrm-easy issue #326")]
    public void TheRowIsStoredBetweenPreAndPostOperation()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "count lead").Step("Create", "lead", 40, "count lead"));

        organization.CreateLead();

        CollectionAssert.AreEqual(new[] { "0 lead", "1 lead" }, organization.Lines());
    }

    // PreValidation runs, and may refuse before anything is stored.
    [TestMethod]
    [Follows("jordimontana82/fake-xrm-easy issue #500")]
    public void PreValidationRefusesTheRequest()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 10, "throw No leads today."));

        var fault = Organization.Fault(ErrorCodes.PluginRefused, () => organization.CreateLead());

        Assert.AreEqual("No leads today.", fault.Message);
        Assert.AreEqual(0, organization.Count("lead"));
    }

    // The filter of a later step is judged when the step is due.
    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy-plugins issue #195")]
    public void AColumnPutIntoTheTargetByAnEarlierStepMeetsTheFilterOfALaterOne()
    {
        using var organization = new Organization(new TestZip()
            .Step("Update", "lead", 20, "set xl_note x", rank: 1)
            .Step("Update", "lead", 20, "trace ran", filter: "xl_note", rank: 2));
        var id = organization.CreateLead();

        organization.Service.Update(new Entity("lead", id) { ["jobtitle"] = "CEO" });

        CollectionAssert.AreEqual(new[] { "ran" }, organization.Lines());
    }

    [TestMethod]
    public void AStepWhoseFilterIsNotMetIsSkippedAndSaysWhy()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 20, "trace ran", filter: "xl_note"));
        var id = organization.CreateLead();

        organization.Service.Update(new Entity("lead", id) { ["jobtitle"] = "CEO" });

        var step = organization.LastTrace.Steps.Single();
        Assert.IsFalse(step.Ran);
        Assert.AreEqual("no filtering attribute is in the Target", step.SkippedBecause);
    }

    // The platform sets modifiedon and its like; they meet no filter.
    [TestMethod]
    [Follows("delegateas/XrmMockup issue #346")]
    public void SystemColumnsMeetNoFilter()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 20, "trace ran", filter: "modifiedon"));
        var id = organization.CreateLead();

        organization.Service.Update(new Entity("lead", id) { ["jobtitle"] = "CEO" });

        Assert.IsEmpty(organization.LastTrace.Lines);
    }

    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy-plugins issue #216")]
    public void TheTargetOfACreateHasItsIdBeforeTheRowIsStored()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 10, "target"));

        organization.CreateItem();

        CollectionAssert.AreEqual(new[] { "target xl_itemid,xl_name id set" }, organization.Lines());
    }

    // Images hold all registered columns that have a value, not the changed ones.
    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy-plugins issue #102")]
    public void ImagesHoldTheRegisteredColumnsThatHaveAValue()
    {
        using var organization = new Organization(new TestZip()
            .Step("Update", "lead", 40, "pre;post", pre: "lastname,jobtitle,companyname", post: "lastname,jobtitle,companyname"));
        var id = organization.CreateLead(l => l["companyname"] = "Contoso");

        organization.Service.Update(new Entity("lead", id) { ["jobtitle"] = "CEO" });

        CollectionAssert.AreEqual(new[] { "pre companyname,lastname", "post companyname,jobtitle,lastname" }, organization.Lines());
    }

    [TestMethod]
    public void WhatPreValidationSharesIsFoundInTheParentContext()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 10, "share a ten")
            .Step("Create", "lead", 20, "shared a;share b twenty")
            .Step("Create", "lead", 40, "shared b"));

        organization.CreateLead();

        CollectionAssert.AreEqual(new[] { "own none parent ten", "own twenty parent none" }, organization.Lines());
    }

    [TestMethod]
    public void ANestedRequestSeesItsAncestors()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 40, "create xl_item child")
            .Step("Create", "xl_item", 20, "parents"));

        organization.CreateLead();

        CollectionAssert.AreEqual(
            new[] { "Create xl_item 20 < Create xl_item 30 < Create lead 40 < Create lead 30" },
            organization.Lines());
    }

    [TestMethod]
    public void TheNinthLevelFaults()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 40, "update xl_note again"));
        var id = organization.CreateLead();

        Organization.Fault(ErrorCodes.DepthTooHigh, () => organization.Service.Update(new Entity("lead", id) { ["xl_note"] = "start" }));

        Assert.IsFalse(organization.Lead(id).Contains("xl_note"));
    }

    [TestMethod]
    public void TheClockOfTheRequestReachesThePluginAsUnspecified()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "time"));

        organization.CreateLead();

        CollectionAssert.AreEqual(new[] { "2026-03-04T10:30:15 Unspecified" }, organization.Lines());
    }

    [TestMethod]
    public void TheSystemServiceChangesTheUserAndKeepsTheInitiatingUser()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 40, "create-as-system xl_item child")
            .Step("Create", "xl_item", 20, "users"));
        var dataverse = organization.Dataverse;

        organization.CreateLead();

        CollectionAssert.AreEqual(new[] { $"user {dataverse.SystemUserId} initiating {dataverse.AdministratorId}" }, organization.Lines());
    }

    [TestMethod]
    public void AnAsynchronousStepRunsAfterTheCommitAndItsFailureHarmsNobody()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "context;throw late", mode: 1));

        organization.CreateLead();

        Assert.AreEqual(1, organization.Count("lead"));
        var job = organization.Dataverse.Traces.Single(t => t.IsAsync);
        Assert.AreEqual("late", job.Fault);
        Assert.AreEqual("Create lead stage 40 depth 1 mode 1 transaction False", job.Lines.Single());
    }

    [TestMethod]
    public void AnAsynchronousStepOfARequestThatFailsDoesNotRun()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "context", mode: 1).Step("Create", "lead", 40, "throw no", rank: 2));

        Organization.Fault(ErrorCodes.PluginRefused, () => organization.CreateLead());

        Assert.IsFalse(organization.Dataverse.Traces.Any(t => t.IsAsync));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/special-update-operation-behavior.md")]
    public void AnUpdateOfStateAndOtherColumnsRunsTheInnerStagesTwice()
    {
        using var organization = new Organization(new TestZip().Step("Update", "lead", 10, "target").Step("Update", "lead", 20, "target"));
        var id = organization.CreateLead();

        organization.Service.Update(new Entity("lead", id) { ["jobtitle"] = "CEO", ["statecode"] = new OptionSetValue(2) });

        CollectionAssert.AreEqual(
            new[] { "target jobtitle,statecode id set", "target jobtitle id set", "target statecode id set" },
            organization.Lines());
    }

    [TestMethod]
    [Follows("delegateas/XrmMockup issue #246")]
    public void APluginTypeWithoutAStepIsHarmless()
    {
        using var organization = new Organization();

        organization.CreateLead();

        Assert.IsTrue(organization.Report.Imported.Any(c => c.Kind == "plugin type" && c.Name.EndsWith("UnusedPlugin", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void ThePluginsChangesDoNotReachTheCallersObject()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "set xl_note x"));
        var lead = Organization.NewLead();

        organization.Service.Create(lead);

        Assert.IsFalse(lead.Contains("xl_note"));
    }
}

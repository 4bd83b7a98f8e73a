using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>Asynchronous steps, and how plugins fail.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/handle-exceptions.md, asynchronous-service.md; XrmMockup TestSyncAsyncPlugin, Fake4Dataverse AsyncPluginExecutionTests (MIT)")]
public sealed class AsyncTests
{
    // "The asynchronous service will attempt to run your plug-in four times. If it doesn't succeed within four attempts it will fail."
    [TestMethod]
    public void AJobThatAsksForItIsTriedFourTimes()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "retry", mode: 1));

        organization.CreateLead();

        var attempts = organization.Dataverse.Traces.Where(t => t.IsAsync).ToList();
        Assert.HasCount(4, attempts);
        Assert.IsTrue(attempts.TrueForAll(t => t.Fault == "Not now."));
    }

    [TestMethod]
    public void AJobThatFailsOtherwiseIsTriedOnce()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "throw Never.", mode: 1).Step("Create", "xl_item", 40, "crash it", mode: 1));

        organization.CreateLead();
        organization.CreateItem();

        Assert.AreEqual(2, organization.Dataverse.Traces.Count(t => t.IsAsync));
    }

    // Outside of the transaction each call is one of its own: what was written before the failure stays.
    [TestMethod]
    public void AJobHasNoTransactionOfTheRequest()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 40, "create xl_item a;create nosuchtable b", mode: 1));

        organization.CreateLead();

        Assert.AreEqual(1, organization.Count("lead"));
        Assert.AreEqual(1, organization.Count("xl_item"));
    }

    [TestMethod]
    public void WhatAJobDoesRunsItsStepsOneDeeper()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 40, "context;create xl_item a", mode: 1)
            .Step("Create", "xl_item", 20, "context;parents"));

        organization.CreateLead();

        CollectionAssert.AreEqual(
            new[]
            {
                "Create lead stage 40 depth 1 mode 1 transaction False",
                "Create xl_item stage 20 depth 2 mode 0 transaction True",
                "Create xl_item 20 < Create xl_item 30 < Create lead 40 < Create lead 30",
            },
            organization.Dataverse.Traces.Single(t => t.IsAsync).Lines.ToArray());
    }

    [TestMethod]
    public void AJobThatCausesItselfEndsAtDepthEight()
    {
        using var organization = new Organization(new TestZip().Step("Create", "xl_item", 40, "create xl_item again", mode: 1));

        organization.CreateItem();

        StringAssert.Contains(organization.LastTrace.Fault, "infinite loop", StringComparison.Ordinal);
        Assert.AreEqual(8, organization.Count("xl_item"));
    }

    [TestMethod]
    [Follows("XrmMockup TestSyncAsyncPlugin (MIT)")]
    public void JobsRunAfterAllSynchronousStepsInTheOrderOfTheirRank()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 40, "trace second job", mode: 1, rank: 2)
            .Step("Create", "lead", 40, "trace first job", mode: 1, rank: 1)
            .Step("Create", "lead", 40, "trace synchronous", rank: 9));

        organization.CreateLead();

        CollectionAssert.AreEqual(new[] { "synchronous", "first job", "second job" }, organization.Dataverse.Traces.SelectMany(t => t.Lines).ToArray());
    }

    [TestMethod]
    [Follows("XrmMockup TestSyncAsyncPlugin (MIT)")]
    public void AJobSeesTheRowAsItsRequestLeftIt()
    {
        using var organization = new Organization(new TestZip()
            .Step("Update", "lead", 40, "pre;post;count lead", pre: "lastname,jobtitle", post: "lastname,jobtitle", mode: 1));
        var id = organization.CreateLead();

        organization.Service.Update(new Entity("lead", id) { ["jobtitle"] = "CEO" });

        CollectionAssert.AreEqual(new[] { "pre lastname", "post jobtitle,lastname", "1 lead" }, organization.Lines());
    }

    [TestMethod]
    [Follows("learn.microsoft.com dotnet/api microsoft.xrm.sdk.invalidpluginexecutionexception: OperationStatus, Int32, String")]
    public void APluginMayGiveItsFailureACode()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "fail 12345 Too late."));

        Assert.AreEqual("Too late.", Organization.Fault(12345, () => organization.CreateLead()).Message);
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/handle-exceptions.md: IsvUnExpected")]
    public void AnyOtherExceptionIsAnUnexpectedError()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "crash boom"));

        StringAssert.StartsWith(
            Organization.Fault(ErrorCodes.UnexpectedPluginError, () => organization.CreateLead()).Message,
            "An unexpected error occurred from ISV code.",
            StringComparison.Ordinal);
    }

    [TestMethod]
    public void ARetryOfASynchronousStepIsAFailureLikeAnyOther()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "retry"));

        Organization.Fault(1, () => organization.CreateLead());

        Assert.HasCount(1, organization.LastTrace.Lines);
        Assert.AreEqual(0, organization.Count("lead"));
    }
}

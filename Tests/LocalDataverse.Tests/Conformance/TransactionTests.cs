using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>One transaction per outer request, doomed by the first failure.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/handle-exceptions.md, event-framework.md")]
public sealed class TransactionTests
{
    [TestMethod]
    [Follows("delegateas/XrmMockup issue #186")]
    public void AFailureInPostOperationUndoesTheRowAndWhatEarlierStepsWrote()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 20, "create xl_item aside")
            .Step("Create", "lead", 40, "throw After the fact."));

        Organization.Fault(ErrorCodes.PluginRefused, () => organization.CreateLead());

        Assert.AreEqual(0, organization.Count("lead"));
        Assert.AreEqual(0, organization.Count("xl_item"));
    }

    [TestMethod]
    public void WithoutAFailureTheSideWriteStays()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "create xl_item aside"));

        organization.CreateLead();

        Assert.AreEqual(1, organization.Count("xl_item"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/handle-exceptions.md: a swallowed nested failure")]
    public void ASwallowedFailureFailsTheRequest()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "swallow"));

        Organization.Fault(ErrorCodes.NoActiveTransaction, () => organization.CreateLead());

        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    public void AfterASwallowedFailureEveryFurtherCallFaults()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "swallow;create xl_item after"));

        Organization.Fault(ErrorCodes.NoActiveTransaction, () => organization.CreateLead());

        Assert.HasCount(1, organization.LastTrace.Calls);
    }

    // Outside the transaction a failed call undoes only itself.
    [TestMethod]
    public void AFailureSwallowedInPreValidationHarmsNothing()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 10, "swallow"));

        organization.CreateLead();

        Assert.AreEqual(1, organization.Count("lead"));
    }

    [TestMethod]
    [Follows("DynamicsValue/fake-xrm-easy-plugins issue #85")]
    public void TheCallerSeesWhatThePluginThrew()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "crash boom"));

        var fault = Organization.Fault(ErrorCodes.UnexpectedPluginError, () => organization.CreateLead());

        Assert.IsInstanceOfType<InvalidOperationException>(fault.InnerException);
        StringAssert.Contains(fault.Message, "boom", StringComparison.Ordinal);
    }

    [TestMethod]
    public void AnInjectedFailureOfTheFirstServiceCallStoresNothing()
    {
        using var organization = new Organization(
            new TestZip().Step("Create", "lead", 40, "create xl_item a;create xl_item b"),
            o => o.BeforeServiceCall = call => throw new TimeoutException($"call {call.Number} {call.Message} {call.Table}"));

        var fault = Organization.Fault(ErrorCodes.UnexpectedPluginError, () => organization.CreateLead());

        StringAssert.Contains(fault.Message, "call 1 Create xl_item", StringComparison.Ordinal);
        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    public void CallsAreNumberedThroughAllDepths()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 40, "create xl_item a;create xl_item b")
            .Step("Create", "xl_item", 40, "count xl_item"));

        organization.CreateLead();

        CollectionAssert.AreEqual(
            new[] { "1 Create True", "2 RetrieveMultiple False", "3 Create True", "4 RetrieveMultiple False" },
            organization.LastTrace.Calls.Select(c => $"{c.Number} {c.Message} {c.IsWrite}").ToArray());
    }

    [TestMethod]
    public void ExecuteTransactionUndoesAllAndNamesTheRequestThatFailed()
    {
        using var organization = new Organization();
        var requests = new OrganizationRequestCollection
        {
            new CreateRequest { Target = Organization.NewLead() },
            new CreateRequest { Target = new Entity("lead") { ["nosuchcolumn"] = 1 } },
        };

        var fault = Organization.Fault(ErrorCodes.NoColumn, () => organization.Service.Execute(new ExecuteTransactionRequest { Requests = requests }));

        StringAssert.Contains(fault.Message, "index 1", StringComparison.Ordinal);
        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    public void ExecuteMultipleKeepsWhatSucceeded()
    {
        using var organization = new Organization();
        var requests = new OrganizationRequestCollection
        {
            new CreateRequest { Target = new Entity("lead") { ["nosuchcolumn"] = 1 } },
            new CreateRequest { Target = Organization.NewLead() },
        };

        var response = (ExecuteMultipleResponse)organization.Service.Execute(new ExecuteMultipleRequest
        {
            Requests = requests,
            Settings = new ExecuteMultipleSettings { ContinueOnError = true, ReturnResponses = true },
        });

        Assert.IsTrue(response.IsFaulted);
        Assert.AreEqual(ErrorCodes.NoColumn, response.Responses[0].Fault.ErrorCode);
        Assert.AreEqual(1, organization.Count("lead"));
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs best-practices/business-logic/avoid-batch-requests-plugin.md")]
    public void APluginMayNotSendABatch()
    {
        using var organization = new Organization(new TestZip().Step("Create", "lead", 20, "batch"));

        Organization.Fault(ErrorCodes.InvalidOperation, () => organization.CreateLead());
    }
}

using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>The optional parameters of every request: leaving steps out, tag, and those that change nothing here.</summary>
[TestClass]
[Follows("MicrosoftDocs/powerapps-docs developer/data-platform/bypass-custom-business-logic.md")]
public sealed class BypassTests
{
    private static readonly Guid Step = Guid.Parse("10000000-0000-0000-0000-000000000001");

    [TestMethod]
    [DataRow("BypassCustomPluginExecution", true, "async")]
    [DataRow("BypassCustomPluginExecution", false, "pre,post,async")]
    [DataRow("BypassBusinessLogicExecution", "CustomSync", "async")]
    [DataRow("BypassBusinessLogicExecution", "CustomAsync", "pre,post")]
    [DataRow("BypassBusinessLogicExecution", "CustomSync,CustomAsync", "")]
    [DataRow("BypassBusinessLogicExecutionStepIds", "10000000-0000-0000-0000-000000000001", "post,async")]
    [DataRow("BypassBusinessLogicExecutionStepIds", "20000000-0000-0000-0000-000000000001", "pre,post,async")]
    [DataRow("SuppressDuplicateDetection", false, "pre,post,async")]
    [DataRow("SuppressCallbackRegistrationExpanderJob", true, "pre,post,async")]
    public void StepsAreLeftOut(string parameter, object value, string expected)
    {
        using var organization = Steps();

        organization.Service.Execute(Request(parameter, value));

        Assert.AreEqual(1, organization.Count("lead"));
        Assert.AreEqual(expected, string.Join(',', organization.Dataverse.Traces.SelectMany(t => t.Lines)));
    }

    [TestMethod]
    public void TheTraceSaysWhyAStepDidNotRun()
    {
        using var organization = Steps();

        organization.Service.Execute(Request("BypassBusinessLogicExecution", "CustomSync"));

        Assert.AreEqual("the request leaves it out", organization.LastTraceOf("Create").Steps[0].SkippedBecause);
    }

    [TestMethod]
    [DataRow("BypassBusinessLogicExecution", "Everything")]
    [DataRow("BypassBusinessLogicExecutionStepIds", "not an id")]
    [DataRow("BypassBusinessLogicExecutionStepIds", "10000000-0000-0000-0000-000000000001,10000000-0000-0000-0000-000000000002,10000000-0000-0000-0000-000000000003,10000000-0000-0000-0000-000000000004")]
    public void AValueThatIsNoneFaults(string parameter, string value)
    {
        using var organization = Steps();

        Organization.Fault(ErrorCodes.InvalidArgument, () => organization.Service.Execute(Request(parameter, value)));
        Assert.AreEqual(0, organization.Count("lead"));
    }

    [TestMethod]
    [DataRow("BypassCustomPluginExecution", true, "prvBypassCustomPlugins")]
    [DataRow("BypassBusinessLogicExecution", "CustomSync", "prvBypassCustomBusinessLogic")]
    [DataRow("BypassBusinessLogicExecutionStepIds", "10000000-0000-0000-0000-000000000001", "prvBypassCustomBusinessLogic")]
    public void LeavingStepsOutIsAPrivilege(string parameter, object value, string privilege)
    {
        using var organization = new Organization(new TestZip()
            .Role("Leads", "prvCreateLead Basic", "prvReadLead Basic")
            .Role("Fast", $"{privilege} Global")
            .Step("Create", "lead", 20, "throw No."));
        var without = organization.Dataverse.As(organization.Dataverse.CreateUser("a@x", "Ann A", "Leads"));
        var with = organization.Dataverse.As(organization.Dataverse.CreateUser("b@x", "Bob B", "Leads", "Fast"));

        StringAssert.Contains(Organization.Fault(ErrorCodes.PrivilegeDenied, () => without.Execute(Request(parameter, value))).Message, privilege, StringComparison.Ordinal);
        if (parameter != "BypassBusinessLogicExecutionStepIds")
        {
            with.Execute(Request(parameter, value));
            Assert.AreEqual(1, organization.Count("lead"));
        }
    }

    // "Only those plugins or workflows that apply to the specific operation are bypassed."
    [TestMethod]
    public void WhatFollowsFromTheOperationIsNotLeftOut()
    {
        using var organization = new Organization(new TestZip().Step("Delete", "lead", 20, "trace lead").Step("Delete", "xl_item", 20, "trace item"));
        var lead = organization.CreateLead();
        organization.CreateItem(i => i["xl_leadid"] = new EntityReference("lead", lead));
        var request = new DeleteRequest { Target = new EntityReference("lead", lead) };
        request.Parameters["BypassBusinessLogicExecution"] = "CustomSync";

        organization.Service.Execute(request);

        CollectionAssert.AreEqual(new[] { "item" }, organization.Lines());
    }

    [TestMethod]
    public void APluginMayLeaveStepsOutWhereItsUserMay()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 40, "create-bypassing xl_item aside")
            .Step("Create", "xl_item", 20, "throw Not this way."));

        organization.CreateLead();

        Assert.AreEqual(1, organization.Count("xl_item"));
        Organization.Fault(ErrorCodes.PluginRefused, () => organization.CreateItem());
    }

    [TestMethod]
    [Follows("MicrosoftDocs/powerapps-docs developer/data-platform/optional-parameters.md: tag")]
    public void TheTagIsASharedVariableOfEveryStage()
    {
        using var organization = new Organization(new TestZip()
            .Step("Create", "lead", 10, "shared tag")
            .Step("Create", "lead", 20, "shared tag")
            .Step("Create", "lead", 40, "create xl_item x", rank: 2)
            .Step("Create", "xl_item", 20, "shared tag"));

        organization.Service.Execute(Request("tag", "import"));

        CollectionAssert.AreEqual(new[] { "own import parent none", "own import parent import", "own none parent none" }, organization.Lines());
    }

    private static Organization Steps() => new(new TestZip()
        .Step("Create", "lead", 20, "trace pre", id: Step)
        .Step("Create", "lead", 40, "trace post")
        .Step("Create", "lead", 40, "trace async", mode: 1));

    private static CreateRequest Request(string parameter, object value)
    {
        var request = new CreateRequest { Target = Organization.NewLead() };
        request.Parameters[parameter] = value;
        return request;
    }
}

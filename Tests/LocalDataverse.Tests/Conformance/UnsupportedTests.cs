using System;
using System.Collections.Generic;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Tests.Conformance;

/// <summary>What the local Dataverse does not support faults by its name and changes nothing; operators are in <see cref="OperatorTests"/>.</summary>
[TestClass]
[Follows("EwanT-21/dataverse-emulator OrganizationRequestCompatibilityTddTests, FetchXmlCompatibilityTddTests (Apache-2.0); tools/LocalDataverse/README.md, what it does not do yet")]
public sealed class UnsupportedTests
{
    private static readonly Guid Lead = Guid.Parse("00000000-0000-0000-0000-00000000000a");

    private static readonly Dictionary<string, Func<OrganizationRequest>> Requests = new()
    {
        ["the message RetrieveEntity"] = () => new OrganizationRequest("RetrieveEntity"),
        ["the message RetrieveAllEntities"] = () => new OrganizationRequest("RetrieveAllEntities"),
        ["the message RetrieveOptionSet"] = () => new OrganizationRequest("RetrieveOptionSet"),
        ["the message ExportSolution"] = () => new OrganizationRequest("ExportSolution"),
        ["the message CalculateRollupField"] = () => new OrganizationRequest("CalculateRollupField"),
        ["the message ExecuteWorkflow"] = () => new OrganizationRequest("ExecuteWorkflow"),
        ["the message SendTemplate"] = () => new OrganizationRequest("SendTemplate"),
        ["the message InitializeFrom"] = () => new OrganizationRequest("InitializeFrom"),
        ["the message WinOpportunity"] = () => new OrganizationRequest("WinOpportunity"),
        ["the message CloseIncident"] = () => new OrganizationRequest("CloseIncident"),
        ["the message PublishAllXml"] = () => new OrganizationRequest("PublishAllXml"),
        ["the message "] = () => new OrganizationRequest(string.Empty),
        ["the parameter SolutionUniqueName of the message Create"] = () => With(new CreateRequest { Target = Organization.NewLead() }, "SolutionUniqueName", "x"),
        ["the parameter partitionId of the message Retrieve"] = () => With(
            new RetrieveRequest { Target = new EntityReference("lead", Lead), ColumnSet = new ColumnSet(true) }, "partitionId", "x"),
        ["the parameter Foo of the message Update"] = () => With(new UpdateRequest { Target = new Entity("lead", Lead) { ["jobtitle"] = "x" } }, "Foo", 1),
        ["the parameter Foo of the message Delete"] = () => With(new DeleteRequest { Target = new EntityReference("lead", Lead) }, "Foo", 1),
        ["the parameter Foo of the message RetrieveMultiple"] = () => With(new RetrieveMultipleRequest { Query = new QueryExpression("lead") }, "Foo", 1),
        ["the parameter Foo of the message WhoAmI"] = () => With(new WhoAmIRequest(), "Foo", 1),
        ["related rows in a Create or an Update"] = () => new CreateRequest { Target = Related(Organization.NewLead()) },
        ["related rows in a Create or an Update "] = () => new UpdateRequest { Target = Related(new Entity("lead", Lead) { ["jobtitle"] = "x" }) },
        ["RelatedEntitiesQuery in a Retrieve"] = () => With(
            new RetrieveRequest { Target = new EntityReference("lead", Lead), ColumnSet = new ColumnSet(true) }, "RelatedEntitiesQuery", "x"),
        ["Associate over the relationship nosuch"] = () => new AssociateRequest
        {
            Target = new EntityReference("lead", Lead),
            Relationship = new Relationship("nosuch"),
            RelatedEntities = [new EntityReference("lead", Lead)],
        },
        ["Merge of the table account"] = () => new MergeRequest { Target = new EntityReference("account", Lead), SubordinateId = Guid.NewGuid() },
        ["the PerformParentingChecks of Merge"] = () => new MergeRequest { Target = new EntityReference("lead", Lead), SubordinateId = Guid.NewGuid(), PerformParentingChecks = true },
        ["the parameter ReturnNotifications of the message Retrieve"] = () => With(
            new RetrieveRequest { Target = new EntityReference("lead", Lead), ColumnSet = new ColumnSet(true) }, "ReturnNotifications", true),
        ["the ProcessInstanceId of QualifyLead"] = () => new QualifyLeadRequest
        {
            LeadId = new EntityReference("lead", Lead),
            Status = new OptionSetValue(3),
            ProcessInstanceId = new EntityReference("process", Lead),
        },
        ["the join operator NotAny"] = () => Query(q => q.AddLink("xl_item", "leadid", "xl_leadid", JoinOperator.NotAny)),
        ["comparing two columns by In"] = () => Query(q => q.Criteria.AddCondition(new ConditionExpression(null, "lastname", ConditionOperator.In, true, "jobtitle"))),
        ["the attribute datasource of the element fetch"] = () => Fetch("<fetch datasource='retained'><entity name='lead' /></fetch>"),
        ["the attribute rowaggregate of the element attribute"] = () => Fetch("<fetch><entity name='account'><attribute name='accountid' rowaggregate='CountChildren' alias='c' /></entity></fetch>"),
        ["the dategrouping fiscal-period"] = () => Fetch(
            "<fetch aggregate='true'><entity name='lead'><attribute name='createdon' groupby='true' dategrouping='fiscal-period' alias='c' /></entity></fetch>"),
        ["the condition operator ThisFiscalYear"] = () => Fetch(
            "<fetch><entity name='lead'><filter><condition attribute='createdon' operator='this-fiscal-year' /></filter></entity></fetch>"),
        ["the condition operator EqualUserOrUserHierarchy"] = () => Fetch(
            "<fetch><entity name='lead'><filter><condition attribute='ownerid' operator='eq-useroruserhierarchy' /></filter></entity></fetch>"),
    };

    public static IEnumerable<object[]> Names => System.Linq.Enumerable.Select(Requests.Keys, k => new object[] { k });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void ItFaultsByItsName(string name)
    {
        using var organization = new Organization();
        organization.CreateLead(l => l.Id = Lead);
        var before = organization.Lead(Lead).RowVersion;

        var fault = Organization.Fault(ErrorCodes.NotSupported, () => organization.Service.Execute(Requests[name]()));

        StringAssert.StartsWith(fault.Message, $"The local Dataverse does not support {name}", StringComparison.Ordinal);
        Assert.AreEqual(before, organization.Lead(Lead).RowVersion);
        Assert.AreEqual(1, organization.Count("lead"));
    }

    private static OrganizationRequest With(OrganizationRequest request, string name, object value)
    {
        request.Parameters[name] = value;
        return request;
    }

    private static RetrieveMultipleRequest Query(Action<QueryExpression> fill)
    {
        var query = new QueryExpression("lead");
        fill(query);
        return new RetrieveMultipleRequest { Query = query };
    }

    private static RetrieveMultipleRequest Fetch(string xml) => new() { Query = new FetchExpression(xml) };

    private static Entity Related(Entity lead)
    {
        lead.RelatedEntities[new Relationship("xl_lead_item")] = new EntityCollection([new Entity("xl_item")]);
        return lead;
    }
}

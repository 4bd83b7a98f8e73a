using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.SdkContract.Tests;

/// <summary>The platform knows a message by its name and its parameters by theirs, not by our classes.</summary>
[TestClass]
public sealed class MessageTests
{
    private static readonly EntityReference Lead = new("lead", Guid.Empty);

    private static IEnumerable<object[]> Requests =>
    [
        [new CreateRequest { Target = new Entity() }, "Create", "Target"],
        [new RetrieveRequest { Target = Lead, ColumnSet = new ColumnSet() }, "Retrieve", "ColumnSet,Target"],
        [new UpdateRequest { Target = new Entity(), ConcurrencyBehavior = ConcurrencyBehavior.AlwaysOverwrite }, "Update", "ConcurrencyBehavior,Target"],
        [new DeleteRequest { Target = Lead, ConcurrencyBehavior = ConcurrencyBehavior.Default }, "Delete", "ConcurrencyBehavior,Target"],
        [new RetrieveMultipleRequest { Query = new FetchExpression("<fetch/>") }, "RetrieveMultiple", "Query"],
        [new UpsertRequest { Target = new Entity() }, "Upsert", "Target"],
        [new CreateMultipleRequest { Targets = new() }, "CreateMultiple", "Targets"],
        [new UpdateMultipleRequest { Targets = new() }, "UpdateMultiple", "Targets"],
        [new UpsertMultipleRequest { Targets = new() }, "UpsertMultiple", "Targets"],
        [new AssociateRequest { Target = Lead, Relationship = new("r"), RelatedEntities = [Lead] }, "Associate", "RelatedEntities,Relationship,Target"],
        [new DisassociateRequest { Target = Lead, Relationship = new("r"), RelatedEntities = [Lead] }, "Disassociate", "RelatedEntities,Relationship,Target"],
        [new ExecuteMultipleRequest { Requests = [], Settings = new() }, "ExecuteMultiple", "Requests,Settings"],
        [new ExecuteTransactionRequest { Requests = [], ReturnResponses = true }, "ExecuteTransaction", "Requests,ReturnResponses"],
        [new WhoAmIRequest(), "WhoAmI", ""],
        [new GrantAccessRequest { Target = Lead, PrincipalAccess = new() }, "GrantAccess", "PrincipalAccess,Target"],
        [new ModifyAccessRequest { Target = Lead, PrincipalAccess = new() }, "ModifyAccess", "PrincipalAccess,Target"],
        [new RevokeAccessRequest { Target = Lead, Revokee = Lead }, "RevokeAccess", "Revokee,Target"],
        [new RetrievePrincipalAccessRequest { Target = Lead, Principal = Lead }, "RetrievePrincipalAccess", "Principal,Target"],
        [new RetrieveSharedPrincipalsAndAccessRequest { Target = Lead }, "RetrieveSharedPrincipalsAndAccess", "Target"],
        [new AddMembersTeamRequest { TeamId = Guid.NewGuid(), MemberIds = [] }, "AddMembersTeam", "MemberIds,TeamId"],
        [new RemoveMembersTeamRequest { TeamId = Guid.NewGuid(), MemberIds = [] }, "RemoveMembersTeam", "MemberIds,TeamId"],
        [new RetrieveUserSetOfPrivilegesByNamesRequest { UserId = Guid.NewGuid(), PrivilegeNames = ["prvReadLead"] }, "RetrieveUserSetOfPrivilegesByNames", "PrivilegeNames,UserId"],
        [new QueryExpressionToFetchXmlRequest { Query = new FetchExpression("<fetch/>") }, "QueryExpressionToFetchXml", "Query"],
        [new FetchXmlToQueryExpressionRequest { FetchXml = "<fetch/>" }, "FetchXmlToQueryExpression", "FetchXml"],
        [new AssignRequest { Target = Lead, Assignee = Lead }, "Assign", "Assignee,Target"],
        [new SetStateRequest { EntityMoniker = Lead, State = new(1), Status = new(-1) }, "SetState", "EntityMoniker,State,Status"],
        [
            new ImportSolutionRequest
            {
                CustomizationFile = [1], ImportJobId = Guid.NewGuid(), OverwriteUnmanagedCustomizations = true, PublishWorkflows = true, ConvertToManaged = true,
                SkipProductUpdateDependencies = true, HoldingSolution = true,
            },
            "ImportSolution",
            "ConvertToManaged,CustomizationFile,HoldingSolution,ImportJobId,OverwriteUnmanagedCustomizations,PublishWorkflows,SkipProductUpdateDependencies",
        ],
        [
            new MergeRequest { Target = Lead, SubordinateId = Guid.NewGuid(), UpdateContent = new Entity(), PerformParentingChecks = true },
            "Merge", "PerformParentingChecks,SubordinateId,Target,UpdateContent",
        ],
        [
            new QualifyLeadRequest
            {
                LeadId = Lead, CreateAccount = true, CreateContact = true, CreateOpportunity = true, OpportunityCurrencyId = Lead,
                OpportunityCustomerId = Lead, SourceCampaignId = Lead, Status = new(3), ProcessInstanceId = Lead,
            },
            "QualifyLead",
            "CreateAccount,CreateContact,CreateOpportunity,LeadId,OpportunityCurrencyId,OpportunityCustomerId,ProcessInstanceId,SourceCampaignId,Status",
        ],
    ];

    [TestMethod]
    [DynamicData(nameof(Requests))]
    public void A_request_writes_its_parameters_under_their_names(OrganizationRequest request, string name, string parameters)
    {
        Assert.AreEqual(name, request.RequestName);
        Assert.AreEqual(parameters, string.Join(",", request.Parameters.Where(parameter => parameter.Value != null).Select(parameter => parameter.Key).OrderBy(key => key, StringComparer.Ordinal)));
    }

    [TestMethod]
    public void A_request_reads_its_parameters_by_their_names()
    {
        var request = new MergeRequest { ["Target"] = Lead, ["PerformParentingChecks"] = true };

        Assert.AreSame(Lead, request.Target);
        Assert.IsTrue(request.PerformParentingChecks);
        Assert.AreEqual(Guid.Empty, request.SubordinateId);
        Assert.IsNull(request.UpdateContent);
    }

    [TestMethod]
    public void A_parameter_of_another_type_raises()
    {
        var request = new CreateRequest { ["Target"] = Lead };

        Assert.ThrowsExactly<InvalidCastException>(() => request.Target);
    }

    [TestMethod]
    public void A_response_reads_its_results_by_their_names()
    {
        var id = Guid.NewGuid();

        Assert.AreEqual(id, new CreateResponse { ["id"] = id }.id);
        Assert.IsTrue(new UpsertResponse { ["RecordCreated"] = true, ["Target"] = Lead }.RecordCreated);
        Assert.AreEqual(id, new WhoAmIResponse { ["BusinessUnitId"] = id }.BusinessUnitId);
        Assert.HasCount(1, new RetrieveUserSetOfPrivilegesByNamesResponse { ["RolePrivileges"] = new RolePrivilege[] { new() { PrivilegeName = "prvReadLead" } } }.RolePrivileges);
        Assert.AreEqual("lead", new RetrieveResponse { ["Entity"] = new Entity("lead") }.Entity.LogicalName);
        Assert.IsFalse(new ExecuteMultipleResponse { ["Responses"] = new ExecuteMultipleResponseItemCollection() }.IsFaulted);
        Assert.AreEqual(AccessRights.ShareAccess, new RetrievePrincipalAccessResponse { ["AccessRights"] = AccessRights.ShareAccess }.AccessRights);
        Assert.HasCount(1, new RetrieveSharedPrincipalsAndAccessResponse { ["PrincipalAccesses"] = new PrincipalAccess[] { new() } }.PrincipalAccesses);
        Assert.HasCount(1, new QualifyLeadResponse { ["CreatedEntities"] = new EntityReferenceCollection { Lead } }.CreatedEntities);
    }

    [TestMethod]
    public void A_response_without_results_gives_defaults()
    {
        Assert.AreEqual(Guid.Empty, new CreateResponse().id);
        Assert.IsNull(new RetrieveMultipleResponse().EntityCollection);
        Assert.IsFalse(new UpsertResponse().RecordCreated);
    }
}

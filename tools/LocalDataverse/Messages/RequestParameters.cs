using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Messages;

/// <summary>
/// The parameters that each message takes, by the properties of its request class, and the optional ones of every message
/// (MicrosoftDocs/powerapps-docs developer/data-platform/optional-parameters.md). Any other faults by its name instead of being overlooked.
/// </summary>
internal static class RequestParameters
{
    private static readonly Dictionary<string, string[]> Own = new(StringComparer.Ordinal)
    {
        ["Create"] = ["Target"],
        ["Retrieve"] = ["Target", "ColumnSet", "RelatedEntitiesQuery"],
        ["Update"] = ["Target", "ConcurrencyBehavior"],
        ["Delete"] = ["Target", "ConcurrencyBehavior"],
        ["RetrieveMultiple"] = ["Query"],
        ["Upsert"] = ["Target"],
        ["CreateMultiple"] = ["Targets"],
        ["UpdateMultiple"] = ["Targets", "ConcurrencyBehavior"],
        ["UpsertMultiple"] = ["Targets"],
        ["Assign"] = ["Target", "Assignee"],
        ["SetState"] = ["EntityMoniker", "State", "Status"],
        ["Merge"] = ["Target", "SubordinateId", "UpdateContent", "PerformParentingChecks"],
        ["QualifyLead"] =
        [
            "LeadId", "Status", "CreateAccount", "CreateContact", "CreateOpportunity", "OpportunityCurrencyId", "OpportunityCustomerId", "SourceCampaignId",
            "ProcessInstanceId",
        ],
        ["Associate"] = ["Target", "Relationship", "RelatedEntities"],
        ["Disassociate"] = ["Target", "Relationship", "RelatedEntities"],
        ["GrantAccess"] = ["Target", "PrincipalAccess"],
        ["ModifyAccess"] = ["Target", "PrincipalAccess"],
        ["RevokeAccess"] = ["Target", "Revokee"],
        ["RetrievePrincipalAccess"] = ["Target", "Principal"],
        ["RetrieveSharedPrincipalsAndAccess"] = ["Target"],
        ["AddMembersTeam"] = ["TeamId", "MemberIds"],
        ["RemoveMembersTeam"] = ["TeamId", "MemberIds"],
        ["SendAppNotification"] = ["Title", "Recipient", "Body", "IconType", "ToastType", "Priority", "Expiry", "Actions"],
        ["SendEmail"] = ["EmailId", "IssueSend", "TrackingToken"],
        ["WhoAmI"] = [],
        ["ImportSolution"] =
        [
            "CustomizationFile", "OverwriteUnmanagedCustomizations", "PublishWorkflows", "ImportJobId", "SkipProductUpdateDependencies", "HoldingSolution", "ConvertToManaged",
        ],
        ["QueryExpressionToFetchXml"] = ["Query"],
        ["FetchXmlToQueryExpression"] = ["FetchXml"],
        ["ExecuteMultiple"] = ["Requests", "Settings"],
        ["ExecuteTransaction"] = ["Requests", "ReturnResponses"],
    };

    // Duplicates are not detected here and there are no flows: what these two ask for is so already.
    private static readonly string[] OfAll =
        ["tag", "SuppressDuplicateDetection", "SuppressCallbackRegistrationExpanderJob", Bypass.Plugins, Bypass.Logic, Bypass.StepIds];

    internal static bool IsOptional(string name) => OfAll.Contains(name);

    internal static void Check(OrganizationRequest request)
    {
        if (!Own.TryGetValue(request.RequestName, out var own))
        {
            return;
        }

        foreach (var (name, _) in request.Parameters)
        {
            if (!own.Contains(name) && !IsOptional(name))
            {
                throw Faults.NotSupported($"the parameter {name} of the message {request.RequestName}");
            }
        }
    }
}

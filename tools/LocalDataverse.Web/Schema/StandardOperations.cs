using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Schema;

/// <summary>
/// The actions and functions of Dataverse and Dynamics 365 Sales that the local Dataverse has a message for. Source:
/// MicrosoftDocs/powerapps-docs developer/data-platform/webapi/reference, one page each; of the Multiple messages bulk-operations.md.
/// </summary>
internal static class StandardOperations
{
    // Numbered as in the table customapirequestparameter.
    private const int Boolean = 0;
    private const int Row = 3;
    private const int Rows = 4;
    private const int Reference = 5;
    private const int Integer = 7;
    private const int Ids = 13;
    private const int Id = 12;

    /// <summary>Names of well-known operations that have no address here: they are refused by name.</summary>
    internal static readonly string[] Missing =
    [
        "AddMembersTeam", "AddPrincipalToQueue", "AddToQueue", "AddUserToRecordTeam", "BulkDelete", "CalculateRollupField", "CloseIncident",
        "DeleteMultiple", "DownloadFile", "ExportSolution", "ExportSolutionAsync", "FormatAddress", "GetTimeZoneCodeByLocalizedName", "GrantAccess",
        "ImportSolution", "ImportSolutionAsync", "InitializeFileBlocksUpload", "InitializeFrom", "IsValidStateTransition", "LoseOpportunity",
        "ModifyAccess", "PublishAllXml", "PublishXml", "RemoveMembersTeam", "RemoveUserFromRecordTeam", "RetrieveAllEntities",
        "RetrieveAttributeChangeHistory", "RetrieveCurrentOrganization", "RetrieveDuplicates", "RetrieveEntity", "RetrieveMetadataChanges",
        "RetrieveOrganizationInfo", "RetrievePrincipalAccess", "RetrieveRecordChangeHistory", "RetrieveSharedPrincipalsAndAccess",
        "RetrieveTotalRecordCount", "RetrieveUserPrivileges", "RetrieveUserSetOfPrivilegesByNames", "RetrieveVersion", "RevokeAccess", "Rollup",
        "SendAppNotification", "SendEmail", "WinOpportunity",
    ];

    internal static IEnumerable<Operation> Of(Catalogue catalogue)
    {
        yield return new Operation(
            "WhoAmI", IsFunction: true, null, IsOnRows: false, [], [Must("BusinessUnitId", Id), Must("UserId", Id), Must("OrganizationId", Id)]);
        yield return QualifyLead();
        yield return Merge();
        foreach (var table in catalogue.Tables.Values.Where(t => t.Ownership != Ownership.None && !t.IsView))
        {
            yield return new Operation("CreateMultiple", false, table.Name, IsOnRows: true, [Must("Targets", Rows)], [Must("Ids", Ids)]);
            yield return new Operation("UpdateMultiple", false, table.Name, IsOnRows: true, [Must("Targets", Rows)], []);
            yield return new Operation("UpsertMultiple", false, table.Name, IsOnRows: true, [Must("Targets", Rows)], []);
        }
    }

    private static Operation QualifyLead() => new(
        "QualifyLead",
        IsFunction: false,
        "lead",
        IsOnRows: false,
        [
            Must("CreateAccount", Boolean), Must("CreateContact", Boolean), Must("CreateOpportunity", Boolean), Must("Status", Integer),
            May("OpportunityCurrencyId", Reference), May("OpportunityCustomerId", Reference), May("SourceCampaignId", Reference),
            May("ProcessInstanceId", Reference),
        ],
        [Must("CreatedEntities", Rows)])
    {
        RowsOf = "CreatedEntities",
        Complete = request =>
        {
            Move(request, "Target", "LeadId");
            request["Status"] = new OptionSetValue((int)request["Status"]);
        },
    };

    private static Operation Merge() => new(
        "Merge",
        IsFunction: false,
        null,
        IsOnRows: false,
        [Must("Target", Reference), Must("Subordinate", Reference), May("UpdateContent", Row), Must("PerformParentingChecks", Boolean)],
        [])
    {
        Complete = request =>
        {
            request["SubordinateId"] = ((EntityReference)request["Subordinate"]).Id;
            request.Parameters.Remove("Subordinate");
        },
    };

    private static void Move(OrganizationRequest request, string from, string to)
    {
        request[to] = request[from];
        request.Parameters.Remove(from);
    }

    private static CustomApiParameter Must(string name, int type) => new(name, type, IsOptional: false);

    private static CustomApiParameter May(string name, int type) => new(name, type, IsOptional: true);
}

#if NET
using System;
using System.Linq;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Plugins.Tests.Behaviour;
using XrmLeads.Plugins.Tests.Judging;
using XrmLeads.Plugins.Tests.Stages;
using XrmLeads.Schema;

namespace XrmLeads.Plugins.Tests.Qualifying;

/// <summary>What the standard buttons, bulk edits and other tools do with the state of a lead.</summary>
internal static class QualifyActs
{
    /// <summary>Qualifies a lead as the standard button does; gives the refusal, empty for none.</summary>
    internal static string Qualify(this StageOrg org, string user, bool withOpportunity = true) => org.Try(() => Qualify(org.As(user), org.Lead, withOpportunity));

    internal static EntityReferenceCollection Qualify(this IOrganizationService user, Guid lead, bool withOpportunity = true) => ((QualifyLeadResponse)user.Execute(new QualifyLeadRequest
    {
        LeadId = lead.Reference(),
        CreateAccount = true,
        CreateContact = true,
        CreateOpportunity = withOpportunity,
        Status = new OptionSetValue(3),
    })).CreatedEntities;

    /// <summary>Writes state and status reason as a plain update; gives the refusal, empty for none.</summary>
    internal static string WriteState(this StageOrg org, string user, int state, int? status = null) => org.Try(() => WriteState(org.As(user), org.Lead, state, status));

    internal static void WriteState(this IOrganizationService user, Guid lead, int state, int? status = null)
    {
        var row = new Entity(LeadTable.Name, lead) { ["statecode"] = new OptionSetValue(state) };
        if (status is { } reason)
        {
            row["statuscode"] = new OptionSetValue(reason);
        }

        user.Update(row);
    }

    /// <summary>Lets the lead be qualified outside the rules; gives the refusal, empty for none.</summary>
    internal static string Override(this StageOrg org, string user, string? reason = "The customer signs today.") => org.Try(() => Override(org.As(user), org.Lead, reason));

    internal static void Override(this IOrganizationService user, Guid lead, string? reason) =>
        user.Execute(new OrganizationRequest(OverrideQualifyApi.Name) { ["Target"] = lead.Reference(), [OverrideQualifyApi.Request.Reason] = reason });

    /// <summary>The last move of a lead, as "from>to role outside".</summary>
    internal static string LastMove(this JudgingOrg org, Guid lead)
    {
        var row = org.Last(lead);
        return Number(row, StageHistoryTable.From) + ">" + Number(row, StageHistoryTable.To) + " " + (row.GetAttributeValue<OptionSetValue>(StageHistoryTable.ActorRole).Value - ActorRoleChoice.System)
            + (row.GetAttributeValue<bool>(StageHistoryTable.OutsideRules) ? " outside" : "");
    }

    /// <summary>Why the lead moved last.</summary>
    internal static string? LastReason(this JudgingOrg org, Guid lead) => org.Last(lead).GetAttributeValue<string>(StageHistoryTable.Reason);

    internal static Entity[] Profiles(this JudgingOrg org, Guid lead) => org.Of(BuyerProfileTable.Name, lead);

    internal static Entity[] All(this JudgingOrg org, string table) =>
        [.. org.Admin.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(true) }).Entities];

    /// <summary>Puts a user on the list of accounts of integrations.</summary>
    internal static void List(this JudgingOrg org, Guid user)
    {
        var query = new QueryExpression("environmentvariabledefinition");
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, EnvironmentVariables.ExternalAccounts);
        org.Admin.Create(new Entity("environmentvariablevalue")
        {
            ["environmentvariabledefinitionid"] = org.Admin.RetrieveMultiple(query).Entities.Single().ToEntityReference(),
            ["value"] = user.ToString(),
        });
    }

    private static Entity Last(this JudgingOrg org, Guid lead) => org.Of(StageHistoryTable.Name, lead).OrderBy(row => row["createdon"]).Last();

    private static int Number(Entity row, string column) => row.GetAttributeValue<OptionSetValue>(column)?.Value - StageChoice.Inquiry + 100 ?? -1;
}
#endif

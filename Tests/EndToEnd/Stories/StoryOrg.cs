using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.Schema;

namespace XrmLeads.EndToEnd.Stories;

/// <summary>What stories look up in their org, and what happens there outside of the app: leads act, time passes.</summary>
internal static class StoryOrg
{
    /// <summary>The name of a lead as lists show it.</summary>
    internal static string NameOf(this TestOrg org, Guid lead) => org.Lead(lead, "fullname").GetAttributeValue<string>("fullname");

    /// <summary>The stage of a lead.</summary>
    internal static int StageOf(this TestOrg org, Guid lead) => org.Lead(lead, LeadTable.Stage).GetAttributeValue<OptionSetValue>(LeadTable.Stage).Value;

    /// <summary>The name to sign in with of the user who owns a lead.</summary>
    internal static string OwnerOf(this TestOrg org, Guid lead) => org.Admin
        .Retrieve("systemuser", org.Lead(lead, "ownerid").GetAttributeValue<EntityReference>("ownerid").Id, new ColumnSet("domainname")).GetAttributeValue<string>("domainname");

    /// <summary>Columns of a lead.</summary>
    internal static Entity Lead(this TestOrg org, Guid lead, params string[] columns) => org.Admin.Retrieve(LeadTable.Name, lead, new ColumnSet(columns));

    /// <summary>The open leads of a stage, the best first.</summary>
    internal static Guid[] LeadsIn(this TestOrg org, int stage)
    {
        var query = new QueryExpression(LeadTable.Name);
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Equal, stage);
        query.AddOrder(LeadTable.Composite, OrderType.Descending);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        return [.. org.Admin.RetrieveMultiple(query).Entities.Select(row => row.Id)];
    }

    /// <summary>A lead of a stage; where there is none yet, people bring one there.</summary>
    internal static Guid LeadIn(this TestOrg org, int stage)
    {
        if (org.LeadsIn(stage) is [var found, ..])
        {
            return found;
        }

        var (user, api, lead) = stage switch
        {
            StageChoice.Sal => ("morgan.manager", AcceptLeadApi.Name, org.LeadsIn(StageChoice.SalesReady).First(org.HasHandoff)),
            StageChoice.RejectionPendingVerification => ("morgan.manager", RejectLeadApi.Name, org.LeadsIn(StageChoice.SalesReady).Last(org.HasHandoff)),
            StageChoice.Disqualified => ("quinn.qualifier", DisqualifyLeadApi.Name, org.LeadsIn(StageChoice.Nurturing)[^1]),
            _ => throw new InvalidOperationException($"No lead is in stage {stage}."),
        };
        var request = new OrganizationRequest(api) { ["Target"] = new EntityReference(LeadTable.Name, lead) };
        if (api == RejectLeadApi.Name)
        {
            (request[RejectLeadApi.Request.ReasonCode], request[RejectLeadApi.Request.Evidence]) = ("N1", "They have just bought from somebody else");
        }
        else if (api == DisqualifyLeadApi.Name)
        {
            (request[DisqualifyLeadApi.Request.ReasonCode], request[DisqualifyLeadApi.Request.Reason]) = ("C2", "No such person");
        }

        org.As(user).Execute(request);
        return lead;
    }

    /// <summary>Whether a lead is in somebody's hands.</summary>
    internal static bool HasHandoff(this TestOrg org, Guid lead) => org.Lead(lead, LeadTable.HandoffId).Contains(LeadTable.HandoffId);

    /// <summary>A lead does something, as a web site or a journey tells it.</summary>
    internal static void Acts(this TestOrg org, Guid lead, params string[] signals)
    {
        foreach (var signal in signals)
        {
            org.Admin.Execute(new OrganizationRequest(RecordSignalApi.Name)
            {
                [RecordSignalApi.Request.LeadId] = lead,
                [RecordSignalApi.Request.SignalType] = signal,
                [RecordSignalApi.Request.Source] = "Web site",
            });
        }
    }
}

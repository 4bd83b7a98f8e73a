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

    /// <summary>A lead of a stage, the best; for SAL one that the manager accepts where sales has none in work.</summary>
    internal static Guid LeadIn(this TestOrg org, int stage)
    {
        if (stage == StageChoice.Disqualified)
        {
            return org.ClosedLead();
        }

        if (stage == StageChoice.Sal && org.LeadsIn(stage).Length == 0)
        {
            var handedOver = org.LeadsIn(StageChoice.SalesReady).First(org.HasHandoff);
            org.As("morgan.manager").Execute(new OrganizationRequest(AcceptLeadApi.Name) { ["Target"] = new EntityReference(LeadTable.Name, handedOver) });
        }

        return org.LeadsIn(stage)[0];
    }

    /// <summary>A lead that is disqualified.</summary>
    private static Guid ClosedLead(this TestOrg org)
    {
        var query = new QueryExpression(LeadTable.Name) { TopCount = 1 };
        query.Criteria.AddCondition(LeadTable.Stage, ConditionOperator.Equal, StageChoice.Disqualified);
        return org.Admin.RetrieveMultiple(query).Entities.Single().Id;
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

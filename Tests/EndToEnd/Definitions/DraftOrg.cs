using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.EndToEnd.Harness;
using XrmLeads.Schema;

namespace XrmLeads.EndToEnd.Definitions;

/// <summary>Drafts of the org of a test, and what they say.</summary>
internal static class DraftOrg
{
    /// <summary>Makes a draft of the newest version.</summary>
    internal static Guid Draft(this TestOrg org)
    {
        var query = new QueryExpression(LeadDefinitionTable.Name) { TopCount = 1 };
        query.AddOrder(LeadDefinitionTable.Version, OrderType.Ascending);
        var results = org.As("mia.marketing").Execute(new OrganizationRequest(ImportDefinitionApi.Name)
        {
            [ImportDefinitionApi.Request.Document] = org.Says(org.Admin.RetrieveMultiple(query).Entities[0].Id),
        }).Results;
        return Guid.Parse(results[ImportDefinitionApi.Response.DefinitionId].ToString()!);
    }

    /// <summary>What a version says.</summary>
    internal static string Says(this TestOrg org, Guid version) => (string)org.Admin.Execute(new OrganizationRequest(ExportDefinitionApi.Name)
    {
        ["Target"] = new EntityReference(LeadDefinitionTable.Name, version),
    }).Results[ExportDefinitionApi.Response.Document];

    /// <summary>The row of a criterion.</summary>
    internal static Entity Criterion(this TestOrg org, Guid version, string code)
    {
        var query = new QueryExpression(CriterionTable.Name) { ColumnSet = new ColumnSet(CriterionTable.Points, CriterionTable.Settings) };
        query.Criteria.AddCondition(CriterionTable.LeadDefinitionId, ConditionOperator.Equal, version);
        query.Criteria.AddCondition(CriterionTable.Code, ConditionOperator.Equal, code);
        return org.Admin.RetrieveMultiple(query).Entities[0];
    }
}

using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>Finds the lead that a sender knows by its e-mail address only.</summary>
internal static class LeadByEmail
{
    /// <summary>The oldest open lead with an address, in one read as SYSTEM; null where there is none.</summary>
    internal static Guid? Find(PluginRun run, string email)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id), TopCount = 1 };
        query.Criteria.AddCondition(LeadColumns.EmailAddress, ConditionOperator.Equal, email.Trim());
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(LeadColumns.CreatedOn, OrderType.Ascending);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0].Id;
    }
}

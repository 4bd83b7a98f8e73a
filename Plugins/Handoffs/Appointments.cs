using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Followup;
using XrmLeads.Mapping;

namespace XrmLeads.Handoffs;

/// <summary>The appointments of a sales rep, those that he owns and that were not canceled.</summary>
internal static class Appointments
{
    private const int Canceled = 2;

    /// <summary>The times of those that reach into a window: one read.</summary>
    internal static IReadOnlyList<BusyTime> Between(PluginRun run, Guid userId, DateTime from, DateTime until)
    {
        var query = new QueryExpression("appointment") { ColumnSet = new ColumnSet("scheduledstart", "scheduledend") };
        query.Criteria.AddCondition(LeadColumns.OwnerId, ConditionOperator.Equal, userId);
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.NotEqual, Canceled);
        query.Criteria.AddCondition("scheduledstart", ConditionOperator.LessThan, until);
        query.Criteria.AddCondition("scheduledend", ConditionOperator.GreaterThan, from);
        return [.. run.SystemService.RetrieveMultiple(query).Entities.Select(row => new BusyTime(row.When("scheduledstart")!.Value, row.When("scheduledend")!.Value))];
    }
}

using System;
using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;

namespace XrmLeads.Definitions;

/// <summary>Which teams have anybody in them. Threads share it; what it learns it keeps as long as its catalogue lives.</summary>
internal sealed class Staffing
{
    private readonly ConcurrentDictionary<Guid, bool> _teams = new();

    /// <summary>Whether a team has a member who is not disabled. One read the first time.</summary>
    internal bool Has(Guid teamId, PluginRun run)
    {
        if (_teams.TryGetValue(teamId, out var known))
        {
            return known;
        }

        var query = new QueryExpression("teammembership") { ColumnSet = new ColumnSet("systemuserid"), TopCount = 1 };
        query.Criteria.AddCondition("teamid", ConditionOperator.Equal, teamId);
        query.AddLink("systemuser", "systemuserid", "systemuserid").LinkCriteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        var isStaffed = run.SystemService.RetrieveMultiple(query).Entities.Count > 0;
        _teams[teamId] = isStaffed;
        return isStaffed;
    }
}

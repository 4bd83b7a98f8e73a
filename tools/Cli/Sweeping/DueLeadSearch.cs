using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Sweeping;

/// <summary>
/// Names the leads that a page of <c>xl_ProcessDue</c> may hold, for a caller who must repeat a page that failed. Some of those that wait for another version may
/// be judged already: to judge a lead twice does no harm.
/// </summary>
internal sealed class DueLeadSearch
{
    // For so long after an activation a lead may still be judged by a process that has not heard of it.
    private static readonly TimeSpan LongestIgnorance = TimeSpan.FromMinutes(1);

    private readonly IOrganizationService _service;

    internal DueLeadSearch(IOrganizationService service) => _service = service;

    /// <summary>The leads of which something is due or whose date has come, then those that were not judged since what is in force changed last; each part in the order of the pages.</summary>
    internal IReadOnlyList<Guid> Find(DateTime now, int most, IReadOnlySet<Guid> without)
    {
        var leads = ByMoment(LeadStateTable.ClockOn, now, most + without.Count).Union(ByMoment(LeadStateTable.ReevaluateOn, now, most + without.Count))
            .Where(lead => !without.Contains(lead)).Take(most).ToList();
        return leads.Count == most ? leads : [.. leads.Union(ByVersion(now, most + without.Count).Where(lead => !without.Contains(lead))).Take(most)];
    }

    private IEnumerable<Guid> ByMoment(string column, DateTime now, int most)
    {
        var query = new QueryExpression(LeadStateTable.Name) { ColumnSet = new ColumnSet(LeadStateTable.Id), TopCount = most };
        query.Criteria.AddCondition(column, ConditionOperator.LessEqual, now);
        query.AddOrder(column, OrderType.Ascending);
        return Ids(query);
    }

    private IEnumerable<Guid> ByVersion(DateTime now, int most)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id), TopCount = most };
        query.Criteria.AddCondition("statecode", ConditionOperator.Equal, 0);
        var either = query.Criteria.AddFilter(LogicalOperator.Or);
        either.AddCondition(LeadTable.ScoredOn, ConditionOperator.Null);
        foreach (var moment in new[] { Last(LeadDefinitionTable.EffectiveFrom, DefinitionStatusChoice.Active, now), Last(LeadDefinitionTable.RetiredOn, DefinitionStatusChoice.Retired, now) })
        {
            if (moment is { } since)
            {
                either.AddCondition(LeadTable.ScoredOn, ConditionOperator.LessEqual, since + LongestIgnorance);
            }
        }

        query.AddOrder(LeadTable.ScoredOn, OrderType.Ascending);
        query.AddOrder("createdon", OrderType.Ascending);
        return Ids(query);
    }

    /// <summary>The latest moment in a column of the versions of a status that has come.</summary>
    private DateTime? Last(string column, int status, DateTime now)
    {
        var query = new QueryExpression(LeadDefinitionTable.Name) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        query.Criteria.AddCondition(LeadDefinitionTable.Status, ConditionOperator.Equal, status);
        query.Criteria.AddCondition(column, ConditionOperator.LessEqual, now);
        query.AddOrder(column, OrderType.Descending);
        return _service.RetrieveMultiple(query).Entities.FirstOrDefault()?.GetAttributeValue<DateTime?>(column);
    }

    private IEnumerable<Guid> Ids(QueryExpression query) => _service.RetrieveMultiple(query).Entities.Select(row => row.Id);
}

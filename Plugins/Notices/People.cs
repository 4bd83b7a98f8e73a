using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;

namespace XrmLeads.Notices;

/// <summary>The users who are told: a notification goes to one user, never to a team, so a team stands for its members.</summary>
internal static class People
{
    /// <summary>The enabled users among users and teams, each once. A read for users and one for each team.</summary>
    internal static IReadOnlyList<Person> Of(PluginRun run, IEnumerable<EntityReference?> principals)
    {
        var given = principals.OfType<EntityReference>().ToList();
        var found = new Dictionary<Guid, Person>();
        var users = given.Where(one => one.LogicalName == "systemuser").Select(one => (object)one.Id).Distinct().ToArray();
        if (users.Length > 0)
        {
            var query = Users();
            query.Criteria.AddCondition("systemuserid", ConditionOperator.In, users);
            Add(run, query, found);
        }

        foreach (var team in given.Where(one => one.LogicalName == "team").Select(one => one.Id).Distinct())
        {
            var query = Users();
            var membership = query.AddLink("teammembership", "systemuserid", "systemuserid");
            membership.LinkCriteria.AddCondition("teamid", ConditionOperator.Equal, team);
            Add(run, query, found);
        }

        return [.. found.Values];
    }

    /// <summary>The name of a user; null where he is disabled or there is none. One read.</summary>
    internal static string? NameOf(PluginRun run, EntityReference? user)
    {
        var found = Of(run, [user]);
        return found.Count == 0 ? null : found[0].Name;
    }

    private static QueryExpression Users()
    {
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname") };
        query.Criteria.AddCondition("isdisabled", ConditionOperator.Equal, false);
        query.Criteria.AddCondition("applicationid", ConditionOperator.Null);
        query.AddOrder("fullname", OrderType.Ascending);
        return query;
    }

    private static void Add(PluginRun run, QueryExpression query, Dictionary<Guid, Person> found)
    {
        foreach (var row in run.SystemService.RetrieveMultiple(query).Entities)
        {
            found[row.Id] = new Person(row.Id, row.Text("fullname"));
        }
    }
}

using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying.Month;

/// <summary>The sales people of the local org: three reps take leads of the default scope, and the managers' team takes what no rep does.</summary>
internal static class SalesTeam
{
    /// <summary>The names of the reps.</summary>
    internal static readonly string[] Reps = ["sam.sales", "rae.sales", "kim.sales"];

    /// <summary>The name of the manager.</summary>
    internal const string Manager = "morgan.manager";

    /// <summary>Puts them in their places.</summary>
    /// <param name="dataverse">The org.</param>
    /// <param name="now">The moment of its clock, UTC.</param>
    internal static void Form(Dataverse dataverse, DateTime now)
    {
        var org = dataverse.AsAdministrator();
        var scope = Find(org, ScopeTable.Name, ScopeTable.Code, "default");
        var team = org.Create(new Entity("team")
        {
            ["name"] = "Sales managers (simulated)",
            ["teamtype"] = new OptionSetValue(0),
            ["businessunitid"] = new EntityReference("businessunit", dataverse.RootBusinessUnitId),
        });
        org.Associate("team", team, new Relationship("teammembership_association"), [new("systemuser", User(Manager))]);
        org.Associate(
            "team", team, new Relationship("teamroles_association"),
            [new("role", Find(org, "role", "name", "XrmLeads Sales Manager")), new("role", Find(org, "role", "name", "Sales Manager"))]);
        for (var place = 0; place < Reps.Length; place++)
        {
            org.Create(new Entity(RoutingMemberTable.Name)
            {
                [RoutingMemberTable.PrimaryName] = Reps[place],
                [RoutingMemberTable.UserId] = new EntityReference("systemuser", User(Reps[place])),
                [RoutingMemberTable.ScopeId] = new EntityReference(ScopeTable.Name, scope),

                // Whose turn it is must not depend on the ids of users, which differ from org to org.
                [RoutingMemberTable.LastHandedOn] = now.AddHours(place - Reps.Length),
            });
        }

        org.Update(new Entity(ScopeTable.Name, scope) { [ScopeTable.ManagerTeamId] = new EntityReference("team", team), [ScopeTable.HourCost] = 30m });

        Guid User(string name) => Find(org, "systemuser", "domainname", name);
    }

    private static Guid Find(IOrganizationService org, string table, string column, string value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return org.RetrieveMultiple(query).Entities.Single().Id;
    }
}

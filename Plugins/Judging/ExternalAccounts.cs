using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>
/// Tells the accounts of integrations from people: application users, and users that an administrator lists, since a flow on a person's connection looks like
/// that person. It is asked only when somebody else than the system moves a lead: two reads for a user.
/// </summary>
internal static class ExternalAccounts
{
    /// <summary>True where the user of the run is one.</summary>
    internal static bool HasCaller(PluginRun run) => Has(run, run.Context.UserId);

    /// <summary>True where a user is one.</summary>
    internal static bool Has(PluginRun run, Guid userId)
    {
        var user = run.SystemService.Retrieve("systemuser", userId, new ColumnSet("applicationid"));
        return user.Value("applicationid") is Guid || IsListed(ListOf(run), userId);
    }

    /// <summary>True where a list, separated by commas, has an id.</summary>
    internal static bool IsListed(string? list, Guid id)
    {
        foreach (var entry in (list ?? "").Split(','))
        {
            if (Guid.TryParse(entry.Trim(), out var listed) && listed == id)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The list of an administrator, ids separated by commas; null for none. One read.</summary>
    internal static string? ListOf(PluginRun run)
    {
        var query = new QueryExpression("environmentvariabledefinition") { ColumnSet = new ColumnSet("defaultvalue"), TopCount = 1 };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, EnvironmentVariables.ExternalAccounts);
        var value = query.AddLink("environmentvariablevalue", "environmentvariabledefinitionid", "environmentvariabledefinitionid", JoinOperator.LeftOuter);
        value.EntityAlias = "current";
        value.Columns = new ColumnSet("value");
        var rows = run.SystemService.RetrieveMultiple(query).Entities;
        return rows.Count == 0 ? null : rows[0].Text("current.value") ?? rows[0].Text("defaultvalue");
    }
}

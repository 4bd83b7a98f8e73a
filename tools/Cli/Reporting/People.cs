using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Reporting;

/// <summary>The users of an org who are people: neither accounts of the platform, nor application users, nor on the list of external accounts.</summary>
internal static class People
{
    private static readonly string[] OfThePlatform = ["SYSTEM", "INTEGRATION"];

    /// <summary>Their names.</summary>
    /// <exception cref="CommandFault">The org refuses a query.</exception>
    internal static IReadOnlyDictionary<Guid, string> Read(Connection connection)
    {
        var external = External(connection);
        var query = new QueryExpression("systemuser") { ColumnSet = new ColumnSet("fullname", "applicationid", "createdon") };
        return Pages.Rows(connection, query, "createdon", "systemuserid")
            .Where(user => user.GetAttributeValue<Guid?>("applicationid") is null && !external.Contains(user.Id) && !OfThePlatform.Contains(Name(user)))
            .ToDictionary(user => user.Id, Name);
    }

    private static string Name(Entity user) => user.GetAttributeValue<string>("fullname") ?? user.Id.ToString();

    private static HashSet<Guid> External(Connection connection)
    {
        var query = new QueryExpression("environmentvariabledefinition") { ColumnSet = new ColumnSet("defaultvalue"), TopCount = 1 };
        query.Criteria.AddCondition("schemaname", ConditionOperator.Equal, EnvironmentVariables.ExternalAccounts);
        var value = query.AddLink("environmentvariablevalue", "environmentvariabledefinitionid", "environmentvariabledefinitionid", JoinOperator.LeftOuter);
        value.EntityAlias = "current";
        value.Columns = new ColumnSet("value");
        var row = connection.RetrieveMultiple(query).Entities.FirstOrDefault();
        var list = row?.GetAttributeValue<AliasedValue>("current.value")?.Value as string ?? row?.GetAttributeValue<string>("defaultvalue") ?? "";
        return [.. list.Split(',', StringSplitOptions.TrimEntries).Where(entry => Guid.TryParse(entry, out _)).Select(Guid.Parse)];
    }
}

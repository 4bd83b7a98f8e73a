using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;

namespace XrmLeads.Cli.Definitions;

/// <summary>A version of a definition in an org, named as people write it: <c>default/2</c>, or its id.</summary>
internal static class StoredVersion
{
    private const string Table = "xl_leaddefinition";

    /// <summary>What the argument for a version says of itself.</summary>
    internal const string Description = "The version as scope/number, such as default/2, or its id.";

    /// <summary>A version by its scope and number, or by its id.</summary>
    /// <exception cref="CommandFault">There is no such version.</exception>
    internal static EntityReference Find(Connection connection, string name)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        var slash = name.LastIndexOf('/');
        if (Guid.TryParse(name, out var id))
        {
            query.Criteria.AddCondition("xl_leaddefinitionid", ConditionOperator.Equal, id);
        }
        else if (slash > 0 && int.TryParse(name.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            query.Criteria.AddCondition("xl_version", ConditionOperator.Equal, number);
            query.AddLink("xl_scope", "xl_scopeid", "xl_scopeid").LinkCriteria.AddCondition("xl_code", ConditionOperator.Equal, name[..slash]);
        }
        else
        {
            throw new CommandFault($"\"{name}\" is no version: write its scope and number, such as default/2, or its id.");
        }

        return connection.RetrieveMultiple(query).Entities.FirstOrDefault()?.ToEntityReference()
            ?? throw new CommandFault($"There is no version {name} here, or this user may not read it.");
    }
}

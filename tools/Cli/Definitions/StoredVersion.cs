using System;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Reading;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Definitions;

/// <summary>A version of a definition in an org, named as people write it: <c>default/2</c>, or its id.</summary>
internal static class StoredVersion
{
    /// <summary>What an option says of itself that takes a version or a scope.</summary>
    internal const string OrScope = "The version as scope/number, or a scope alone: its version in force, else its newest draft. The scope default if left out.";

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

    /// <summary>The definition of a version, or of what judges in a scope: its version in force, else its newest draft.</summary>
    /// <param name="connection">The org.</param>
    /// <param name="name">A version as <see cref="Find"/> takes it, or the code of a scope.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <exception cref="CommandFault">There is none, or it has faults.</exception>
    internal static LeadDefinition Read(Connection connection, string name, DateTime now)
    {
        var reading = DefinitionReader.Read(ReadText(connection, name, now));
        return reading.Definition ?? throw new CommandFault(FaultList.Text(name, reading.Faults));
    }

    /// <summary>Its text, as <see cref="Read"/> finds it.</summary>
    /// <exception cref="CommandFault">There is none.</exception>
    internal static string ReadText(Connection connection, string name, DateTime now)
    {
        var version = name.Contains('/', StringComparison.Ordinal) || Guid.TryParse(name, out _) ? Find(connection, name) : FindJudging(connection, name, now);
        return (string)connection.Execute(new OrganizationRequest("xl_ExportDefinition") { ["Target"] = version }).Results["Document"];
    }

    private static EntityReference FindJudging(Connection connection, string scope, DateTime now)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(LeadDefinitionTable.Status, LeadDefinitionTable.EffectiveFrom, LeadDefinitionTable.Version) };
        query.AddLink("xl_scope", "xl_scopeid", "xl_scopeid").LinkCriteria.AddCondition("xl_code", ConditionOperator.Equal, scope);
        query.AddOrder(LeadDefinitionTable.Version, OrderType.Descending);
        var versions = connection.RetrieveMultiple(query).Entities;
        return (versions.FirstOrDefault(version => Is(version, DefinitionStatusChoice.Active) && version.GetAttributeValue<DateTime>(LeadDefinitionTable.EffectiveFrom) <= now)
            ?? versions.FirstOrDefault(version => Is(version, DefinitionStatusChoice.Draft) || Is(version, DefinitionStatusChoice.Proposed)))?.ToEntityReference()
            ?? throw new CommandFault($"No version of the scope {scope} is in force or a draft here: write a version as scope/number, such as default/2.");
    }

    private static bool Is(Entity version, int status) => version.GetAttributeValue<OptionSetValue>(LeadDefinitionTable.Status)?.Value == status;
}

using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Cli.Connecting;
using XrmLeads.Cli.Definitions;
using XrmLeads.Domain.Reading;
using XrmLeads.LocalDataverse;
using XrmLeads.Schema;

namespace XrmLeads.Cli.Trying;

/// <summary>Brings a definition into force as two departments do: one imports and proposes it, one of each side signs, the administrator activates it.</summary>
internal static class DefinitionRollout
{
    private const string Administrator = "alex.admin", Marketing = "mara.signs", Sales = "sol.signs";

    /// <summary>Brings the definition of a sample into force, and lets its scope enforce the rules.</summary>
    /// <exception cref="CommandFault">The definition has faults, or the org refuses it.</exception>
    internal static void Run(Dataverse dataverse, Sample sample)
    {
        var version = sample.Definition == DefinitionFile.Default ? Draft(dataverse, sample.Scope) : Import(dataverse, sample);
        Act(dataverse, Administrator, "xl_ProposeDefinition", version);
        Act(dataverse, Marketing, "xl_SignForMarketing", version);
        Act(dataverse, Sales, "xl_SignForSales", version);
        Act(dataverse, Administrator, "xl_ActivateDefinition", version);
        Enforce(dataverse, version);
    }

    private static EntityReference Import(Dataverse dataverse, Sample sample)
    {
        var text = DefinitionFile.ReadText(sample.Definition);
        var reading = DefinitionReader.Read(text);
        using var system = Connection.To(dataverse, null);
        MissingParts.Add(system, text, reading.Definition ?? throw new CommandFault(FaultList.Text(sample.Definition, reading.Faults)));
        using var administrator = Connection.To(dataverse, Administrator);
        var id = administrator.Execute(new OrganizationRequest("xl_ImportDefinition") { ["Document"] = text }).Results["DefinitionId"];
        return new EntityReference(LeadDefinitionTable.Name, (Guid)id);
    }

    /// <summary>The draft that comes with the defaults.</summary>
    private static EntityReference Draft(Dataverse dataverse, string scope)
    {
        using var administrator = Connection.To(dataverse, Administrator);
        return StoredVersion.Find(administrator, scope + "/1");
    }

    private static void Act(Dataverse dataverse, string user, string message, EntityReference version)
    {
        using var connection = Connection.To(dataverse, user);
        connection.Execute(new OrganizationRequest(message) { ["Target"] = version });
    }

    private static void Enforce(Dataverse dataverse, EntityReference version)
    {
        using var administrator = Connection.To(dataverse, Administrator);
        var query = new QueryExpression(LeadDefinitionTable.Name) { ColumnSet = new ColumnSet(LeadDefinitionTable.ScopeId) };
        query.Criteria.AddCondition(LeadDefinitionTable.Id, ConditionOperator.Equal, version.Id);
        var scope = administrator.RetrieveMultiple(query).Entities[0].GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId);
        administrator.Execute(new OrganizationRequest("Update")
        {
            ["Target"] = new Entity(ScopeTable.Name, scope.Id) { [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Enforce) },
        });
    }
}

using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>A version as its row has it, for the acts of people on it.</summary>
internal sealed class StoredDefinition
{
    private const string ScopeAlias = "scope";

    private readonly PluginRun _run;
    private readonly Entity _row;

    private StoredDefinition(PluginRun run, Entity row)
    {
        _run = run;
        _row = row;
    }

    internal Guid Id => _row.Id;

    internal int Status => DefinitionStatus.Of(_row);

    internal Guid ScopeId => _row.GetAttributeValue<EntityReference>(LeadDefinitionTable.ScopeId).Id;

    internal string Name => _row.GetAttributeValue<string>(LeadDefinitionTable.PrimaryName) ?? "";

    /// <summary>What was proposed; null while it is a Draft.</summary>
    internal string? Hash => _row.GetAttributeValue<string>(LeadDefinitionTable.Hash);

    /// <summary>The version of the row when it was read.</summary>
    internal string RowVersion => _row.RowVersion;

    internal string? Snapshot => _row.GetAttributeValue<string>(LeadDefinitionTable.Snapshot);

    /// <summary>Reads the version that a bound custom API is called on, as the caller: one read.</summary>
    internal static StoredDefinition Of(PluginRun run) => Of(run, run.TargetReference.Id);

    /// <summary>Reads a version as the caller: one read.</summary>
    internal static StoredDefinition Of(PluginRun run, Guid id)
    {
        var query = new QueryExpression(LeadDefinitionTable.Name)
        {
            ColumnSet = new ColumnSet([
                .. DefinitionRows.FileColumns, LeadDefinitionTable.Status, LeadDefinitionTable.MarketingSignedById, LeadDefinitionTable.SalesSignedById,
                LeadDefinitionTable.Hash, LeadDefinitionTable.Snapshot]),
        };
        query.Criteria.AddCondition(LeadDefinitionTable.Id, ConditionOperator.Equal, id);
        var scope = query.AddLink(ScopeTable.Name, LeadDefinitionTable.ScopeId, ScopeTable.Id);
        scope.Columns = new ColumnSet(ScopeTable.Code);
        scope.EntityAlias = ScopeAlias;
        var row = run.CallerService.RetrieveMultiple(query).Entities.FirstOrDefault();
        return row is null
            ? throw new InvalidPluginExecutionException(DefinitionSentences.NoScope)
            : new StoredDefinition(run, row);
    }

    /// <summary>Who signed for a side, or null.</summary>
    internal Guid? SignedBy(Side side) => _row.GetAttributeValue<EntityReference>(side.SignedByColumn)?.Id;

    /// <summary>The version's rows compiled as they are now: one read, of the criteria.</summary>
    internal CompiledDefinition Compile() => CompiledDefinition.Of(DefinitionRows.Content(
        _run.CallerService, _row, _row.GetAttributeValue<AliasedValue>(ScopeAlias + "." + ScopeTable.Code)?.Value as string));

    /// <summary>The version as if it were in force in a scope where the system moves leads.</summary>
    /// <param name="compiled">Its rows, compiled without faults.</param>
    internal DefinitionInForce AsInForce(CompiledDefinition compiled) => compiled.AsInForce(Id, ScopeId);

    /// <summary>Refuses an act on a version of another status.</summary>
    internal void Require(int status, string action)
    {
        if (Status != status)
        {
            throw new InvalidPluginExecutionException(
                DefinitionSentences.NotPossible(action, DefinitionStatus.Name(Status), DefinitionStatus.Name(status)));
        }
    }

    /// <summary>Refuses to go on where the rows no longer say what was proposed.</summary>
    internal void RequireProposedText()
    {
        if (Hash is null || Compile().Hash != Hash)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.ChangedSince);
        }
    }

    /// <summary>Refuses to go on where the rows say something else than what somebody read; null for a client that does not say what it read.</summary>
    internal void RequireText(string? readHash)
    {
        if (!string.IsNullOrEmpty(readHash) && Compile().Hash != readHash)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.EditedSince);
        }
    }

    /// <summary>Writes columns of the version as SYSTEM; fails where somebody wrote the row since it was read.</summary>
    internal void Write(Entity changes)
    {
        changes.LogicalName = LeadDefinitionTable.Name;
        changes.Id = Id;
        changes.RowVersion = _row.RowVersion;
        _run.SystemService.Execute(new UpdateRequest { Target = changes, ConcurrencyBehavior = ConcurrencyBehavior.IfRowVersionMatches });
    }
}

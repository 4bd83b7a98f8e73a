using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// Stores a definition file as a new Draft, as the caller. A text that is not JSON, or that has no name or scope, is refused. Every other fault is kept in the
/// Draft, so that a file that is not ready can be brought in and finished there: the trace lists the faults, and proposing refuses them.
/// </summary>
internal sealed class DefinitionImport
{
    private readonly PluginRun _run;

    internal DefinitionImport(PluginRun run) => _run = run;

    /// <summary>The number of the version that was made.</summary>
    internal int Version { get; private set; }

    /// <summary>
    /// Stores a file: reads 2 (scope, highest version), writes 1 and one for each criterion, one more where the scope is new; each row's own steps read besides.
    /// The version keeps the number of the file where that is higher than all of the scope, so that file and version have the same hash; else it gets the next.
    /// </summary>
    internal Guid Store(string text)
    {
        var content = Decomposition.Of(Read(text));
        if (content.Name is null || content.Scope is null || content.Scope.Any(c => c > 'z' || !(char.IsLetterOrDigit(c) || c is '_' or '-')))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NoScopeOrName);
        }

        var scope = ScopeOf(content.Scope);
        Version = VersionNumber.Next(_run.SystemService, scope, content.Version ?? 1);
        var id = _run.CallerService.Create(new Entity(LeadDefinitionTable.Name)
        {
            [LeadDefinitionTable.PrimaryName] = content.Name,
            [LeadDefinitionTable.ScopeId] = new EntityReference(ScopeTable.Name, scope),
            [LeadDefinitionTable.Version] = Version,
            [LeadDefinitionTable.Priority] = content.Priority,
            [LeadDefinitionTable.Document] = content.Document,
        });
        foreach (var criterion in content.Criteria)
        {
            _run.CallerService.Create(CriterionRows.Write(criterion, id));
        }

        content.Version = Version;
        foreach (var fault in CompiledDefinition.Of(content).Faults)
        {
            _run.Trace("The draft has a fault: " + fault);
        }

        return id;
    }

    /// <summary>The file as JSON.</summary>
    /// <exception cref="InvalidPluginExecutionException">It is no JSON object.</exception>
    internal static JsonValue Read(string text)
    {
        try
        {
            var root = JsonText.Read(text);
            return root.Kind == JsonKind.Object ? root : throw new InvalidPluginExecutionException(DefinitionSentences.NotAnObject);
        }
        catch (JsonSyntaxException fault)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NotJson(fault.Line, fault.Column, fault.Message));
        }
    }

    /// <summary>The scope of a code; a new one, in Observe, is made as the caller, whose right to do so decides.</summary>
    private Guid ScopeOf(string code)
    {
        var query = new QueryExpression(ScopeTable.Name) { ColumnSet = new ColumnSet(ScopeTable.Code), TopCount = 1 };
        query.Criteria.AddCondition(ScopeTable.Code, ConditionOperator.Equal, code);
        return _run.CallerService.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id ?? _run.CallerService.Create(new Entity(ScopeTable.Name)
        {
            [ScopeTable.PrimaryName] = Wording.Printable(code),
            [ScopeTable.Code] = code,
            [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Observe),
        });
    }
}

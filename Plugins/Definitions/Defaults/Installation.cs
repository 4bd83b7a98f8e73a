using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Definitions.Defaults;

/// <summary>
/// Brings the shipped rows into an org, as the caller, and can be repeated: a row is found by its code, and one that is there is never touched, whatever was made
/// of it. A row that was deleted is missing by its code and comes back; to be rid of it for good, deactivate it instead.
/// </summary>
internal sealed class Installation
{
    private readonly PluginRun _run;

    internal Installation(PluginRun run) => _run = run;

    /// <summary>The rows that were made, a definition and its criteria as one.</summary>
    internal int Created { get; private set; }

    /// <summary>The rows that were there already.</summary>
    internal int Kept { get; private set; }

    /// <summary>Installs what is missing: one read a table, one for the scope and one for its versions; a write for each row that is missing.</summary>
    internal void Run()
    {
        foreach (var table in DefaultTables.All)
        {
            var present = new HashSet<string>(Codes(table.Table, table.CodeColumn), StringComparer.OrdinalIgnoreCase);
            foreach (var row in table.Rows())
            {
                if (Counts(present.Contains(row.GetAttributeValue<string>(table.CodeColumn))))
                {
                    _run.CallerService.Create(row);
                }
            }
        }

        var scope = Find(ScopeTable.Name, ScopeTable.Code, Scope.Default);
        if (Counts(scope is not null))
        {
            scope = _run.CallerService.Create(new Entity(ScopeTable.Name)
            {
                [ScopeTable.Code] = Scope.Default,
                [ScopeTable.PrimaryName] = "Default",
                [ScopeTable.RolloutMode] = new OptionSetValue(RolloutModeChoice.Observe),
            });
        }

        if (Counts(Find(LeadDefinitionTable.Name, LeadDefinitionTable.ScopeId, scope!.Value) is not null))
        {
            new DefinitionImport(_run).Store(DefaultFile.Text(DefaultFile.Definition));
        }
    }

    /// <summary>Counts a row, and says whether it has to be made.</summary>
    private bool Counts(bool isPresent)
    {
        if (isPresent)
        {
            Kept++;
        }
        else
        {
            Created++;
        }

        return !isPresent;
    }

    /// <summary>All codes of a table: these tables are far below a page of 5,000 rows.</summary>
    private IEnumerable<string> Codes(string table, string column) =>
        _run.CallerService.RetrieveMultiple(new QueryExpression(table) { ColumnSet = new ColumnSet(column) }).Entities
            .Select(row => row.GetAttributeValue<string>(column)).Where(code => code is not null);

    private Guid? Find(string table, string column, object value)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(column), TopCount = 1 };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return _run.CallerService.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }
}

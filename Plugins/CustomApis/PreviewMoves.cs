using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Counts the moves between stages that a version of any status, or a file that is not stored, would bring if it were in force: of a page of the open leads that the
/// caller may read. It writes nothing. Reads: the version and its criteria or the scope, a lead with the columns that it names, the page, and those of each lead.
/// </summary>
[PluginType("72e76f98-4a05-4529-a276-f7ad3c669d37")]
[CustomApi(PreviewMovesApi.Name)]
public sealed class PreviewMoves : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var version = VersionOf(run);
        ColumnCheck.Run(version.Definition!, run);
        var preview = new MovesPreview(new DefinitionPreview(run, version), Batch.Seconds(run.Input<int>(PreviewMovesApi.Request.BudgetSeconds)));
        var pageSize = Batch.PageSize(run.Input<int>(PreviewMovesApi.Request.PageSize));
        run.Output[PreviewMovesApi.Response.Cursor] = OpenLeads.Walk(run.CallerService, run.Input<string>(PreviewMovesApi.Request.Cursor), pageSize, preview.Count);
        run.Output[PreviewMovesApi.Response.Processed] = preview.Processed;
        run.Output[PreviewMovesApi.Response.Moves] = preview.Moves;
    }

    private static DefinitionInForce VersionOf(PluginRun run)
    {
        var id = run.Input<Guid>(PreviewMovesApi.Request.DefinitionId);
        var document = run.Input<string>(PreviewMovesApi.Request.Document);
        if (id == Guid.Empty == string.IsNullOrEmpty(document))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.VersionOrDocument);
        }

        if (id == Guid.Empty)
        {
            var file = WithoutFaults(CompiledDefinition.Of(Decomposition.Of(DefinitionImport.Read(document!))));
            return file.AsInForce(Guid.Empty, ScopeOf(run, file.Definition!.Scope));
        }

        var stored = StoredDefinition.Of(run, id);
        return stored.AsInForce(WithoutFaults(stored.Compile()));
    }

    private static CompiledDefinition WithoutFaults(CompiledDefinition compiled) =>
        compiled.Definition is not null ? compiled : throw new InvalidPluginExecutionException(DefinitionSentences.Faulty(compiled.Faults));

    private static Guid ScopeOf(PluginRun run, string code)
    {
        var query = new QueryExpression(ScopeTable.Name) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        query.Criteria.AddCondition(ScopeTable.Code, ConditionOperator.Equal, code);
        return run.CallerService.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id ?? Guid.Empty;
    }
}

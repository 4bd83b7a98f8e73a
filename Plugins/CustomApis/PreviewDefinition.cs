using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Shows what a version of any status would make of some leads, at most 200 in a call, beside what they are now; choices as their values. It writes nothing. Where a
/// document is sent, that judges in the place of the version's rows, and its faults are told with their places and not refused. Reads: the version, its criteria or
/// a lead with the columns of the document, the leads that the caller may read, and three for each.
/// </summary>
[PluginType("b1730585-00e4-5ed4-8634-aea48676604a")]
[CustomApi(PreviewDefinitionApi.Name)]
public sealed class PreviewDefinition : PluginBase
{
    private const int MostLeads = 200;

    private protected override void Run(PluginRun run)
    {
        var document = run.Input<string>(PreviewDefinitionApi.Request.Document);
        var leads = LeadsOf(run, mayBeNone: !string.IsNullOrEmpty(document));
        var stored = StoredDefinition.Of(run);
        var compiled = string.IsNullOrEmpty(document) ? stored.Compile() : CompiledDefinition.Of(Decomposition.Of(DefinitionImport.Read(document!)));
        if (compiled.Definition is not { } definition)
        {
            Tell(run, compiled, document);
            return;
        }

        if (!string.IsNullOrEmpty(document))
        {
            ColumnCheck.Run(definition, run);
        }

        var preview = new DefinitionPreview(run, stored.AsInForce(compiled));
        run.Output[PreviewDefinitionApi.Response.Result] = leads.Count == 0 ? "[]" : preview.Of(leads);
        run.Output[PreviewDefinitionApi.Response.Changed] = preview.Changed;
        run.Output[PreviewDefinitionApi.Response.Faults] = "[]";
    }

    /// <summary>Tells the faults of a document, and refuses a version that has some.</summary>
    private static void Tell(PluginRun run, CompiledDefinition compiled, string? document)
    {
        if (string.IsNullOrEmpty(document))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.Faulty(compiled.Faults));
        }

        run.Output[PreviewDefinitionApi.Response.Result] = "[]";
        run.Output[PreviewDefinitionApi.Response.Changed] = 0;
        run.Output[PreviewDefinitionApi.Response.Faults] = FaultList.Of(compiled);
    }

    private static List<Guid> LeadsOf(PluginRun run, bool mayBeNone)
    {
        var sent = run.Input<string[]>(PreviewDefinitionApi.Request.LeadIds) ?? [];
        var leads = sent.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Distinct().ToList();
        if ((leads.Count == 0 && !mayBeNone) || leads.Contains(Guid.Empty))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NoLeads);
        }

        return leads.Count <= MostLeads ? leads : throw new InvalidPluginExecutionException(DefinitionSentences.TooManyLeads);
    }
}

using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Shows what a version of any status would make of some leads, at most 200 in a call, beside what they are now; choices as their values. It writes nothing. Reads:
/// the version, its criteria, the leads that the caller may read, and three for each lead.
/// </summary>
[PluginType("b1730585-00e4-5ed4-8634-aea48676604a")]
[CustomApi(PreviewDefinitionApi.Name)]
public sealed class PreviewDefinition : PluginBase
{
    private const int MostLeads = 200;

    private protected override void Run(PluginRun run)
    {
        var sent = run.Input<string[]>(PreviewDefinitionApi.Request.LeadIds) ?? [];
        var leads = sent.Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Distinct().ToList();
        if (leads.Count == 0 || leads.Contains(Guid.Empty))
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.NoLeads);
        }

        if (leads.Count > MostLeads)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.TooManyLeads);
        }

        var stored = StoredDefinition.Of(run);
        var compiled = stored.Compile();
        if (compiled.Definition is null)
        {
            throw new InvalidPluginExecutionException(DefinitionSentences.Faulty(compiled.Faults));
        }

        var preview = new DefinitionPreview(run, stored.AsInForce(compiled));
        run.Output[PreviewDefinitionApi.Response.Result] = preview.Of(leads);
        run.Output[PreviewDefinitionApi.Response.Changed] = preview.Changed;
    }
}

using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Judges a page of all open leads from all their signals and answers, and says where to go on. All of a page is kept or nothing; the caller repeats a page that
/// failed lead by lead.
/// </summary>
[PluginType("d0a276b0-2c28-5b8b-9f99-1a5ada85ed5c")]
[CustomApi(RescorePageApi.Name)]
public sealed class RescorePage : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        var batch = new Batch(new LeadJudge(run, catalogue), Batch.Seconds(run.Input<int>(RescorePageApi.Request.BudgetSeconds)));
        var cursor = catalogue.IsOff ? "" : Judge(run, batch);
        run.Output[RescorePageApi.Response.Processed] = batch.Processed;
        run.Output[RescorePageApi.Response.Changed] = batch.Changed;
        run.Output[RescorePageApi.Response.Cursor] = cursor;
    }

    /// <summary>Judges the page; gives the cursor of what is left, empty for nothing.</summary>
    private static string Judge(PluginRun run, Batch batch)
    {
        if (run.Input<string[]>(RescorePageApi.Request.LeadIds) is { Length: > 0 } named)
        {
            var leads = Batch.Named(named);
            return batch.Judge(leads, LeadChange.Rescored) ? "" : throw new InvalidPluginExecutionException(Sentences.TooManyLeads(batch.Processed));
        }

        var pageSize = Batch.PageSize(run.Input<int>(RescorePageApi.Request.PageSize));
        return OpenLeads.Walk(run.SystemService, run.Input<string>(RescorePageApi.Request.Cursor), pageSize, leads =>
        {
            batch.Judge(leads, LeadChange.Rescored);
            return batch.Processed;
        });
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
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

        var cursor = PageCursor.Read(run.Input<string>(RescorePageApi.Request.Cursor));
        var page = Read(run, cursor);
        var open = After(page.Entities, cursor.Last);
        if (!batch.Judge(open, LeadChange.Rescored))
        {
            return new PageCursor(cursor.Page, open[batch.Processed - 1], cursor.Cookie).ToString();
        }

        return page.MoreRecords ? new PageCursor(cursor.Page + 1, Guid.Empty, page.PagingCookie ?? "").ToString() : "";
    }

    private static EntityCollection Read(PluginRun run, PageCursor cursor)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.Id) };
        query.Criteria.AddCondition(LeadColumns.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(LeadTable.Id, OrderType.Ascending);
        query.PageInfo = new PagingInfo
        {
            Count = Batch.PageSize(run.Input<int>(RescorePageApi.Request.PageSize)),
            PageNumber = cursor.Page,
            PagingCookie = cursor.Cookie.Length > 0 ? cursor.Cookie : null,
        };
        return run.SystemService.RetrieveMultiple(query);
    }

    /// <summary>The leads of a page after one of them; all of them where that one was closed meanwhile, since to judge a lead twice does no harm.</summary>
    private static List<Guid> After(IEnumerable<Entity> rows, Guid last)
    {
        var ids = rows.Select(row => row.Id).ToList();
        return ids.GetRange(ids.IndexOf(last) + 1, ids.Count - ids.IndexOf(last) - 1);
    }
}

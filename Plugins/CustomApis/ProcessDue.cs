using System.Linq;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Judges a page of the leads whose date has come, and where room is left of those that no version in force has judged. All of a page is kept or nothing; the
/// caller repeats a page that failed lead by lead.
/// </summary>
[PluginType("230aa263-3105-540e-a4e8-9a9b8aece669")]
[CustomApi(ProcessDueApi.Name)]
public sealed class ProcessDue : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        var batch = new Batch(new LeadJudge(run, catalogue), Batch.Seconds(run.Input<int>(ProcessDueApi.Request.BudgetSeconds)));
        var more = !catalogue.IsOff && Judge(run, catalogue, batch);
        run.Output[ProcessDueApi.Response.Processed] = batch.Processed;
        run.Output[ProcessDueApi.Response.Changed] = batch.Changed;
        run.Output[ProcessDueApi.Response.More] = more;
    }

    /// <summary>Judges what is due; true where more may be.</summary>
    private static bool Judge(PluginRun run, DefinitionCatalogue catalogue, Batch batch)
    {
        if (run.Input<string[]>(ProcessDueApi.Request.LeadIds) is { Length: > 0 } named)
        {
            return !batch.Judge(Batch.Named(named), LeadChange.Swept);
        }

        var room = Batch.PageSize(run.Input<int>(ProcessDueApi.Request.PageSize));
        var due = DueLeads.ByDate(run, room);
        if (!batch.Judge(due, LeadChange.TimePassed) || due.Count == room)
        {
            return true;
        }

        var stale = DueLeads.ByVersion(run, catalogue, room - due.Count);

        // A lead whose date had come, and that fared no better, is not tried twice in a page.
        return !batch.Judge([.. stale.Except(due)], LeadChange.Swept) || stale.Count == room - due.Count;
    }
}

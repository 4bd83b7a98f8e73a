using System.Linq;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Handoffs;
using XrmLeads.Judging;
using XrmLeads.Lane;
using XrmLeads.Schema;

namespace XrmLeads.CustomApis;

/// <summary>
/// Does a page of what is due: first of the leads whose clock rings (warnings, breaches, claims that end), then it judges those whose date has come, then those
/// that no version in force has judged; with room left it hands over leads that wait for a rep and takes others into qualification. All of a page is kept or
/// nothing; the caller repeats a page that failed lead by lead.
/// </summary>
[PluginType("230aa263-3105-540e-a4e8-9a9b8aece669")]
[CustomApi(ProcessDueApi.Name)]
public sealed class ProcessDue : PluginBase
{
    private protected override void Run(PluginRun run)
    {
        var catalogue = DefinitionCatalogue.For(run);
        var judge = new LeadJudge(run, catalogue);
        var batch = new Batch(judge, Batch.Seconds(run.Input<int>(ProcessDueApi.Request.BudgetSeconds)));
        var more = !catalogue.IsOff && Process(run, catalogue, batch, new LeadClock(run, catalogue, judge));
        run.Output[ProcessDueApi.Response.Processed] = batch.Processed;
        run.Output[ProcessDueApi.Response.Changed] = batch.Changed;
        run.Output[ProcessDueApi.Response.More] = more;
    }

    /// <summary>Does what is due; true where more may be.</summary>
    private static bool Process(PluginRun run, DefinitionCatalogue catalogue, Batch batch, LeadClock clock)
    {
        if (run.Input<string[]>(ProcessDueApi.Request.LeadIds) is { Length: > 0 } named)
        {
            var leads = Batch.Named(named);
            return !batch.Ring(leads, clock) || !batch.Judge(leads, LeadChange.Swept);
        }

        var room = Batch.PageSize(run.Input<int>(ProcessDueApi.Request.PageSize));
        var rings = DueLeads.ByClock(run, room);
        if (!batch.Ring(rings, clock) || rings.Count == room)
        {
            return true;
        }

        room -= rings.Count;
        var due = DueLeads.ByDate(run, room);
        if (!batch.Judge(due, LeadChange.TimePassed) || due.Count == room)
        {
            return true;
        }

        room -= due.Count;
        var stale = DueLeads.ByVersion(run, catalogue, room);

        // A lead whose date had come, and that fared no better, is not tried twice in a page.
        if (!batch.Judge([.. stale.Except(due)], LeadChange.Swept) || stale.Count == room)
        {
            return true;
        }

        room -= stale.Count;
        var served = new HandoffDesk(run, catalogue).ServeWaiting(room);
        return served == room || new QualificationLane(run, catalogue).Refill(room - served) == room - served;
    }
}

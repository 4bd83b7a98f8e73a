using System;
using System.Collections.Generic;
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
/// Does a page of what is due: in the order of their dates leads whose clock rings (warnings, breaches, claims that end, deadlines) and leads to be judged, then those
/// that no version in force has judged; with room left it hands over leads that wait for a rep and takes others into qualification. All of a page is kept or
/// nothing; the caller repeats a page that failed lead by lead. A page leaves a heartbeat; leads that are named do not, since that is not all that is due.
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
        var named = run.Input<string[]>(ProcessDueApi.Request.LeadIds) ?? [];
        var clock = new LeadClock(run, catalogue, judge);
        var more = !catalogue.IsOff && (named.Length > 0 ? Named(Batch.Named(named), batch, clock) : Page(run, catalogue, batch, clock));
        if (named.Length == 0)
        {
            Heartbeat.Note(run, batch.Processed, more);
            ReviewReminders.Note(run, catalogue);
        }

        run.Output[ProcessDueApi.Response.Processed] = batch.Processed;
        run.Output[ProcessDueApi.Response.Changed] = batch.Changed;
        run.Output[ProcessDueApi.Response.More] = more;
    }

    private static bool Named(IReadOnlyList<Guid> leads, Batch batch, LeadClock clock) => !batch.Ring(leads, clock) || !batch.Judge(leads, LeadChange.Swept);

    /// <summary>Does what is due; true where more may be.</summary>
    private static bool Page(PluginRun run, DefinitionCatalogue catalogue, Batch batch, LeadClock clock)
    {
        var room = Batch.PageSize(run.Input<int>(ProcessDueApi.Request.PageSize));
        var due = DueLeads.ByDate(run, room);
        if (!batch.Do(due, clock) || due.Count == room)
        {
            return true;
        }

        room -= due.Count;
        var stale = DueLeads.ByVersion(run, catalogue, room);

        // A lead whose date had come, and that fared no better, is not tried twice in a page.
        if (!batch.Judge([.. stale.Except(due.Where(lead => !lead.Rings).Select(lead => lead.Id))], LeadChange.Swept) || stale.Count == room)
        {
            return true;
        }

        room -= stale.Count;
        var served = new HandoffDesk(run, catalogue).ServeWaiting(room);
        return served == room || new QualificationLane(run, catalogue).Refill(room - served) == room - served;
    }
}

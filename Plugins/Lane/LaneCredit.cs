using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Clock;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>
/// Lets what is due of a lead in qualification, and the claim on it, end later by the time in which nothing that came due was done. The lead has its hours, a claim
/// goes by the clock.
/// </summary>
internal sealed class LaneCredit(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>Does it for a lead whose lock is taken, where something of it is over: two reads, and where an outage fell into it two writes, three with a claim.</summary>
    /// <param name="record">The lead; it holds afterwards what was written.</param>
    /// <param name="scope">The scope of the version that judged it.</param>
    internal void Apply(LeadRecord record, Scope scope)
    {
        var lead = record.Lead;
        var claim = lead.Lookup(LeadTable.ClaimId) is null ? null : lead.When(LeadTable.ClaimUntil);
        var due = lead.When(LeadTable.LaneDueOn);
        if (!(claim <= run.Now) && !(due <= run.Now))
        {
            return;
        }

        var sheet = new FollowUpSheet(lead.Id);
        var credit = DueCredit.Of(catalogue, record);
        var entered = lead.When(LeadTable.CallBackOn) ?? lead.When(LeadTable.StageEnteredOn);
        var laterDue = due is { } on ? credit.NewDue(entered ?? on, on, LaneDue.CalendarOf(run, catalogue, scope).Calendar, sheet) : null;
        var laterEnd = claim is { } until ? credit.NewDue(until - Claims.Length, until, null, sheet) : null;
        if (laterDue is null && laterEnd is null)
        {
            return;
        }

        Write(record, sheet, LeadTable.LaneDueOn, laterDue);
        Write(record, sheet, LeadTable.ClaimUntil, laterEnd);
        if (laterEnd is { } end)
        {
            run.SystemService.Update(new Entity(ClaimTable.Name, lead.Lookup(LeadTable.ClaimId)!.Id) { [ClaimTable.Until] = end });
        }

        sheet.SetClock(claim is null ? lead.When(LeadTable.LaneDueOn) : lead.When(LeadTable.ClaimUntil));
        sheet.Write(run);
    }

    private static void Write(LeadRecord record, FollowUpSheet sheet, string column, DateTime? later)
    {
        if (later is { } on)
        {
            sheet.Lead[column] = record.Lead[column] = on;
        }
    }
}

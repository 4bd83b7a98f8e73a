using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Calendar;
using XrmLeads.Domain.Followup;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Followup;

/// <summary>
/// Counts what was done to reach a lead that a sales rep has, whenever one of its activities begins or ceases to count. All are counted anew, so that an activity
/// that is deleted, reopened or moved to another lead leaves no trace.
/// </summary>
internal static class FollowUp
{
    /// <summary>Follows up that an activity changed. It costs nothing where that changes no count.</summary>
    /// <param name="run">The run after the change.</param>
    /// <param name="before">The activity before it; null where it is new.</param>
    /// <param name="after">The activity after it; null where it is gone.</param>
    internal static void After(PluginRun run, Entity? before, Entity? after)
    {
        var from = before is null ? null : FollowUpActivity.LeadOf(before);
        var to = after is null ? null : FollowUpActivity.LeadOf(after);

        // With a lead all that belongs to it goes: there is nothing left to count.
        if (from == to || run.IsUnder(Message.Delete, LeadTable.Name))
        {
            return;
        }

        var catalogue = DefinitionCatalogue.For(run);
        if (catalogue.IsOff)
        {
            return;
        }

        // Two leads are locked in one order, whichever way the activity goes.
        foreach (var lead in new[] { from, to }.OfType<Guid>().OrderBy(id => id))
        {
            Recount(run, catalogue, lead);
        }
    }

    /// <summary>Counts the activities of a lead: the lock and a read, with an open hand-off two reads more and what changed.</summary>
    private static void Recount(PluginRun run, DefinitionCatalogue catalogue, Guid leadId)
    {
        new LeadStore(run, catalogue).Lock(leadId);
        if (Read(run, leadId) is not { } lead
            || new HandoffProgress(lead) is not { HandedOverOn: { } since } handoff
            || StageGuard.VersionOf(catalogue, lead.Value) is not { Scope: { Mode: RolloutMode.Warn or RolloutMode.Enforce } scope })
        {
            return;
        }

        var effort = Effort.Of(LeadAttempts.Since(run, leadId, since), Days(run, catalogue, scope), since);
        handoff.Note(run, catalogue, scope, effort);
    }

    /// <summary>
    /// The lead with its open hand-off, by the lead's own lookup: while another lead is merged into it there are two for a moment, and the other's must not stop its
    /// clock. Null for none.
    /// </summary>
    private static Entity? Read(PluginRun run, Guid leadId)
    {
        var query = new QueryExpression(LeadTable.Name) { ColumnSet = new ColumnSet(LeadTable.DefinitionId, LeadTable.ScoringStatus) };
        query.Criteria.AddCondition(LeadTable.Id, ConditionOperator.Equal, leadId);
        var handoff = query.AddLink(HandoffTable.Name, LeadTable.HandoffId, HandoffTable.Id);
        handoff.EntityAlias = HandoffProgress.Alias;
        handoff.Columns = new ColumnSet(HandoffProgress.Columns);
        handoff.LinkCriteria.AddCondition(HandoffTable.StateCode, ConditionOperator.Equal, 0);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    /// <summary>
    /// The business days of the scope: one for all reps, so that what was done stays the same when a lead goes on. Where its calendar cannot be used the days of UTC.
    /// </summary>
    internal static Func<DateTime, DateTime> Days(PluginRun run, DefinitionCatalogue catalogue, Scope scope)
    {
        var entry = scope.WorkCalendarId is { } id ? catalogue.Calendar(id, run) : catalogue.DefaultCalendar(run);
        return on =>
        {
            try
            {
                return entry.Calendar?.DayOf(on) ?? on.Date;
            }
            catch (NoWorkingTimeException)
            {
                return on.Date;
            }
        };
    }
}

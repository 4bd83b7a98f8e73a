using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Calendar;
using XrmLeads.Judging;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Clock;

/// <summary>
/// Adds the working time in which nothing that came due was done to what is due of a lead, when it matters: before anything is called late. Whoever asks holds the
/// lead's lock. The mark on the lead's state keeps a time from being added twice; all windows of a lead that are open are asked for with one sheet.
/// </summary>
internal sealed class DueCredit
{
    private readonly DefinitionCatalogue _catalogue;
    private readonly Lazy<DateTime?> _creditedTo;

    private DueCredit(DefinitionCatalogue catalogue, Func<DateTime?> creditedTo)
    {
        _catalogue = catalogue;
        _creditedTo = new Lazy<DateTime?>(creditedTo);
    }

    /// <summary>For a lead that was read with its state.</summary>
    internal static DueCredit Of(DefinitionCatalogue catalogue, LeadRecord record) => new(catalogue, () => record.CreditedTo);

    /// <summary>For a lead whose state is not at hand: one read where there was an outage.</summary>
    internal static DueCredit Of(PluginRun run, DefinitionCatalogue catalogue, Guid leadId) => new(catalogue, () => MarkOf(run, leadId));

    /// <summary>The later end of a window that outages fell into, UTC; null where it stays as it is. Two reads for the first window of a request.</summary>
    /// <param name="from">When the window began, UTC.</param>
    /// <param name="dueOn">When it ends as it stands, UTC.</param>
    /// <param name="calendar">The working time of the window; null where it goes by the clock.</param>
    /// <param name="sheet">Takes the mark; the caller writes the new end where the old one stands.</param>
    internal DateTime? NewDue(DateTime from, DateTime dueOn, WorkCalendar? calendar, FollowUpSheet sheet)
    {
        if (_catalogue.Downtime.EndedOn is not { } end || end <= from || _creditedTo.Value >= end)
        {
            return null;
        }

        DateTime due;
        try
        {
            due = OperationTime.Stored(_catalogue.Downtime.Extend(_creditedTo.Value > from ? _creditedTo.Value!.Value : from, dueOn, calendar));
        }
        catch (NoWorkingTimeException)
        {
            return null;
        }

        if (due <= dueOn)
        {
            return null;
        }

        sheet.SetCreditedTo(end);
        return due;
    }

    private static DateTime? MarkOf(PluginRun run, Guid leadId)
    {
        var query = new QueryExpression(LeadStateTable.Name) { ColumnSet = new ColumnSet(LeadStateTable.CreditedTo), TopCount = 1 };
        query.Criteria.AddCondition(LeadStateTable.Id, ConditionOperator.Equal, leadId);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault()?.When(LeadStateTable.CreditedTo);
    }
}

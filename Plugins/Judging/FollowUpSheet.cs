using System;
using Microsoft.Xrm.Sdk;
using XrmLeads.Core;
using XrmLeads.Schema;

namespace XrmLeads.Judging;

/// <summary>What follows from a move or from a clock that rang: columns of the lead and its clock, collected and written once, as SYSTEM.</summary>
internal sealed class FollowUpSheet(Guid leadId)
{
    private readonly Entity _state = new(LeadStateTable.Name, leadId);

    /// <summary>The columns of the lead to write.</summary>
    internal Entity Lead { get; } = new(LeadTable.Name, leadId);

    /// <summary>Whether it is set when the clock rings next.</summary>
    internal bool HasClock => _state.Contains(LeadStateTable.ClockOn);

    /// <summary>Sets when the lead's clock rings next.</summary>
    /// <param name="on">The moment, UTC; null for never.</param>
    internal void SetClock(DateTime? on)
    {
        _state[LeadStateTable.ClockOn] = on is { } moment ? OperationTime.Stored(moment) : null;
    }

    /// <summary>Notes that times without a clock were added to what is due of the lead.</summary>
    /// <param name="to">Up to which moment, UTC.</param>
    internal void SetCreditedTo(DateTime to) => _state[LeadStateTable.CreditedTo] = OperationTime.Stored(to);

    /// <summary>Writes what was collected: no write for nothing, else one for the lead and one for its clock.</summary>
    internal void Write(PluginRun run)
    {
        if (_state.Attributes.Count > 0)
        {
            run.SystemService.Update(_state);
        }

        if (Lead.Attributes.Count > 0)
        {
            run.SystemService.Update(Lead);
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Handoffs;

/// <summary>A hand-off that is not over. A lead has one at most; those that are over are inactive rows.</summary>
internal sealed class HandoffRow
{
    private static readonly string[] Columns =
    [
        HandoffTable.Status, HandoffTable.RepId, HandoffTable.TeamId, HandoffTable.Hop, HandoffTable.Class, HandoffTable.HandedOverOn, HandoffTable.AcceptDueOn,
        HandoffTable.AcceptedOn, HandoffTable.ContactDueOn, HandoffTable.FirstContactOn, HandoffTable.Warned, HandoffTable.SlaState,
    ];

    private readonly Entity _row;
    private string? _moved;

    private HandoffRow(Entity row) => _row = row;

    /// <summary>The row.</summary>
    internal Guid Id => _row.Id;

    /// <summary>Who has the lead; null where a team has it or nobody is held to it.</summary>
    internal Guid? RepId => _row.Lookup(HandoffTable.RepId)?.Id;

    /// <summary>The team that has the lead; null for none.</summary>
    internal Guid? TeamId => _row.Lookup(HandoffTable.TeamId)?.Id;

    /// <summary>Whether the lead is accepted.</summary>
    internal bool IsAccepted => _row.Choice(HandoffTable.Status) == HandoffStatusChoice.Accepted;

    /// <summary>Which rep in a row it is, from 1.</summary>
    internal int Hop => Math.Max(1, _row.WholeNumber(HandoffTable.Hop));

    /// <summary>The class under which the lead was handed over.</summary>
    internal SlaClass Class => _row.Choice(HandoffTable.Class) is { } value ? (SlaClass)(value - SlaClassChoice.Hot) : SlaClass.Other;

    /// <summary>When the open window began, UTC.</summary>
    internal DateTime? WindowFrom => _row.When(IsAccepted ? HandoffTable.AcceptedOn : HandoffTable.HandedOverOn);

    /// <summary>When the open window is over, UTC; null where nobody is held to a time.</summary>
    internal DateTime? DueOn => _row.When(IsAccepted ? HandoffTable.ContactDueOn : HandoffTable.AcceptDueOn);

    /// <summary>When the person was contacted first, UTC; null for not yet.</summary>
    internal DateTime? FirstContactOn => _row.When(HandoffTable.FirstContactOn);

    /// <summary>How many warnings of the open window were given.</summary>
    internal int Warned => _row.WholeNumber(HandoffTable.Warned);

    /// <summary>Whether the lead was accepted too late.</summary>
    internal bool WasLate => _row.Choice(HandoffTable.SlaState) == SlaStateChoice.Breached;

    /// <summary>The hand-off of a lead that is not over; null for none. One read; what an image of the lead says of it may be old.</summary>
    internal static HandoffRow? OpenOf(PluginRun run, Guid leadId)
    {
        var rows = AllOpenOf(run, leadId);
        return rows.Count > 0 ? rows[0] : null;
    }

    /// <summary>The hand-offs of a lead that are not over, of which there are two for a moment when another lead was merged into it. One read.</summary>
    internal static IReadOnlyList<HandoffRow> AllOpenOf(PluginRun run, Guid leadId)
    {
        var query = new QueryExpression(HandoffTable.Name) { ColumnSet = new ColumnSet(Columns) };
        query.Criteria.AddCondition(HandoffTable.LeadId, ConditionOperator.Equal, leadId);
        query.Criteria.AddCondition(HandoffTable.StateCode, ConditionOperator.Equal, 0);
        query.AddOrder(HandoffTable.HandedOverOn, OrderType.Descending);
        return [.. run.SystemService.RetrieveMultiple(query).Entities.Select(row => new HandoffRow(row))];
    }

    /// <summary>Lets the open window end later; the next change of the row says so.</summary>
    internal void MoveDue(DateTime on)
    {
        _moved = IsAccepted ? HandoffTable.ContactDueOn : HandoffTable.AcceptDueOn;
        _row[_moved] = on;
    }

    /// <summary>A row of the same id for what changes.</summary>
    internal Entity Change()
    {
        var change = new Entity(HandoffTable.Name, Id);
        if (_moved is not null)
        {
            change[_moved] = _row[_moved];
        }

        return change;
    }

    /// <summary>Ends the hand-off: one write.</summary>
    /// <param name="run">The run.</param>
    /// <param name="status">What became of it, a value of the choice.</param>
    /// <param name="change">What is written with it; null for nothing.</param>
    internal void Close(PluginRun run, int status, Entity? change = null)
    {
        var row = change ?? Change();
        row[HandoffTable.Status] = new OptionSetValue(status);
        row[HandoffTable.ClosedOn] = OperationTime.Stored(run.Now);
        row[HandoffTable.StateCode] = new OptionSetValue(1);
        row[HandoffTable.StatusCode] = new OptionSetValue(2);
        run.SystemService.Update(row);
    }
}

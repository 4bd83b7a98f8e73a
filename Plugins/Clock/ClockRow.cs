using System;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Core;
using XrmLeads.Mapping;
using XrmLeads.Schema;

namespace XrmLeads.Clock;

/// <summary>The one row that says when what comes due was done last. It has always the same id.</summary>
internal sealed class ClockRow
{
    /// <summary>The id of the row.</summary>
    internal static readonly Guid Id = new("84e6d415-b4c8-4d81-b0f6-311727a71c19");

    /// <summary>After how long without a run the clock is late. Runs come every five minutes.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    private readonly Entity _row;

    private ClockRow(Entity row) => _row = row;

    /// <summary>When the last run was, UTC; null where only the row was made.</summary>
    internal DateTime? LastRunOn => _row.When(ClockTable.LastRunOn);

    /// <summary>When the administrators were told last that no run came, UTC; null for never.</summary>
    internal DateTime? ToldOn => _row.When(ClockTable.ToldOn);

    /// <summary>The team that is told; null for none.</summary>
    internal EntityReference? Team => _row.Lookup(ClockTable.AdministratorTeamId);

    /// <summary>The calendar in which business hours count; null for that with the code <c>default</c>.</summary>
    internal Guid? CalendarId => _row.Lookup(ClockTable.WorkCalendarId)?.Id;

    /// <summary>The row; null where nothing that came due was ever done. One read.</summary>
    internal static ClockRow? Read(PluginRun run)
    {
        var query = new QueryExpression(ClockTable.Name)
        {
            ColumnSet = new ColumnSet(ClockTable.LastRunOn, ClockTable.ToldOn, ClockTable.AdministratorTeamId, ClockTable.WorkCalendarId),
        };
        query.Criteria.AddCondition(ClockTable.Id, ConditionOperator.Equal, Id);
        return run.SystemService.RetrieveMultiple(query).Entities.FirstOrDefault() is { } row ? new ClockRow(row) : null;
    }
}

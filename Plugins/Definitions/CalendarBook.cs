using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.Domain.Calendar;
using XrmLeads.Schema;

namespace XrmLeads.Definitions;

/// <summary>
/// Work calendars, read as they are asked for: one read for a calendar and one for its zone, which calendars share. Threads share it; what it learns it keeps
/// as long as its catalogue lives. A calendar that is missing is looked for again.
/// </summary>
internal sealed class CalendarBook
{
    private const string DefaultCode = "default";

    private readonly ConcurrentDictionary<Guid, CalendarEntry> _calendars = new();
    private readonly ConcurrentDictionary<string, ZoneTransitions> _zones = new(StringComparer.OrdinalIgnoreCase);
    private CalendarEntry? _default;

    /// <summary>The calendar of an id, or why there is none.</summary>
    /// <param name="id">The row.</param>
    /// <param name="system">The service as SYSTEM.</param>
    internal CalendarEntry Get(Guid id, IOrganizationService system)
    {
        if (_calendars.TryGetValue(id, out var known))
        {
            return known;
        }

        return Row(system, WorkCalendarTable.Id, id) is { } row
            ? _calendars.GetOrAdd(id, Read(row, system))
            : new CalendarEntry(CalendarSentences.NoCalendar);
    }

    /// <summary>The calendar with the code <c>default</c>, for whom no other is set, or why there is none.</summary>
    internal CalendarEntry Default(IOrganizationService system)
    {
        if (_default is { } known)
        {
            return known;
        }

        return Row(system, WorkCalendarTable.Code, DefaultCode) is { } row
            ? _default = _calendars.GetOrAdd(row.Id, _ => Read(row, system))
            : new CalendarEntry(CalendarSentences.NoDefault);
    }

    private static Entity? Row(IOrganizationService system, string column, object value)
    {
        var query = new QueryExpression(WorkCalendarTable.Name)
        {
            ColumnSet = new ColumnSet(WorkCalendarTable.PrimaryName, WorkCalendarTable.Hours, WorkCalendarTable.Holidays, WorkCalendarTable.TimeZone),
            TopCount = 1,
        };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return system.RetrieveMultiple(query).Entities.FirstOrDefault();
    }

    private CalendarEntry Read(Entity row, IOrganizationService system)
    {
        var faults = new List<string>();
        var zone = ZoneOf(row.GetAttributeValue<string>(WorkCalendarTable.TimeZone)?.Trim(), system, faults);
        var reading = CalendarReader.Read(
            row.GetAttributeValue<string>(WorkCalendarTable.Hours), row.GetAttributeValue<string>(WorkCalendarTable.Holidays), zone ?? ZoneTransitions.Utc);
        faults.InsertRange(0, reading.Faults.Select(CalendarSentences.Line));
        return reading.Calendar is { } calendar && faults.Count == 0
            ? new CalendarEntry(calendar)
            : new CalendarEntry(CalendarSentences.Faulty(row.GetAttributeValue<string>(WorkCalendarTable.PrimaryName), faults));
    }

    private ZoneTransitions? ZoneOf(string? name, IOrganizationService system, List<string> faults)
    {
        if (string.IsNullOrEmpty(name))
        {
            faults.Add(CalendarSentences.NoTimeZone);
            return null;
        }

        if (_zones.TryGetValue(name!, out var known))
        {
            return known;
        }

        if (TimeZones.Read(name!, system) is not { } zone)
        {
            faults.Add(CalendarSentences.UnknownTimeZone(name!));
            return null;
        }

        return _zones.GetOrAdd(name!, zone);
    }
}

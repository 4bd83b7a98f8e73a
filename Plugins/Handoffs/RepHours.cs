using System;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Calendar;
using XrmLeads.Domain.Followup;
using XrmLeads.Domain.Lifecycle;

namespace XrmLeads.Handoffs;

/// <summary>
/// The working hours of a sales rep: those of his own calendar, else those of the scope, else those of the calendar with the code <c>default</c>. Where they
/// cannot be read nobody is held to a time, and who looks at the lead reads why: a calendar must keep no lead from being saved.
/// </summary>
internal sealed class RepHours
{
    private readonly CalendarEntry _entry;

    private RepHours(CalendarEntry entry)
    {
        _entry = entry;
        Fault = entry.Fault;
    }

    /// <summary>Why no time can be counted, for people; null where it can.</summary>
    internal string? Fault { get; private set; }

    /// <summary>The calendar; null where it cannot be read.</summary>
    internal WorkCalendar? Calendar => _entry.Calendar;

    /// <summary>The hours of a rep in a scope: a read or two where the calendar is not known yet.</summary>
    internal static RepHours Of(PluginRun run, DefinitionCatalogue catalogue, Scope scope, MemberRows member) =>
        new((member.CalendarIn(scope) ?? scope.WorkCalendarId) is { } id ? catalogue.Calendar(id, run) : catalogue.DefaultCalendar(run));

    /// <summary>The clock of a window that begins; null where no time can be counted.</summary>
    internal SlaClock? Begin(SalesLead lead, SlaClass sla, SlaPhase phase, DateTime from)
    {
        if (lead.Version.Definition is not { } definition)
        {
            Fault = lead.Version.Fault;
            return null;
        }

        return Counted(calendar => new SlaClock(definition.Handoff, sla, phase, from, calendar.Add));
    }

    /// <summary>The clock of a window that runs, with the due date that was promised; it stands still in outages. Null where no time can be counted.</summary>
    internal SlaClock? Running(SalesLead lead, DateTime from, DateTime dueOn, Downtime downtime) => lead.Version.Definition is { } definition
        ? Counted(calendar => SlaClock.Running(definition.Handoff, from, dueOn, (on, minutes) => downtime.Add(on, minutes, calendar), (on, until) => downtime.MinutesBetween(on, until, calendar)))
        : null;

    /// <summary>The end of the business day; null where no time can be counted.</summary>
    internal DateTime? EndOfDay(DateTime on)
    {
        DateTime? end = null;
        Counted(calendar => end = calendar.EndOfDay(on));
        return end;
    }

    /// <summary>The business minutes between two moments without those in outages; all minutes where none can be counted.</summary>
    internal double MinutesBetween(DateTime from, DateTime until, Downtime downtime) => downtime.MinutesBetween(from, until, _entry.Calendar);

    private T? Counted<T>(Func<WorkCalendar, T> count)
    {
        try
        {
            return _entry.Calendar is { } calendar ? count(calendar) : default;
        }
        catch (NoWorkingTimeException fault)
        {
            Fault = fault.Message;
            return default;
        }
    }
}

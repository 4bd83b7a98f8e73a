using System;
using XrmLeads.Core;
using XrmLeads.Definitions;
using XrmLeads.Domain.Calendar;
using XrmLeads.Schema;

namespace XrmLeads.Lane;

/// <summary>
/// Until when a lead in qualification is to be taken and finished, in the working hours of its scope, or of the calendar with the code <c>default</c>. Where they
/// cannot be read nobody is held to a time: a calendar must keep no lead from being saved.
/// </summary>
internal sealed class LaneDue(PluginRun run, DefinitionCatalogue catalogue)
{
    /// <summary>The hours of a scope: two reads where the calendar is not known yet.</summary>
    internal static CalendarEntry CalendarOf(PluginRun run, DefinitionCatalogue catalogue, Scope scope) =>
        scope.WorkCalendarId is { } id ? catalogue.Calendar(id, run) : catalogue.DefaultCalendar(run);

    /// <summary>The moment, UTC and in whole seconds; null where no time can be counted. Two reads where the calendar is not known yet.</summary>
    /// <param name="version">The version that judged the lead, which says how many minutes it has.</param>
    /// <param name="sla">How urgent it is, a value of the choice.</param>
    /// <param name="from">The moment from which the minutes count, UTC.</param>
    internal DateTime? On(DefinitionInForce version, int sla, DateTime from)
    {
        if (version.Definition is not { } definition)
        {
            return null;
        }

        var rule = definition.Handoff.Qualification;
        var entry = CalendarOf(run, catalogue, version.Scope);
        try
        {
            return entry.Calendar is { } calendar ? OperationTime.Stored(calendar.Add(from, sla == SlaClassChoice.Hot ? rule.HotMinutes : rule.Minutes)) : null;
        }
        catch (NoWorkingTimeException)
        {
            return null;
        }
    }
}

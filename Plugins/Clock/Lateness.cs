using System;
using XrmLeads.Core;
using XrmLeads.Definitions;

namespace XrmLeads.Clock;

/// <summary>Whether a time without a run is long enough for somebody to look: counted in the business hours of the clock, by the clock where they cannot be read.</summary>
internal static class Lateness
{
    /// <summary>Whether it is: more than 30 minutes. Two reads where the calendar is not known yet.</summary>
    /// <param name="run">The run.</param>
    /// <param name="catalogue">The definitions.</param>
    /// <param name="calendarId">The calendar of the clock; null for that with the code <c>default</c>.</param>
    /// <param name="from">When the last run was, UTC.</param>
    /// <param name="until">When the next one was, or now, UTC.</param>
    internal static bool Is(PluginRun run, DefinitionCatalogue catalogue, Guid? calendarId, DateTime from, DateTime until)
    {
        if (until - from <= ClockRow.Longest)
        {
            return false;
        }

        var entry = calendarId is { } id ? catalogue.Calendar(id, run) : catalogue.DefaultCalendar(run);
        return (entry.Calendar?.Between(from, until) ?? until - from) > ClockRow.Longest;
    }
}

using XrmLeads.Domain.Calendar;

namespace XrmLeads.Definitions;

/// <summary>A work calendar as it was read, or why it cannot be used.</summary>
internal sealed class CalendarEntry
{
    internal CalendarEntry(WorkCalendar calendar) => Calendar = calendar;

    internal CalendarEntry(string fault) => Fault = fault;

    /// <summary>The calendar; null where there is a fault.</summary>
    internal WorkCalendar? Calendar { get; }

    /// <summary>What is wrong, for people; null where there is a calendar.</summary>
    internal string? Fault { get; }
}

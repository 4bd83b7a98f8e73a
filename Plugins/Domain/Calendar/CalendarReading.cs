using System.Collections.Generic;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Calendar;

/// <summary>What came of reading a calendar.</summary>
public sealed class CalendarReading(WorkCalendar? calendar, IReadOnlyList<Fault> faults)
{
    /// <summary>The calendar; null where there are faults.</summary>
    public WorkCalendar? Calendar { get; } = calendar;

    /// <summary>All faults: those of the hours in the order of their text, then those of the holidays. A path begins with <c>hours</c> or <c>holidays</c>.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults;
}

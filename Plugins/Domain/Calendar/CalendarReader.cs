using System.Collections.Generic;
using System.Linq;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Calendar;

/// <summary>Reads the two JSON texts of a work calendar and finds all that is wrong in them.</summary>
public static class CalendarReader
{
    /// <summary>Reads a calendar.</summary>
    /// <param name="hours">An object with a list of spans for each weekday, such as <c>{ "monday": [{ "from": "09:00", "to": "17:00" }] }</c>.</param>
    /// <param name="holidays">A list of local dates, such as <c>["2026-12-25"]</c> or <c>[{ "date": "2026-12-25", "name": "Christmas" }]</c>; empty for none.</param>
    /// <param name="zone">The zone that both are meant in.</param>
    /// <returns>The calendar, or all faults.</returns>
    public static CalendarReading Read(string? hours, string? holidays, ZoneTransitions zone)
    {
        var faults = new List<Fault>();
        var spans = ReadHours(hours, faults);
        var holidayFaults = new List<Fault>();
        var dates = ReadHolidays(holidays, holidayFaults);
        faults = [.. InOrder(faults), .. InOrder(holidayFaults)];
        return new CalendarReading(faults.Count > 0 ? null : new WorkCalendar(new OpenDays(spans, dates, zone)), faults);
    }

    private static IReadOnlyList<WorkSpan>[] ReadHours(string? text, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(HoursSection.None(1, 1));
            return [];
        }

        return Parse(text!, HoursSection.Root, faults) is { } json ? HoursSection.Read(json, faults) : [];
    }

    private static HashSet<long> ReadHolidays(string? text, List<Fault> faults) =>
        !string.IsNullOrWhiteSpace(text) && Parse(text!, HolidaySection.Root, faults) is { } json ? HolidaySection.Read(json, faults) : [];

    private static JsonValue? Parse(string text, string root, List<Fault> faults)
    {
        try
        {
            return JsonText.Read(text);
        }
        catch (JsonSyntaxException fault)
        {
            faults.Add(new Fault(root, fault.Line, fault.Column, Rule.Syntax, fault.Message, "Mend the JSON; an editor shows the place."));
            return null;
        }
    }

    private static IEnumerable<Fault> InOrder(List<Fault> faults) => faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column);
}

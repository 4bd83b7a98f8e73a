using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Definitions;

/// <summary>The sentences about work calendars that people read.</summary>
internal static class CalendarSentences
{
    private const int MostFaults = 20;

    internal static string NoTimeZone => "time zone: It is missing. Write a Windows id such as W. Europe Standard Time, or the number that Dataverse has for the zone.";

    internal static string UnknownTimeZone(string zone) =>
        "time zone: There is no time zone " + Wording.Quote(zone) + ". Write a Windows id such as W. Europe Standard Time, or the number that Dataverse has for the zone.";

    internal static string NoCalendar => "There is no such work calendar; it may have been deleted.";

    internal static string NoDefault => "There is no work calendar with the code default; install the defaults again.";

    /// <summary>A fault with its place, on a line.</summary>
    internal static string Line(Fault fault) =>
        fault.Path + " (line " + Number(fault.Line) + ", column " + Number(fault.Column) + "): " + fault.Problem + " " + fault.Remedy;

    /// <summary>All faults, a line each; of very many the first ones and the number of the others.</summary>
    internal static string Faulty(string? name, IReadOnlyList<string> faults)
    {
        var lines = faults.Take(MostFaults).ToList();
        if (faults.Count > MostFaults)
        {
            lines.Add("and " + Number(faults.Count - MostFaults) + " more");
        }

        return "The work calendar " + (name is null ? "" : Wording.Quote(name) + " ") + "has faults; correct them and try again:\n" + string.Join("\n", lines);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

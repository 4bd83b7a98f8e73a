using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Calendar;

/// <summary>Reads the hours of the weekdays.</summary>
internal static class HoursSection
{
    internal const string Root = "hours";

    private const int Midnight = 24 * 60;

    /// <summary>The weekdays as the text names them, in the order of <see cref="System.DayOfWeek"/>.</summary>
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The fault of a calendar in which nobody ever works.</summary>
    internal static Fault None(int line, int column) => new(
        Root, line, column, CalendarRule.NoHours, "No weekday has working hours.", "Write them, such as { \"monday\": [{ \"from\": \"09:00\", \"to\": \"17:00\" }] }.");

    /// <summary>The spans of each weekday from Sunday, in order.</summary>
    internal static IReadOnlyList<WorkSpan>[] Read(JsonValue json, List<Fault> faults)
    {
        var root = new Node(json, Root, faults);
        var hours = new IReadOnlyList<WorkSpan>[Weekdays.Length];
        for (var i = 0; i < hours.Length; i++)
        {
            hours[i] = ReadDay(root, Weekdays[i]);
        }

        root.Close();
        if (faults.Count == 0 && hours.All(day => day.Count == 0))
        {
            faults.Add(None(json.Line, json.Column));
        }

        return hours;
    }

    private static List<WorkSpan> ReadDay(Node root, string weekday)
    {
        var spans = new List<WorkSpan>();
        foreach (var node in root.OptionalObjects(weekday))
        {
            var from = Time(node, "from", Midnight - 1);
            var to = Time(node, "to", Midnight);
            node.Close();
            if (from is not { } start || to is not { } end || IsNoTime(node, start, end))
            {
                continue;
            }

            if (spans.Find(other => start < other.To && other.From < end) is { To: > 0 } shared)
            {
                node.Fault(
                    "from", CalendarRule.HoursOverlap, "The hours of " + weekday + " from " + Clock(start) + " to " + Clock(end) + " overlap those from "
                        + Clock(shared.From) + " to " + Clock(shared.To) + ".", "Let one end where the other begins, or make them one.");
                continue;
            }

            spans.Add(new WorkSpan(start, end));
        }

        spans.Sort((a, b) => a.From.CompareTo(b.From));
        return spans;
    }

    private static bool IsNoTime(Node node, int from, int to)
    {
        if (to == from)
        {
            node.Fault("to", CalendarRule.HoursEmpty, "The hours end when they begin, at " + Clock(from) + ".", "Remove them; a weekday without hours is closed.");
        }
        else if (to == 0)
        {
            node.Fault("to", CalendarRule.HoursInverted, "The hours end at 00:00, before they begin.", "Write 24:00 for the end of the day.");
        }
        else if (to < from)
        {
            node.Fault(
                "to", CalendarRule.HoursInverted, "The hours end at " + Clock(to) + ", before they begin at " + Clock(from) + ".",
                "Where they cross midnight split them: " + Clock(from) + " to 24:00 on this day, 00:00 to " + Clock(to) + " on the next.");
        }

        return to <= from;
    }

    /// <summary>A time in minutes after midnight; null, with a fault noted, where there is none.</summary>
    private static int? Time(Node node, string name, int latest)
    {
        var text = node.Text(name);
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length == 5 && text[2] == ':' && Number(text.Substring(0, 2)) is { } hours && Number(text.Substring(3)) is { } minutes && minutes < 60
            && (hours * 60) + minutes <= latest)
        {
            return (hours * 60) + minutes;
        }

        node.Fault(
            name, CalendarRule.BadTime, Wording.Quote(text) + " is no time of the day.",
            "Write hours and minutes with two digits each, from 00:00 to " + Clock(latest) + ".");
        return null;
    }

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Clock(int minutes) => (minutes / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
}

using System;
using System.Globalization;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using XrmLeads.Domain.Calendar;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>Calendars from short texts, such as <c>mon-fri 09:00-12:00 13:00-17:00; sat 10:00-14:00</c>, and moments from others.</summary>
internal static class Calendars
{
    internal const string Office = "mon-fri 09:00-17:00";

    private static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    internal static WorkCalendar Of(string zone, string hours, string holidays = "") => Read(
        Hours(hours), "[" + string.Join(",", holidays.Split(' ').Where(date => date.Length > 0).Select(date => "\"" + date + "\"")) + "]", Zones.Of(zone));

    internal static WorkCalendar Read(string hours, string? holidays, ZoneTransitions zone)
    {
        var reading = CalendarReader.Read(hours, holidays, zone);
        Assert.IsNotNull(reading.Calendar, string.Join("\n", reading.Faults.Select(fault => fault.Path + ": " + fault.Problem)));
        return reading.Calendar;
    }

    /// <summary>The JSON of a short text.</summary>
    internal static string Hours(string text) => "{" + string.Join(",", text.Split(';').SelectMany(part =>
    {
        var words = part.Trim().Split(' ');
        var ends = words[0].Split('-');
        var first = IndexOf(ends[0]);
        var spans = string.Join(",", words.Skip(1).Select(span => "{\"from\":\"" + span.Split('-')[0] + "\",\"to\":\"" + span.Split('-')[1] + "\"}"));
        return Days.Skip(first).Take(IndexOf(ends[ends.Length - 1]) - first + 1).Select(day => "\"" + day + "\":[" + spans + "]");
    })) + "}";

    /// <summary>A moment of UTC.</summary>
    internal static DateTime At(string text) => DateTime.ParseExact(
        text, ["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    internal static string Text(DateTime moment) => moment.ToString(moment.Second == 0 ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);

    private static int IndexOf(string day) => Array.FindIndex(Days, name => name.StartsWith(day, StringComparison.Ordinal));
}

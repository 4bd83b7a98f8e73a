using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Domain.Json;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Domain.Calendar;

/// <summary>Reads the days without work: dates, or objects of a date and a name for people.</summary>
internal static class HolidaySection
{
    internal const string Root = "holidays";

    /// <summary>The numbers of the dates, from 0 for 1 January of the year 1.</summary>
    internal static HashSet<long> Read(JsonValue json, List<Fault> faults)
    {
        var days = new HashSet<long>();
        if (json.Kind != JsonKind.Array)
        {
            faults.Add(FaultAt(Root, json, Rule.WrongType, "A list must stand here, not " + Wording.NameOf(json) + ".", "Write [ … ]."));
        }

        for (var i = 0; i < json.Items.Count; i++)
        {
            if (ReadDate(json.Items[i], Root + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", faults) is { } date)
            {
                days.Add(date.Ticks / TimeSpan.TicksPerDay);
            }
        }

        return days;
    }

    private static DateTime? ReadDate(JsonValue value, string path, List<Fault> faults)
    {
        if (value.Kind == JsonKind.Object)
        {
            var node = new Node(value, path, faults);
            var text = node.Text("date");
            node.OptionalText("name");
            node.Close();
            if (text.Length > 0 && DateOf(text) is null)
            {
                node.Fault("date", CalendarRule.BadDate, NoDate(text), HowToWrite);
            }

            return DateOf(text);
        }

        if (value.Kind != JsonKind.Text)
        {
            faults.Add(FaultAt(path, value, Rule.WrongType, "A date must stand here, not " + Wording.NameOf(value) + ".", HowToWrite));
            return null;
        }

        if (DateOf(value.Text) is not { } date)
        {
            faults.Add(FaultAt(path, value, CalendarRule.BadDate, NoDate(value.Text), HowToWrite));
            return null;
        }

        return date;
    }

    private static string HowToWrite => "Write year, month and day of a date that there is, such as \"2026-12-25\".";

    private static string NoDate(string text) => Wording.Quote(text) + " is no date.";

    private static DateTime? DateOf(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static Fault FaultAt(string path, JsonValue value, string rule, string problem, string remedy) =>
        new(path, value.Line, value.Column, rule, problem, remedy);
}

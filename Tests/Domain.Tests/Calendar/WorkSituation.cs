using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using XrmLeads.Domain.Calendar;
using XrmLeads.Domain.Tests.Properties;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>A calendar, a moment of it and two lengths of working time.</summary>
internal sealed class WorkSituation
{
    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly DateTime Start = new(2025, 12, 25, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Bounds of hours: round ones, and those around which clocks change.</summary>
    private static readonly int[] Bounds = [0, 15, 30, 60, 90, 120, 135, 150, 180, 195, 300, 540, 720, 765, 1020, 1380, 1410, 1425, 1440];

    /// <summary>The same without those in an hour that a gap takes or that comes twice, where clocks on the wall alone do not say whether it is open.</summary>
    private static readonly int[] ClearBounds = [240, 300, 495, 540, 720, 765, 1020, 1200, 1380];

    private WorkSituation(string zone, string hours, string holidays, DateTime moment, int first, int second)
    {
        Zone = zone;
        Hours = hours;
        Holidays = holidays;
        Moment = moment;
        First = first;
        Second = second;
        Calendar = Calendars.Of(zone, hours, holidays);
    }

    internal static Arbitrary<WorkSituation> Any { get; } = Arb.From(Generate(Bounds, "UTC", "Europe", "Eastern", "Sydney", "India", "Midnight"));

    internal static Arbitrary<WorkSituation> Clear { get; } = Arb.From(Generate(ClearBounds, "UTC", "Europe", "Eastern", "Sydney", "India"));

    internal string Zone { get; }

    internal string Hours { get; }

    internal string Holidays { get; }

    internal WorkCalendar Calendar { get; }

    internal DateTime Moment { get; }

    internal int First { get; }

    internal int Second { get; }

    public override string ToString() => Zone + ", " + Hours + ", off " + Holidays + ", " + Moment.ToString("o", CultureInfo.InvariantCulture) + ", " + First + ", " + Second;

    private static Gen<WorkSituation> Generate(int[] bounds, params string[] zones) =>
        from zone in Choose.Of(zones)
        from days in Choose.Of(bounds).ArrayOf(4).ArrayOf(Weekdays.Length)
        from holidays in Choose.Many(0, 8, Gen.Choose(0, 730))
        from moment in AnyMoment(zone)
        from first in Minutes
        from second in Minutes
        select new WorkSituation(
            zone, HoursOf(days), string.Join(" ", holidays.Select(day => Start.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))), moment, first, second);

    private static Gen<int> Minutes => Gen.OneOf(Gen.Choose(0, 90), Gen.Choose(0, 4000), Gen.Constant(0), Gen.Elements(60, 240, 480));

    /// <summary>Any tick of two years, or one within a day of a change of clocks, the half of them at whole quarters of an hour.</summary>
    private static Gen<DateTime> AnyMoment(string zone)
    {
        var changes = Zones.Of(zone).Changes.Where(change => change.Year is 2026 or 2027).ToArray();
        var free = Choose.Ticks(TimeSpan.Zero, TimeSpan.FromDays(730)).Select(ticks => Start.AddTicks(ticks));
        var any = changes.Length == 0
            ? free
            : Gen.OneOf(free, Choose.Of(changes).SelectMany(
                _ => Choose.Ticks(TimeSpan.FromHours(-30), TimeSpan.FromHours(30)), (change, ticks) => change.AddTicks(ticks)));
        return any.SelectMany(_ => Choose.Percent(50), (moment, round) => round ? moment.AddTicks(-(moment.Ticks % TimeSpan.FromMinutes(15).Ticks)) : moment);
    }

    /// <summary>Of each weekday up to two spans from four bounds; where there is none at all, Monday has one.</summary>
    private static string HoursOf(int[][] days)
    {
        var parts = new List<string>();
        for (var i = 0; i < days.Length; i++)
        {
            var bounds = days[i].OrderBy(bound => bound).ToArray();
            var spans = new[] { Span(bounds[0], bounds[1]), Span(bounds[2], bounds[3]) };
            if (spans.Any(span => span.Length > 0))
            {
                parts.Add(Weekdays[i] + " " + string.Join(" ", spans.Where(span => span.Length > 0)));
            }
        }

        return parts.Count == 0 ? "mon 09:00-17:00" : string.Join("; ", parts);
    }

    private static string Span(int from, int to) => from == to ? "" : Clock(from) + "-" + Clock(to);

    private static string Clock(int minutes) => (minutes / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
}

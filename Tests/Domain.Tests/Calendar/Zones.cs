using System;
using XrmLeads.Domain.Calendar;

namespace XrmLeads.Domain.Tests.Calendar;

/// <summary>Zones by public facts, as rules.</summary>
internal static class Zones
{
    internal static ZoneTransitions WesternEurope { get; } = ZoneTransitions.Of([new ZoneRule(Date(1900), -60, 0, -60, Every(10, 5, 3), Every(3, 5, 2))]);

    /// <summary>The Energy Policy Act of 2005 moved both changes from 2007 on.</summary>
    internal static ZoneTransitions Eastern { get; } = ZoneTransitions.Of(
    [
        new ZoneRule(Date(2007), 300, 0, -60, Every(11, 1, 2), Every(3, 2, 2)), new ZoneRule(Date(1900), 300, 0, -60, Every(10, 5, 2), Every(4, 1, 2)),
    ]);

    /// <summary>From 2008 on daylight time in Sydney is four weeks longer.</summary>
    internal static ZoneTransitions Sydney { get; } = ZoneTransitions.Of(
    [
        new ZoneRule(Date(1900), -600, 0, -60, Every(3, 5, 3), Every(10, 5, 2)), new ZoneRule(Date(2008), -600, 0, -60, Every(4, 1, 3), Every(10, 1, 2)),
    ]);

    internal static ZoneTransitions India { get; } = ZoneTransitions.Of([new ZoneRule(Date(1900), -330, 0, 0, null, null)]);

    /// <summary>A zone that goes back at 0:30, so that the end of a date comes twice; none is like that today, some were.</summary>
    internal static ZoneTransitions AroundMidnight { get; } = ZoneTransitions.Of(
        [new ZoneRule(Date(1900), 0, 0, -60, new ZoneChange(0, 10, 0, 5, 0, 30, 0), new ZoneChange(0, 3, 0, 5, 23, 30, 0))]);

    internal static ZoneTransitions Of(string name) => name switch
    {
        "UTC" => ZoneTransitions.Utc,
        "Europe" => WesternEurope,
        "Eastern" => Eastern,
        "Sydney" => Sydney,
        "India" => India,
        "Midnight" => AroundMidnight,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such zone."),
    };

    internal static ZoneChange Every(int month, int nth, int hour) => new(0, month, 0, nth, hour, 0, 0);

    internal static DateTime Date(int year) => new(year, 1, 1);
}

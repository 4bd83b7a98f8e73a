using System;

namespace XrmLeads.Domain.Calendar;

/// <summary>
/// What holds in a time zone from a date on, until the next rule: the shape of a row of Dataverse's table <c>timezonerule</c>
/// (MicrosoftDocs/powerapps-docs developer/data-platform/reference/entities/timezonerule.md). UTC is local time plus bias, in minutes.
/// </summary>
public sealed class ZoneRule
{
    private readonly ZoneChange? _toStandard;
    private readonly ZoneChange? _toDaylight;

    /// <summary>Makes a rule.</summary>
    /// <param name="effectiveFrom">The first local date that it holds for.</param>
    /// <param name="bias">Minutes to add to local time for UTC; west of Greenwich above 0.</param>
    /// <param name="standardBias">Minutes to add to that in standard time, nearly always 0.</param>
    /// <param name="daylightBias">Minutes to add to bias in daylight time, nearly always -60.</param>
    /// <param name="toStandard">When standard time begins; null where clocks are not changed.</param>
    /// <param name="toDaylight">When daylight time begins; null where clocks are not changed.</param>
    public ZoneRule(DateTime effectiveFrom, int bias, int standardBias, int daylightBias, ZoneChange? toStandard, ZoneChange? toDaylight)
    {
        EffectiveFrom = effectiveFrom.Date;
        StandardOffset = Minutes(-(bias + standardBias));
        DaylightOffset = Minutes(-(bias + daylightBias));

        // One change without the other would leave the zone in it for ever.
        if (toStandard is not null && toDaylight is not null)
        {
            _toStandard = toStandard;
            _toDaylight = toDaylight;
        }
    }

    /// <summary>The first local date that the rule holds for.</summary>
    public DateTime EffectiveFrom { get; }

    /// <summary>Ticks to add to UTC for local standard time.</summary>
    internal long StandardOffset { get; }

    /// <summary>Ticks to add to UTC for local daylight time.</summary>
    internal long DaylightOffset { get; }

    /// <summary>When daylight time begins in a year, in ticks of local time before it; null where it does not.</summary>
    internal long? Daylight(int year) => _toDaylight?.In(year)?.Ticks;

    /// <summary>When standard time begins in a year, in ticks of local time before it; null where it does not.</summary>
    internal long? Standard(int year) => _toStandard?.In(year)?.Ticks;

    /// <summary>
    /// What holds at a local time: what the last change of its year says, and before the first one its opposite, so that a year in the south begins in
    /// daylight time.
    /// </summary>
    internal long OffsetAt(DateTime local)
    {
        var daylight = Daylight(local.Year);
        var standard = Standard(local.Year);
        var inDaylight = daylight <= local.Ticks
            ? !(standard <= local.Ticks && standard > daylight)
            : !(standard <= local.Ticks) && standard is not null && !(daylight < standard);
        return inDaylight ? DaylightOffset : StandardOffset;
    }

    private static long Minutes(int minutes) => Math.Abs((long)minutes) <= 24 * 60
        ? minutes * TimeSpan.TicksPerMinute
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A zone is at most a day from UTC.");
}

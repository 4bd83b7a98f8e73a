using System;

namespace XrmLeads.Domain.Scoring;

/// <summary>Arithmetic on moments: all are UTC, and results are given in whole seconds.</summary>
internal static class Moment
{
    /// <summary>The same moment, once it is sure that it is UTC.</summary>
    internal static DateTime RequireUtc(DateTime moment) => moment.Kind == DateTimeKind.Utc
        ? moment
        : throw new ArgumentException("A moment must be UTC; this one is " + moment.Kind + ".", nameof(moment));

    /// <summary>The first whole second after a moment, in ticks.</summary>
    internal static long NextSecond(long ticks) => ticks - (ticks % TimeSpan.TicksPerSecond) + TimeSpan.TicksPerSecond;

    /// <summary>A moment some time later, in ticks; the end of time where the calendar ends.</summary>
    internal static long Add(long ticks, TimeSpan span) => span.Ticks > DateTime.MaxValue.Ticks - ticks ? DateTime.MaxValue.Ticks : ticks + span.Ticks;

    /// <summary>A number of days as a time; TimeSpan.FromDays would round it to milliseconds, but on .NET Framework only.</summary>
    internal static TimeSpan Days(double days) => new((long)Math.Round(days * TimeSpan.TicksPerDay));

    /// <summary>The number of the UTC day of a moment.</summary>
    internal static long Day(long ticks) => ticks / TimeSpan.TicksPerDay;
}

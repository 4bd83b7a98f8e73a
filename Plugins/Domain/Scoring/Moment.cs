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

    /// <summary>The first whole second after a moment; the end of time where the calendar ends.</summary>
    internal static long SecondAfter(long ticks) => ticks >= DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond ? long.MaxValue : NextSecond(ticks);

    /// <summary>A moment in ticks, null for the end of time.</summary>
    internal static DateTime? OrNever(long ticks) => ticks >= DateTime.MaxValue.Ticks - TimeSpan.TicksPerSecond ? null : new DateTime(ticks, DateTimeKind.Utc);

    /// <summary>The first whole second in (from, to] at which a condition holds that, once it holds, goes on to hold.</summary>
    internal static long FirstSecond(long from, long to, Func<long, bool> holds)
    {
        var lo = from / TimeSpan.TicksPerSecond;
        var hi = to / TimeSpan.TicksPerSecond;
        while (hi - lo > 1)
        {
            var middle = lo + ((hi - lo) / 2);
            if (holds(middle * TimeSpan.TicksPerSecond))
            {
                hi = middle;
            }
            else
            {
                lo = middle;
            }
        }

        return hi * TimeSpan.TicksPerSecond;
    }

    /// <summary>A moment some time later, in ticks; the end of time where the calendar ends.</summary>
    internal static long Add(long ticks, TimeSpan span) => span.Ticks > DateTime.MaxValue.Ticks - ticks ? DateTime.MaxValue.Ticks : ticks + span.Ticks;

    /// <summary>A number of days as a time; TimeSpan.FromDays would round it to milliseconds, but on .NET Framework only.</summary>
    internal static TimeSpan Days(double days) => new((long)Math.Round(days * TimeSpan.TicksPerDay));

    /// <summary>The number of the UTC day of a moment.</summary>
    internal static long Day(long ticks) => ticks / TimeSpan.TicksPerDay;
}

using System;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Moments of judgement, and moments before and after it where the rules turn: limits of age, midnights, now itself.</summary>
internal static class Moments
{
    private static readonly DateTime Start = new(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Year = TimeSpan.FromDays(365), Instant = TimeSpan.Zero;

    /// <summary>What lies between two moments that a rule tells apart.</summary>
    private static readonly Gen<long> Nudge = Choose.Of(
        0L, 0L, 0L, 1L, -1L, TimeSpan.TicksPerSecond, -TimeSpan.TicksPerSecond, TimeSpan.TicksPerSecond / 2, -TimeSpan.TicksPerHour);

    /// <summary>A moment of judgement: a midnight, a whole second or any tick of a year.</summary>
    internal static Gen<DateTime> Now { get; } = Gen.OneOf(
        Gen.Constant(Start),
        Choose.Ticks(Instant, Year).Select(ticks => Start.AddTicks(ticks - (ticks % TimeSpan.TicksPerSecond))),
        Choose.Ticks(Instant, Year).Select(ticks => Start.AddTicks(ticks)));

    /// <summary>A moment of input, near some limit in days, around a midnight, lately, long ago, or a few times in a hundred after now.</summary>
    internal static Gen<DateTime> Input(DateTime now, params double[] limits) => Gen.OneOf(
        Gen.Constant(now),
        Near(Choose.Of(limits).Select(days => now.AddTicks(-(long)(days * TimeSpan.TicksPerDay)))),
        Near(Gen.Choose(0, 45).Select(days => now.Date.AddDays(-days))),
        Choose.Ticks(Instant, TimeSpan.FromDays(3)).Select(ticks => now.AddTicks(-ticks)),
        Choose.Ticks(Instant, TimeSpan.FromDays(60)).Select(ticks => now.AddTicks(-ticks)),
        Choose.Ticks(Instant, TimeSpan.FromDays(250)).Select(ticks => now.AddTicks(-ticks)),
        Choose.Ticks(Instant, TimeSpan.FromDays(20)).SelectMany(ticks => Choose.Percent(35), (ticks, future) => now.AddTicks(future ? ticks : -ticks)));

    /// <summary>A moment of the last five days.</summary>
    internal static Gen<DateTime> Lately(DateTime now) => Choose.Ticks(Instant, TimeSpan.FromDays(5)).Select(ticks => now.AddTicks(-ticks));

    private static Gen<DateTime> Near(Gen<DateTime> moment) => moment.SelectMany(_ => Nudge, (at, nudge) => at.AddTicks(nudge));
}

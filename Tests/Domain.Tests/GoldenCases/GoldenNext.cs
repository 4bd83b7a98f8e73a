using System;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>
/// The moment of the next change as golden files write it: never, a moment, an offset from now such as +30d1s, or <c>after 30*log2(40/25) days</c>, which is
/// the first whole second after so many days from now.
/// </summary>
internal static class GoldenNext
{
    internal const string Never = "never";

    internal static string Read(string text, DateTime now)
    {
        if (text == Never)
        {
            return Never;
        }

        const string After = "after ", Days = " days";
        if (!text.StartsWith(After, StringComparison.Ordinal) || !text.EndsWith(Days, StringComparison.Ordinal))
        {
            return GoldenMoment.Write(GoldenMoment.Read(text, now));
        }

        var days = GoldenNumber.Read(text.Substring(After.Length, text.Length - After.Length - Days.Length));
        var moment = now.AddTicks((long)(days * TimeSpan.TicksPerDay));
        return GoldenMoment.Write(moment.AddTicks(TimeSpan.TicksPerSecond - (moment.Ticks % TimeSpan.TicksPerSecond)));
    }
}

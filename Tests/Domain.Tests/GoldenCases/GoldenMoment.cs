using System;
using System.Globalization;
using System.IO;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>Moments as golden files write them: 2026-01-31T00:00:00Z, or what lies between now and the moment, such as -30d-1s, +1h or 0.</summary>
internal static class GoldenMoment
{
    internal static DateTime Absolute(string text) => DateTime.TryParseExact(
        text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
        ? moment
        : throw new InvalidDataException("\"" + text + "\" is no moment: write 2026-01-31T00:00:00Z.");

    internal static DateTime Read(string text, DateTime now) =>
        text.EndsWith("Z", StringComparison.Ordinal) ? Absolute(text) : now.AddTicks(Offset(text));

    internal static string Write(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    /// <summary>An offset in ticks: numbers with units, each with a sign or with that of the number before it.</summary>
    private static long Offset(string text)
    {
        if (text == "0")
        {
            return 0;
        }

        var ticks = 0L;
        var sign = 0;
        var at = 0;
        while (at < text.Length)
        {
            if (text[at] is '+' or '-')
            {
                sign = text[at++] == '+' ? 1 : -1;
            }

            var number = Take(text, ref at, c => c is (>= '0' and <= '9') or '.');
            var unit = Take(text, ref at, c => c is >= 'a' and <= 'z');
            if (number.Length == 0 || sign == 0)
            {
                throw new InvalidDataException("\"" + text + "\" is no offset: write -30d-1s, +1h or 0.");
            }

            ticks += sign * (long)(decimal.Parse(number, CultureInfo.InvariantCulture) * Unit(unit));
        }

        return ticks;
    }

    private static string Take(string text, ref int at, Predicate<char> belongs)
    {
        var start = at;
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private static long Unit(string unit) => unit switch
    {
        "d" => TimeSpan.TicksPerDay,
        "h" => TimeSpan.TicksPerHour,
        "m" => TimeSpan.TicksPerMinute,
        "s" => TimeSpan.TicksPerSecond,
        _ => throw new InvalidDataException("\"" + unit + "\" is no unit of time: write d, h, m or s."),
    };
}

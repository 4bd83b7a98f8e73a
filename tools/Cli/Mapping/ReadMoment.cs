using System;
using System.Globalization;

namespace XrmLeads.Cli.Mapping;

/// <summary>Reads moments: ISO 8601 unless a format is given; without a zone they are UTC.</summary>
internal static class ReadMoment
{
    internal const string Example = "2010-11-30 or 2010-11-30T14:05:00Z";

    private static readonly string[] Iso =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK",
    ];

    internal static DateTime? From(string text, string? format)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        string[] formats = format is null ? Iso : [format];
        return DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, Utc, out var moment) ? moment : null;
    }

    internal static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture);

    /// <summary>True where a format writes a day so that it can be read again.</summary>
    internal static bool IsFormat(string format)
    {
        var day = new DateTime(2010, 11, 30, 0, 0, 0, DateTimeKind.Utc);
        try
        {
            return From(day.ToString(format, CultureInfo.InvariantCulture), format) == day;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

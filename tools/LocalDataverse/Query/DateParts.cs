namespace XrmLeads.LocalDataverse.Query;

/// <summary>Parts of a moment by which an aggregation groups; weeks begin on Sunday and the first one on January 1, as in SQL Server.</summary>
internal static class DateParts
{
    // Moments are kept as ticks; SQLite counts seconds from 1970.
    private const long TicksIn1970 = 621_355_968_000_000_000;
    private const long TicksPerSecond = 10_000_000;

    internal static bool IsKnown(string part) => part is "day" or "week" or "month" or "quarter" or "year";

    internal static string Sql(string part, string column)
    {
        var moment = $"({column} - {TicksIn1970}) / {TicksPerSecond}, 'unixepoch'";
        return part switch
        {
            "day" => Number("%d", moment),
            "month" => Number("%m", moment),
            "year" => Number("%Y", moment),
            "quarter" => $"(({Number("%m", moment)} + 2) / 3)",
            _ => $"(({Number("%j", moment)} - 1 + {Number("%w", moment + ", 'start of year'")}) / 7 + 1)",
        };
    }

    private static string Number(string format, string moment) => $"CAST(strftime('{format}', {moment}) AS INTEGER)";
}

namespace XrmLeads.Domain.Calendar;

/// <summary>Working hours without a break on a weekday, in minutes of local time after midnight.</summary>
internal readonly struct WorkSpan(int from, int to)
{
    /// <summary>The minute of the opening, 0 to 1439.</summary>
    internal int From { get; } = from;

    /// <summary>The minute of the closing, 1 to 1440; after the opening.</summary>
    internal int To { get; } = to;
}

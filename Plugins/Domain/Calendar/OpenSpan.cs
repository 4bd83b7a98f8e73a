namespace XrmLeads.Domain.Calendar;

/// <summary>Working hours without a break on a date, as moments: ticks of UTC.</summary>
internal readonly struct OpenSpan(long day, long open, long close)
{
    /// <summary>The number of the local date, from 0 for 1 January of the year 1.</summary>
    internal long Day { get; } = day;

    /// <summary>The opening.</summary>
    internal long Open { get; } = open;

    /// <summary>The closing, after the opening.</summary>
    internal long Close { get; } = close;
}

using System;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Followup;

/// <summary>A time at which a rep had an appointment.</summary>
public readonly struct BusyTime
{
    /// <summary>Makes a time.</summary>
    /// <param name="from">Its beginning, UTC.</param>
    /// <param name="until">Its end, UTC; a time that ends before it begins is empty.</param>
    /// <exception cref="ArgumentException">A moment is not UTC.</exception>
    public BusyTime(DateTime from, DateTime until)
    {
        From = Moment.RequireUtc(from);
        Until = Moment.RequireUtc(until);
    }

    /// <summary>Its beginning, UTC.</summary>
    public DateTime From { get; }

    /// <summary>Its end, UTC.</summary>
    public DateTime Until { get; }
}

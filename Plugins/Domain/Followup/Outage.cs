using System;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Followup;

/// <summary>A time in which nothing that came due was done.</summary>
public readonly struct Outage
{
    /// <summary>Makes a time.</summary>
    /// <param name="from">When what came due was done for the last time before it, UTC.</param>
    /// <param name="until">When it was done for the first time after it, UTC; a time that ends before it begins is empty.</param>
    /// <exception cref="ArgumentException">A moment is not UTC.</exception>
    public Outage(DateTime from, DateTime until)
    {
        From = Moment.RequireUtc(from);
        Until = Moment.RequireUtc(until);
    }

    /// <summary>Its beginning, UTC.</summary>
    public DateTime From { get; }

    /// <summary>Its end, UTC.</summary>
    public DateTime Until { get; }
}

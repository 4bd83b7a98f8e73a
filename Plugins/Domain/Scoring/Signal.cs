using System;

namespace XrmLeads.Domain.Scoring;

/// <summary>Something that a lead did.</summary>
public readonly struct Signal
{
    /// <summary>Makes a signal.</summary>
    /// <param name="type">Its type, such as <c>demo_request</c>.</param>
    /// <param name="on">The moment it happened, UTC.</param>
    /// <param name="id">What identifies it; a repeated one counts once. Null for none.</param>
    /// <exception cref="ArgumentException">The moment is not UTC.</exception>
    public Signal(string type, DateTime on, string? id = null)
    {
        Type = type;
        On = Moment.RequireUtc(on);
        Id = id;
    }

    /// <summary>Its type.</summary>
    public string Type { get; }

    /// <summary>The moment it happened, UTC.</summary>
    public DateTime On { get; }

    /// <summary>What identifies it, or null.</summary>
    public string? Id { get; }
}

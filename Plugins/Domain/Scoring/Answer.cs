using System;

namespace XrmLeads.Domain.Scoring;

/// <summary>What was found out about an item.</summary>
public readonly struct Answer
{
    /// <summary>Makes an answer.</summary>
    /// <param name="item">The item asked, such as <c>authority</c>.</param>
    /// <param name="value">The answer as it is stored; a number in invariant digits.</param>
    /// <param name="on">The moment it was verified, UTC.</param>
    /// <exception cref="ArgumentException">The moment is not UTC.</exception>
    public Answer(string item, string value, DateTime on)
    {
        Item = item;
        Value = value;
        On = Moment.RequireUtc(on);
    }

    /// <summary>The item asked.</summary>
    public string Item { get; }

    /// <summary>The answer.</summary>
    public string Value { get; }

    /// <summary>The moment it was verified, UTC.</summary>
    public DateTime On { get; }
}

using System;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Followup;

/// <summary>An activity between a person and sales, as follow-up sees it.</summary>
public readonly struct Attempt
{
    /// <summary>Makes an attempt.</summary>
    /// <param name="on">When it was completed, sent or held, UTC.</param>
    /// <param name="channel">The way.</param>
    /// <param name="isAutomated">Whether a machine did it, such as a journey or a sequence that sends by itself.</param>
    /// <param name="isIncoming">Whether it came from the person.</param>
    /// <exception cref="ArgumentException">The moment is not UTC.</exception>
    public Attempt(DateTime on, Channel channel, bool isAutomated = false, bool isIncoming = false)
    {
        On = Moment.RequireUtc(on);
        Channel = channel;
        IsAutomated = isAutomated;
        IsIncoming = isIncoming;
    }

    /// <summary>When it was completed, sent or held, UTC.</summary>
    public DateTime On { get; }

    /// <summary>The way.</summary>
    public Channel Channel { get; }

    /// <summary>Whether a machine did it.</summary>
    public bool IsAutomated { get; }

    /// <summary>Whether it came from the person: two-way contact, but no attempt of sales.</summary>
    public bool IsIncoming { get; }

    /// <summary>Whether somebody in sales reached out.</summary>
    public bool IsEffort => !IsAutomated && !IsIncoming;
}

namespace XrmLeads.Domain.Definition;

/// <summary>What sales owes to a lead of a class. Minutes are business minutes of the calendar of the lead's owner.</summary>
public sealed class SlaRule(int acceptMinutes, int contactMinutes, int attempts, int withinDays, int channels)
{
    /// <summary>From the hand-off to its acceptance, from 1 to 144,000.</summary>
    public int AcceptMinutes { get; } = acceptMinutes;

    /// <summary>From the acceptance to the first contact, from 1 to 144,000.</summary>
    public int ContactMinutes { get; } = contactMinutes;

    /// <summary>How many attempts to reach the person are enough, from 1 to 100.</summary>
    public int Attempts { get; } = attempts;

    /// <summary>The days, of 24 hours, from the acceptance on within which attempts are to be made, from 1 to 365.</summary>
    public int WithinDays { get; } = withinDays;

    /// <summary>Over how many channels the attempts go at least, from 1 to 3.</summary>
    public int Channels { get; } = channels;
}

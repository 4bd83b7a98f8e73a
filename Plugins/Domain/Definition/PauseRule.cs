namespace XrmLeads.Domain.Definition;

/// <summary>When a rep who does not take up leads gets no more of them until he switches on again.</summary>
public sealed class PauseRule(int breaches, double days)
{
    /// <summary>So many breaches that count, from 1 to 100.</summary>
    public int Breaches { get; } = breaches;

    /// <summary>Within so many days of 24 hours, from 0.001 to 36525.</summary>
    public double Days { get; } = days;

    internal System.TimeSpan Within { get; } = Scoring.Moment.Days(days);
}

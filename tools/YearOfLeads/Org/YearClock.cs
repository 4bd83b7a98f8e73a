using System;

namespace XrmLeads.YearOfLeads.Org;

/// <summary>The clock of the org. It stands still but for the seconds that each deed takes.</summary>
internal sealed class YearClock
{
    private DateTime _until;

    /// <summary>The first moment of the year: a Monday, midnight UTC.</summary>
    internal static DateTime Start { get; } = new(2025, 1, 6, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The moment, UTC.</summary>
    internal DateTime Now { get; private set; } = Start;

    /// <summary>Puts the clock to a moment; deeds after it do not take longer than until another.</summary>
    internal void StandAt(DateTime now, DateTime until) => (Now, _until) = (now, until);

    /// <summary>Lets a few seconds pass.</summary>
    internal void Pass(int seconds)
    {
        if (Now.AddSeconds(seconds) is var later && later < _until)
        {
            Now = later;
        }
    }
}

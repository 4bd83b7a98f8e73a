namespace XrmLeads.Domain.Calendar;

/// <summary>The names of the rules that a calendar alone can break; the others are those of definitions, <see cref="Reading.Rule"/>.</summary>
public static class CalendarRule
{
    /// <summary>No weekday has hours.</summary>
    public const string NoHours = "no-hours";

    /// <summary>A time is not written as one.</summary>
    public const string BadTime = "bad-time";

    /// <summary>Hours end when they begin.</summary>
    public const string HoursEmpty = "hours-empty";

    /// <summary>Hours end before they begin, or cross midnight.</summary>
    public const string HoursInverted = "hours-inverted";

    /// <summary>Two spans of a weekday share time.</summary>
    public const string HoursOverlap = "hours-overlap";

    /// <summary>A date is none.</summary>
    public const string BadDate = "bad-date";
}

using System;

namespace XrmLeads.Domain.Calendar;

/// <summary>
/// When clocks are changed, as the fields of SYSTEMTIME say it in TIME_ZONE_INFORMATION (learn.microsoft.com, timezoneapi.h) and the columns of Dataverse's
/// <c>timezonerule</c> after it: each year on the nth weekday of a month or, where the year is not 0, once on a date. Local time before the change.
/// </summary>
public sealed class ZoneChange
{
    /// <summary>The <see cref="Day"/> that means the last such weekday of the month.</summary>
    private const int Last = 5;

    private readonly TimeSpan _time;

    /// <summary>Makes a change.</summary>
    /// <param name="year">0 for every year; otherwise the only year of the change.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="dayOfWeek">0 for Sunday to 6; without meaning where there is a year.</param>
    /// <param name="day">The how-manieth such weekday, 5 for the last; where there is a year the day of the month.</param>
    /// <param name="hour">0 to 23.</param>
    /// <param name="minute">0 to 59.</param>
    /// <param name="second">0 to 59.</param>
    /// <exception cref="ArgumentOutOfRangeException">Month, weekday or day is none.</exception>
    public ZoneChange(int year, int month, int dayOfWeek, int day, int hour, int minute, int second)
    {
        Year = year;
        Month = month is >= 1 and <= 12 ? month : throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        DayOfWeek = dayOfWeek is >= 0 and <= 6 ? dayOfWeek : throw new ArgumentOutOfRangeException(nameof(dayOfWeek), dayOfWeek, "A weekday is 0 to 6.");
        var most = year == 0 ? Last : DateTime.DaysInMonth(year, month);
        Day = day >= 1 && day <= most ? day : throw new ArgumentOutOfRangeException(nameof(day), day, "A change is on a day that its month has.");
        _time = new TimeSpan(hour, minute, second);
    }

    /// <summary>0 for every year; otherwise the only year of the change.</summary>
    public int Year { get; }

    /// <summary>1 to 12.</summary>
    public int Month { get; }

    /// <summary>0 for Sunday to 6.</summary>
    public int DayOfWeek { get; }

    /// <summary>The how-manieth such weekday of the month, 5 for the last; where there is a year the day of the month.</summary>
    public int Day { get; }

    /// <summary>The change in a year, as local time before it; null where the year has none.</summary>
    internal DateTime? In(int year)
    {
        if (Year != 0)
        {
            return Year == year ? new DateTime(year, Month, Day) + _time : null;
        }

        var first = new DateTime(year, Month, 1);
        var date = first.AddDays(((DayOfWeek - (int)first.DayOfWeek + 7) % 7) + (7 * (Day - 1)));
        return (date.Month == Month ? date : date.AddDays(-7)) + _time;
    }
}

using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// The condition operators that stand for a stretch of time. Days are those of UTC, weeks run from Sunday to Saturday (learn.microsoft.com
/// microsoft.xrm.sdk.query.conditionoperator); where the documentation does not name the ends, they are those of MarkMpn/Sql4Cds FetchXml2Sql:
/// "last" begins with a whole day or hour and ends now, "next" begins now and ends with a whole one, "older than" counts back from a whole one.
/// </summary>
internal static class DateWindows
{
    private static readonly Dictionary<ConditionOperator, Func<Comparison, (DateTime? From, DateTime? Before)>> Windows = new()
    {
        [ConditionOperator.On] = c => (c.Day(), c.Day().AddDays(1)),
        [ConditionOperator.OnOrAfter] = c => (c.Day(), null),
        [ConditionOperator.OnOrBefore] = c => (null, c.Day().AddDays(1)),
        [ConditionOperator.Yesterday] = c => (Today(c).AddDays(-1), Today(c)),
        [ConditionOperator.Today] = c => (Today(c), Today(c).AddDays(1)),
        [ConditionOperator.Tomorrow] = c => (Today(c).AddDays(1), Today(c).AddDays(2)),
        [ConditionOperator.Last7Days] = c => (Today(c).AddDays(-7), Now(c)),
        [ConditionOperator.Next7Days] = c => (c.Now, Today(c).AddDays(8)),
        [ConditionOperator.LastWeek] = c => (Sunday(c).AddDays(-7), Sunday(c)),
        [ConditionOperator.ThisWeek] = c => (Sunday(c), Sunday(c).AddDays(7)),
        [ConditionOperator.NextWeek] = c => (Sunday(c).AddDays(7), Sunday(c).AddDays(14)),
        [ConditionOperator.LastMonth] = c => (Month(c).AddMonths(-1), Month(c)),
        [ConditionOperator.ThisMonth] = c => (Month(c), Month(c).AddMonths(1)),
        [ConditionOperator.NextMonth] = c => (Month(c).AddMonths(1), Month(c).AddMonths(2)),
        [ConditionOperator.LastYear] = c => (Year(c).AddYears(-1), Year(c)),
        [ConditionOperator.ThisYear] = c => (Year(c), Year(c).AddYears(1)),
        [ConditionOperator.NextYear] = c => (Year(c).AddYears(1), Year(c).AddYears(2)),
        [ConditionOperator.LastXHours] = c => (Hour(c).AddHours(-c.Count()), Now(c)),
        [ConditionOperator.NextXHours] = c => (c.Now, Hour(c).AddHours(c.Count() + 1d)),
        [ConditionOperator.LastXDays] = c => (Today(c).AddDays(-c.Count()), Now(c)),
        [ConditionOperator.NextXDays] = c => (c.Now, Today(c).AddDays(c.Count() + 1d)),
        [ConditionOperator.LastXWeeks] = c => (Today(c).AddDays(-7d * c.Count()), Now(c)),
        [ConditionOperator.NextXWeeks] = c => (c.Now, Today(c).AddDays((7d * c.Count()) + 1)),
        [ConditionOperator.LastXMonths] = c => (Today(c).AddMonths(-c.Count()), Now(c)),
        [ConditionOperator.NextXMonths] = c => (c.Now, Today(c).AddDays(1).AddMonths(c.Count())),
        [ConditionOperator.LastXYears] = c => (Today(c).AddYears(-c.Count()), Now(c)),
        [ConditionOperator.NextXYears] = c => (c.Now, Today(c).AddDays(1).AddYears(c.Count())),
        [ConditionOperator.OlderThanXMinutes] = c => (null, Hour(c).AddMinutes(c.Now.Minute - (double)c.Count())),
        [ConditionOperator.OlderThanXHours] = c => (null, Hour(c).AddHours(-c.Count())),
        [ConditionOperator.OlderThanXDays] = c => (null, Today(c).AddDays(-c.Count())),
        [ConditionOperator.OlderThanXWeeks] = c => (null, Today(c).AddDays(-7d * c.Count())),
        [ConditionOperator.OlderThanXMonths] = c => (null, Today(c).AddMonths(-c.Count())),
        [ConditionOperator.OlderThanXYears] = c => (null, Today(c).AddYears(-c.Count())),
    };

    /// <summary>What writes the operator as SQL; null for one that is no stretch of time.</summary>
    internal static Func<Comparison, string>? Find(ConditionOperator condition)
        => Windows.TryGetValue(condition, out var window) ? comparison => Sql(comparison, window) : null;

    private static string Sql(Comparison comparison, Func<Comparison, (DateTime? From, DateTime? Before)> window)
    {
        var column = comparison.Only(ColumnType.DateTime);
        try
        {
            return window(comparison) switch
            {
                ({ } from, { } before) => $"({column} >= {Moment(comparison, from)} AND {column} < {Moment(comparison, before)})",
                ({ } from, null) => $"{column} >= {Moment(comparison, from)}",
                (null, var before) => $"{column} < {Moment(comparison, before.GetValueOrDefault())}",
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Faults.InvalidArgument($"The value of the condition operator {comparison.Operator} on {comparison.Column.Name} leads to a date that there is not.");
        }
    }

    private static string Moment(Comparison comparison, DateTime moment) => comparison.Parameter(moment.Ticks);

    private static DateTime Today(Comparison comparison) => comparison.Now.Date;

    // The moment itself belongs to the stretch that ends with it.
    private static DateTime Now(Comparison comparison) => comparison.Now.AddTicks(1);

    private static DateTime Hour(Comparison comparison) => Today(comparison).AddHours(comparison.Now.Hour);

    private static DateTime Sunday(Comparison comparison) => Today(comparison).AddDays(-(int)comparison.Now.DayOfWeek);

    private static DateTime Month(Comparison comparison) => Today(comparison).AddDays(1 - comparison.Now.Day);

    private static DateTime Year(Comparison comparison) => Today(comparison).AddDays(1 - comparison.Now.DayOfYear);
}

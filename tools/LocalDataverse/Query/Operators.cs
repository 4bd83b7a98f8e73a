using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// The one table of condition operators, for every form of query. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/fetchxml/reference/operators.md. Days are those of UTC.
/// </summary>
internal static class Operators
{
    private static readonly Dictionary<ConditionOperator, Func<Comparison, string>> Table = new()
    {
        [ConditionOperator.Equal] = c => $"{c.Column} = {c.Value(0)}",

        // An empty column is not equal to any value, so it is found (MarkMpn/Sql4Cds states it, FetchXml2SqlTests).
        [ConditionOperator.NotEqual] = c => $"({c.Column} <> {c.Value(0)} OR {c.Column} IS NULL)",
        [ConditionOperator.GreaterThan] = c => $"{c.Column} > {c.Value(0)}",
        [ConditionOperator.GreaterEqual] = c => $"{c.Column} >= {c.Value(0)}",
        [ConditionOperator.LessThan] = c => $"{c.Column} < {c.Value(0)}",
        [ConditionOperator.LessEqual] = c => $"{c.Column} <= {c.Value(0)}",
        [ConditionOperator.Between] = c => $"{c.Column} BETWEEN {c.Value(0)} AND {c.Value(1)}",
        [ConditionOperator.NotBetween] = c => $"{c.Column} NOT BETWEEN {c.Value(0)} AND {c.Value(1)}",
        [ConditionOperator.Null] = c => $"{c.Column} IS NULL",
        [ConditionOperator.NotNull] = c => $"{c.Column} IS NOT NULL",
        [ConditionOperator.In] = c => $"{c.Column} IN ({List(c)})",
        [ConditionOperator.NotIn] = c => $"{c.Column} NOT IN ({List(c)})",
        [ConditionOperator.Like] = c => Like(c, string.Empty, string.Empty),
        [ConditionOperator.NotLike] = c => Not(Like(c, string.Empty, string.Empty)),
        [ConditionOperator.BeginsWith] = c => Like(c, string.Empty, "%"),
        [ConditionOperator.DoesNotBeginWith] = c => Not(Like(c, string.Empty, "%")),
        [ConditionOperator.EndsWith] = c => Like(c, "%", string.Empty),
        [ConditionOperator.DoesNotEndWith] = c => Not(Like(c, "%", string.Empty)),
        [ConditionOperator.Contains] = c => Like(c, "%", "%"),
        [ConditionOperator.DoesNotContain] = c => Not(Like(c, "%", "%")),
        [ConditionOperator.EqualUserId] = c => $"{c.Column} = {c.User()}",
        [ConditionOperator.NotEqualUserId] = c => $"({c.Column} <> {c.User()} OR {c.Column} IS NULL)",
        [ConditionOperator.EqualBusinessId] = c => $"{c.Column} = {c.BusinessUnit()}",
        [ConditionOperator.On] = c => Days(c, c.Day(0), c.Day(0)),
        [ConditionOperator.NotOn] = c => $"NOT {Days(c, c.Day(0), c.Day(0))}",
        [ConditionOperator.OnOrAfter] = c => $"{c.Column} >= {c.Moment(c.Day(0))}",
        [ConditionOperator.OnOrBefore] = c => $"{c.Column} < {c.Moment(c.Day(0).AddDays(1))}",
        [ConditionOperator.Today] = c => Days(c, c.Now.Date, c.Now.Date),
        [ConditionOperator.Yesterday] = c => Days(c, c.Now.Date.AddDays(-1), c.Now.Date.AddDays(-1)),
        [ConditionOperator.Tomorrow] = c => Days(c, c.Now.Date.AddDays(1), c.Now.Date.AddDays(1)),
        [ConditionOperator.Last7Days] = c => Window(c, c.Now.Date.AddDays(-7), c.Now),
        [ConditionOperator.LastXDays] = c => Window(c, c.Now.Date.AddDays(-c.Number(0)), c.Now),
        [ConditionOperator.NextXDays] = c => Window(c, c.Now, c.Now.Date.AddDays(c.Number(0) + 1).AddTicks(-1)),
        [ConditionOperator.LastXHours] = c => Window(c, c.Now.AddHours(-c.Number(0)), c.Now),
        [ConditionOperator.NextXHours] = c => Window(c, c.Now, c.Now.AddHours(c.Number(0))),
        [ConditionOperator.OlderThanXHours] = c => $"{c.Column} < {c.Moment(c.Now.AddHours(-c.Number(0)))}",
        [ConditionOperator.OlderThanXMinutes] = c => $"{c.Column} < {c.Moment(c.Now.AddMinutes(-c.Number(0)))}",
    };

    internal static string Sql(Comparison comparison)
        => Table.TryGetValue(comparison.Operator, out var write)
            ? write(comparison)
            : throw Faults.NotSupported($"the condition operator {comparison.Operator}");

    private static string List(Comparison comparison)
        => comparison.ValueCount == 0
            ? throw Faults.InvalidArgument($"The ConditionOperator.{comparison.Operator} requires at least one value.")
            : string.Join(", ", Enumerable.Range(0, comparison.ValueCount).Select(comparison.Value));

    private static string Like(Comparison comparison, string before, string after)
        => $"dataverse_like({comparison.Column}, {comparison.Pattern(before, after)})";

    private static string Not(string like) => $"NOT {like}";

    private static string Days(Comparison comparison, DateTime first, DateTime last)
        => $"({comparison.Column} >= {comparison.Moment(first)} AND {comparison.Column} < {comparison.Moment(last.AddDays(1))})";

    private static string Window(Comparison comparison, DateTime from, DateTime to)
        => $"({comparison.Column} >= {comparison.Moment(from)} AND {comparison.Column} <= {comparison.Moment(to)})";
}

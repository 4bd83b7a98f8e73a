using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>
/// The one table of condition operators, for every form of query. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/fetchxml/reference/operators.md. The stretches of time are in <see cref="DateWindows"/>.
/// </summary>
internal static class Operators
{
    private static readonly Dictionary<ConditionOperator, Func<Comparison, string>> Table = new()
    {
        [ConditionOperator.Equal] = c => $"{c.Sql} = {c.Value(0)}",

        // An empty column is not equal to any value, so it is found (MarkMpn/Sql4Cds states it, FetchXml2SqlTests).
        [ConditionOperator.NotEqual] = c => OrEmpty(c, $"{c.Sql} <> {c.Value(0)}"),
        [ConditionOperator.GreaterThan] = c => $"{c.Sql} > {c.Value(0)}",
        [ConditionOperator.GreaterEqual] = c => $"{c.Sql} >= {c.Value(0)}",
        [ConditionOperator.LessThan] = c => $"{c.Sql} < {c.Value(0)}",
        [ConditionOperator.LessEqual] = c => $"{c.Sql} <= {c.Value(0)}",
        [ConditionOperator.Between] = c => $"{c.Sql} BETWEEN {c.Value(0)} AND {c.Value(1)}",
        [ConditionOperator.NotBetween] = c => $"{c.Sql} NOT BETWEEN {c.Value(0)} AND {c.Value(1)}",
        [ConditionOperator.Null] = c => $"{c.Sql} IS NULL",
        [ConditionOperator.NotNull] = c => $"{c.Sql} IS NOT NULL",
        [ConditionOperator.In] = c => $"{c.Sql} IN ({List(c)})",
        [ConditionOperator.NotIn] = c => $"{c.Sql} NOT IN ({List(c)})",
        [ConditionOperator.Like] = c => Like(c, string.Empty, string.Empty),
        [ConditionOperator.NotLike] = c => Not(Like(c, string.Empty, string.Empty)),
        [ConditionOperator.BeginsWith] = c => Like(c, string.Empty, "%"),
        [ConditionOperator.DoesNotBeginWith] = c => Not(Like(c, string.Empty, "%")),
        [ConditionOperator.EndsWith] = c => Like(c, "%", string.Empty),
        [ConditionOperator.DoesNotEndWith] = c => Not(Like(c, "%", string.Empty)),
        [ConditionOperator.Contains] = c => Like(c, "%", "%"),
        [ConditionOperator.DoesNotContain] = c => Not(Like(c, "%", "%")),
        [ConditionOperator.EqualUserId] = c => $"{Row(c)} = {c.User()}",
        [ConditionOperator.NotEqualUserId] = c => OrEmpty(c, $"{Row(c)} <> {c.User()}"),
        [ConditionOperator.EqualBusinessId] = c => $"{Row(c)} = {BusinessUnit(c)}",
        [ConditionOperator.NotEqualBusinessId] = c => OrEmpty(c, $"{Row(c)} <> {BusinessUnit(c)}"),
        [ConditionOperator.EqualUserTeams] = c => $"{Row(c)} IN ({Teams(c)})",
        [ConditionOperator.EqualUserOrUserTeams] = c => $"({Row(c)} = {c.User()} OR {c.Sql} IN ({Teams(c)}))",
        [ConditionOperator.EqualUserLanguage] = Language,
        [ConditionOperator.Under] = c => $"{Row(c)} IN ({Hierarchy.Under(c, orEqual: false)})",
        [ConditionOperator.UnderOrEqual] = c => $"{Row(c)} IN ({Hierarchy.Under(c, orEqual: true)})",
        [ConditionOperator.NotUnder] = c => OrEmpty(c, $"{Row(c)} NOT IN ({Hierarchy.Under(c, orEqual: false)})"),
        [ConditionOperator.Above] = c => $"{Row(c)} IN ({Hierarchy.Above(c, orEqual: false)})",
        [ConditionOperator.AboveOrEqual] = c => $"{Row(c)} IN ({Hierarchy.Above(c, orEqual: true)})",
        [ConditionOperator.ContainValues] = Choices,
        [ConditionOperator.DoesNotContainValues] = c => OrEmpty(c, Not(Choices(c))),
        [ConditionOperator.NotOn] = c => Not(DateWindows.Find(ConditionOperator.On)!(c)),
    };

    internal static string Sql(Comparison comparison)
    {
        if (!Table.TryGetValue(comparison.Operator, out var write) && (write = DateWindows.Find(comparison.Operator)) is null)
        {
            throw Faults.NotSupported($"the condition operator {comparison.Operator}");
        }

        if (comparison.Column.Type == ColumnType.Choices
            && comparison.Operator is not (ConditionOperator.Null or ConditionOperator.NotNull or ConditionOperator.ContainValues or ConditionOperator.DoesNotContainValues))
        {
            throw Faults.NotSupported($"the condition operator {comparison.Operator} on the multi-select choice {comparison.Column.Name}");
        }

        return write(comparison);
    }

    private static string List(Comparison comparison)
        => comparison.ValueCount == 0
            ? throw Faults.InvalidArgument($"The ConditionOperator.{comparison.Operator} requires at least one value.")
            : string.Join(", ", Enumerable.Range(0, comparison.ValueCount).Select(comparison.Value));

    private static string Like(Comparison comparison, string before, string after)
        => $"dataverse_like({comparison.Only(ColumnType.Text, ColumnType.Memo)}, {comparison.Pattern(before, after)})";

    private static string Not(string condition) => $"NOT {condition}";

    private static string OrEmpty(Comparison comparison, string condition) => $"({condition} OR {comparison.Sql} IS NULL)";

    private static string Row(Comparison comparison) => comparison.Only(ColumnType.Lookup, ColumnType.PrimaryKey, ColumnType.UniqueIdentifier);

    private static string BusinessUnit(Comparison comparison) => $"(SELECT businessunitid FROM systemuser WHERE systemuserid = {comparison.User()})";

    private static string Teams(Comparison comparison) => $"SELECT teamid FROM teammembership WHERE systemuserid = {comparison.User()}";

    // English (United States), or -1 for rows of every language (MarkMpn/Sql4Cds FetchXml2Sql).
    private static string Language(Comparison comparison) => $"{comparison.Only(ColumnType.Integer, ColumnType.Choice)} IN (1033, -1)";

    // The values lie between commas, with one before the first and one after the last.
    private static string Choices(Comparison comparison)
    {
        var column = comparison.Only(ColumnType.Choices);
        var values = Enumerable.Range(0, comparison.ValueCount).Select(i => $"instr({column}, ',' || {comparison.Parameter(comparison.Number(i))} || ',') > 0").ToList();
        return values.Count > 0
            ? $"({string.Join(" OR ", values)})"
            : throw Faults.InvalidArgument($"The ConditionOperator.{comparison.Operator} requires at least one value.");
    }
}

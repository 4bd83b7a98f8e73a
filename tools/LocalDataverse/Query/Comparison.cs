using System;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>One condition on its way into SQL: the column, the values and the moment of the request.</summary>
internal sealed class Comparison(Engine engine, Caller caller, QueryText text, Table table, Column column, string sql, ConditionExpression condition, string? other)
{
    /// <summary>The column in SQL.</summary>
    internal string Column => sql;

    internal ConditionOperator Operator => condition.Operator;

    internal int ValueCount => condition.Values.Count;

    /// <summary>The request's moment, UTC.</summary>
    internal DateTime Now => caller.Operation.StartedOn;

    /// <summary>A value as a parameter, in the column's storage form; the other column where columns are compared.</summary>
    internal string Value(int index)
        => other ?? text.Parameter(ConditionValue.ToStorage(table, column, At(index)));

    /// <summary>A text with something put before and after it.</summary>
    internal string Pattern(string before, string after)
        => At(0) is string pattern
            ? text.Parameter(before + pattern + after)
            : throw ConditionValue.WrongType(table, column, "System.String", At(0));

    internal string Moment(DateTime moment) => text.Parameter(moment.Ticks);

    internal DateTime Day(int index)
        => At(index) is DateTime day ? day.Date : throw ConditionValue.WrongType(table, column, "System.DateTime", At(index));

    internal int Number(int index)
        => At(index) is int number ? number : throw ConditionValue.WrongType(table, column, "System.Int32", At(index));

    internal string User() => text.Parameter(ColumnStorage.Id(caller.UserId));

    internal string BusinessUnit() => text.Parameter(ColumnStorage.Id(engine.Membership.Of(caller.UserId).Unit));

    private object At(int index)
        => index < condition.Values.Count && condition.Values[index] is { } value
            ? value
            : throw Faults.InvalidArgument(
                $"The ConditionOperator.{condition.Operator} requires {index + 1} value/s, not {condition.Values.Count}. Parameter Name: {column.Name}");
}

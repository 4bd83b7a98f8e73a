using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;
using XrmLeads.LocalDataverse.Store;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>One condition on its way into SQL: the column, the values and the moment of the request.</summary>
internal sealed class Comparison(Engine engine, Caller caller, QueryText text, Table table, Column column, string sql, ConditionExpression condition, string? other)
{
    /// <summary>The column in SQL.</summary>
    internal string Sql => sql;

    internal Column Column => column;

    internal Table Table => table;

    internal Catalogue Catalogue => engine.Catalogue;

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

    internal string Parameter(object value) => text.Parameter(value);

    internal DateTime Day()
        => At(0) is DateTime day ? day.Date : throw ConditionValue.WrongType(table, column, "System.DateTime", At(0));

    internal int Number(int index)
        => At(index) is int number ? number : throw ConditionValue.WrongType(table, column, "System.Int32", At(index));

    /// <summary>How many hours, days and so on; one at least.</summary>
    internal int Count()
        => Number(0) is > 0 and var count
            ? count
            : throw new DataverseFaultException(
                ErrorCodes.ValueNotAboveZero, $"The value of the condition operator {Operator} on {table.Name}.{column.Name} must be greater than zero.");

    internal string User() => text.Parameter(ColumnStorage.Id(caller.UserId));

    /// <summary>The column in SQL, where it is of a type that the operator is for.</summary>
    internal string Only(params ReadOnlySpan<ColumnType> types)
        => types.Contains(column.Type)
            ? sql
            : throw new DataverseFaultException(
                ErrorCodes.BadCondition, $"The condition operator {Operator} is not for the column {table.Name}.{column.Name} of type {column.Type}.");

    private object At(int index)
        => index < condition.Values.Count && condition.Values[index] is { } value
            ? value
            : throw Faults.InvalidArgument(
                $"The ConditionOperator.{condition.Operator} requires {index + 1} value/s, not {condition.Values.Count}. Parameter Name: {column.Name}");
}

using System;
using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Writes a filter tree as a SQL condition.</summary>
internal sealed class FilterText(Engine engine, Caller caller, QueryText text, Sources sources, QueryShape shape, JoinText joins)
{
    /// <summary>The condition; null for an empty filter.</summary>
    internal string? Sql(Source source, FilterExpression? filter)
    {
        if (filter is null)
        {
            return null;
        }

        var parts = filter.Conditions.Select(c => Condition(source, c))
            .Concat(filter.Filters.Select(f => Sql(source, f)))
            .Concat(shape.LinksOf(filter).Select(l => joins.Restriction(source, l)))
            .Where(p => p is not null)
            .ToList();
        return parts.Count == 0 ? null : $"({string.Join(filter.FilterOperator == LogicalOperator.And ? " AND " : " OR ", parts)})";
    }

    private string Condition(Source current, ConditionExpression condition)
    {
        var source = sources.Find(current, condition.EntityName);
        var column = sources.Readable(source, condition.AttributeName);
        var other = condition.CompareColumns ? OtherColumn(current, source.Table, column, condition) : null;
        try
        {
            return Operators.Sql(new Comparison(engine, caller, text, source.Table, column, source.Sql(column.Name), condition, other));
        }
        catch (ArgumentOutOfRangeException)
        {
            // A number of days that leads out of the calendar.
            throw Faults.InvalidArgument($"The value of {condition.Operator} for {source.Table.Name}.{column.Name} is out of range.");
        }
    }

    // fetchxml/filter-rows.md: these operators compare columns, of the same type; "alias.column" names one of another table.
    private string OtherColumn(Source current, Table table, Column column, ConditionExpression condition)
    {
        if (condition.Operator is not (ConditionOperator.Equal or ConditionOperator.NotEqual or ConditionOperator.GreaterThan
            or ConditionOperator.GreaterEqual or ConditionOperator.LessThan or ConditionOperator.LessEqual))
        {
            throw Faults.NotSupported($"comparing two columns by {condition.Operator}");
        }

        var name = condition.Values.FirstOrDefault() as string
            ?? throw Faults.InvalidArgument($"The condition on {table.Name}.{column.Name} compares columns and names no other column.");
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var source = sources.Find(current, dot < 0 ? condition.EntityName : name[..dot]);
        var other = sources.Readable(source, name[(dot + 1)..]);
        return other.Type == column.Type && Store.ColumnStorage.Scale(other) == Store.ColumnStorage.Scale(column)
            ? source.Sql(other.Name)
            : throw Faults.InvalidArgument($"The columns {column.Name} and {other.Name} are of different types and cannot be compared.");
    }
}

using System.Linq;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Pipeline;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>Writes a filter tree as a SQL condition.</summary>
internal sealed class FilterText(Engine engine, Caller caller, QueryText text, Sources sources)
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
            .Where(p => p is not null)
            .ToList();
        return parts.Count == 0 ? null : $"({string.Join(filter.FilterOperator == LogicalOperator.And ? " AND " : " OR ", parts)})";
    }

    private string Condition(Source current, ConditionExpression condition)
    {
        var source = sources.Find(current, condition.EntityName);
        var column = source.Table.Column(condition.AttributeName);
        if (condition.CompareColumns)
        {
            throw Faults.NotSupported("comparing two columns in a condition");
        }

        if (!engine.ColumnSecurity.MayRead(caller.UserId, source.Table, column))
        {
            throw new DataverseFaultException(
                ErrorCodes.AccessDenied,
                $"Caller user with Id {caller.UserId} does not have read permissions to the secured attribute {column.Name} of {source.Table.Name}.");
        }

        return Operators.Sql(new Comparison(engine, caller, text, source.Table, column, source.Sql(column.Name), condition));
    }
}

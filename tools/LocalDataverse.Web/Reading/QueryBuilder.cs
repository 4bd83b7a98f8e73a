using System;
using System.Collections.Generic;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>Puts a query together from parsed query options.</summary>
internal sealed class QueryBuilder
{
    // Dataverse never counts further.
    internal const int MostCounted = 5000;

    private readonly Joins _joins;
    private readonly IDictionary<string, SingleValueNode> _aliases;

    internal QueryBuilder(EdmSchema schema, Table table, ColumnSet columns, IDictionary<string, SingleValueNode> aliases)
    {
        Query = new QueryExpression(table.Name) { ColumnSet = columns };
        _joins = new Joins(schema, table, Query);
        _aliases = aliases;
    }

    internal QueryExpression Query { get; }

    internal void Filter(FilterClause? clause)
    {
        if (clause is not null)
        {
            Query.Criteria.AddFilter(new FilterReader(_joins, _aliases).Read(clause.Expression));
        }
    }

    internal void Order(OrderByClause? clause)
    {
        for (var order = clause; order is not null; order = order.ThenBy)
        {
            if (order.Expression is not SingleValuePropertyAccessNode property)
            {
                throw Faults.NotSupported($"{order.Expression.Kind} in $orderby");
            }

            var (column, alias) = _joins.Place(property);
            var direction = order.Direction == OrderByDirection.Descending ? OrderType.Descending : OrderType.Ascending;
            Query.Orders.Add(new OrderExpression(column.Name, direction) { EntityName = alias });
        }
    }

    internal void Top(long? rows) => Query.TopCount = rows is { } count ? (int)Math.Min(count, int.MaxValue) : null;
}

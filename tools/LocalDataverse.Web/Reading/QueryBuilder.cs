using System;
using System.Collections.Generic;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>Puts a query together from parsed query options.</summary>
internal sealed class QueryBuilder
{
    // Dataverse never counts further.
    internal const int MostCounted = 5000;

    private readonly FilterReader _filters;
    private readonly IDictionary<string, SingleValueNode> _aliases;

    internal QueryBuilder(EdmSchema schema, Table table, ColumnSet columns, IDictionary<string, SingleValueNode> aliases, bool isAggregate = false)
    {
        Query = new QueryExpression(table.Name) { ColumnSet = columns };
        Shape = new QueryShape { IsAggregate = isAggregate, OrdersByValue = true };
        Shape.AttachTo(Query);
        Joins = new Joins(schema, table, Query.LinkEntities, Joins.Rows, string.Empty);
        _filters = new FilterReader(Joins, aliases, Shape);
        _aliases = aliases;
    }

    internal QueryExpression Query { get; }

    internal QueryShape Shape { get; }

    internal Joins Joins { get; }

    internal void Filter(FilterClause? clause)
    {
        if (clause is not null)
        {
            Query.Criteria.AddFilter(_filters.Read(clause.Expression));
        }
    }

    internal void Order(OrderByClause? clause)
    {
        for (var order = clause; order is not null; order = order.ThenBy)
        {
            if (Bare(order.Expression) is not SingleValuePropertyAccessNode property)
            {
                throw WebFault.BadRequest($"The query node {order.Expression.Kind} is not supported");
            }

            var (column, link) = Joins.Place(property);
            var direction = order.Direction == OrderByDirection.Descending ? OrderType.Descending : OrderType.Ascending;
            Query.Orders.Add(new OrderExpression(column.Name, direction) { EntityName = link?.EntityAlias });
        }
    }

    internal void Top(long? rows) => Query.TopCount = rows is { } count ? (int)Math.Min(count, int.MaxValue) : null;

    private SingleValueNode Bare(SingleValueNode node)
        => node is ParameterAliasNode alias && _aliases.TryGetValue(alias.Alias, out var value) && value is not null ? value : node;
}

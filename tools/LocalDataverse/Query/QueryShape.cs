using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.Xrm.Sdk.Query;

namespace XrmLeads.LocalDataverse.Query;

/// <summary>What FetchXML says of a query and a QueryExpression has no member for. Keyed by the expression's own objects.</summary>
internal sealed class QueryShape
{
    /// <summary>Source rows of an aggregation, at most (fetchxml/aggregate-data.md, limitations).</summary>
    internal const int LargestAggregate = 50_000;

    // A plugin sees the plain QueryExpression, as in Dataverse; the shape goes beside it.
    private static readonly ConditionalWeakTable<QueryExpression, QueryShape> Attached = [];

    /// <summary>The query returns aggregates only.</summary>
    internal bool IsAggregate { get; init; }

    /// <summary>
    /// Choices are ordered by their value, not by their label: as a FetchXML query asks for (fetchxml/order-rows.md, override default choice columns sort order)
    /// and the Web API always does (webapi/query/order-rows.md).
    /// </summary>
    internal bool OrdersByValue { get; init; }

    internal int AggregateLimit { get; init; } = LargestAggregate;

    /// <summary>Columns with an alias or an aggregate, by their QueryExpression or LinkEntity.</summary>
    internal Dictionary<object, List<ShapedColumn>> Columns { get; } = [];

    /// <summary>The links of type any, not any, all and not all inside a filter.</summary>
    internal Dictionary<FilterExpression, List<LinkEntity>> FilterLinks { get; } = [];

    /// <summary>What a client of the local Dataverse itself has said of a query; nothing for any other's.</summary>
    internal static QueryShape OfClient(QueryExpression query) => Attached.TryGetValue(query, out var shape) ? shape : new QueryShape();

    internal static bool IsAttachedTo(QueryBase query) => query is QueryExpression expression && Attached.TryGetValue(expression, out _);

    /// <summary>Says this of a query that is about to be sent.</summary>
    internal void AttachTo(QueryExpression query) => Attached.Add(query, this);

    internal IReadOnlyList<ShapedColumn> Of(object owner) => Columns.TryGetValue(owner, out var columns) ? columns : [];

    internal IReadOnlyList<LinkEntity> LinksOf(FilterExpression filter) => FilterLinks.TryGetValue(filter, out var links) ? links : [];
}

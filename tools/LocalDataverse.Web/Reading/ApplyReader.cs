using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.UriParser;
using Microsoft.OData.UriParser.Aggregation;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Query.Fetch;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// Turns a parsed $apply into an aggregation. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/aggregate-data.md.
/// </summary>
internal sealed class ApplyReader(QueryBuilder builder, Table table)
{
    /// <summary>Filters come first, then one grouping or one aggregation.</summary>
    internal void Read(ApplyClause clause)
    {
        var steps = clause.Transformations.ToList();
        foreach (var filter in steps.TakeWhile(s => s is FilterTransformationNode).Cast<FilterTransformationNode>())
        {
            builder.Filter(filter.FilterClause);
        }

        switch (steps.SkipWhile(s => s is FilterTransformationNode).ToList())
        {
            case [GroupByTransformationNode group]:
                Group(group);
                break;
            case [AggregateTransformationNode aggregate]:
                Aggregate(aggregate);
                break;
            default:
                throw Faults.NotSupported("this order of transformations in $apply; write filter(...)/groupby(...) or filter(...)/aggregate(...)");
        }
    }

    private void Group(GroupByTransformationNode group)
    {
        foreach (var property in group.GroupingProperties.SelectMany(Leaves))
        {
            var (column, link) = Place(property);
            if (column.Type == ColumnType.DateTime)
            {
                throw WebFault.BadRequest($"groupby with datetime values is not supported ({column.Name}).");
            }

            var alias = link is null ? PropertyTypes.NameOf(column) : $"{link.LinkToEntityName}_{column.Name}";
            Add(link, new ShapedColumn(column.Name, alias, null, IsDistinct: false, IsGroup: true, null));
        }

        switch (group.ChildTransformations)
        {
            case null:
                break;
            case AggregateTransformationNode aggregate:
                Aggregate(aggregate);
                break;
            default:
                throw Faults.NotSupported($"{group.ChildTransformations.Kind} inside groupby");
        }
    }

    private static IEnumerable<SingleValueNode?> Leaves(GroupByPropertyNode node)
        => node.ChildTransformations is { Count: > 0 } further ? further.SelectMany(Leaves) : [node.Expression];

    private void Aggregate(AggregateTransformationNode aggregate)
    {
        foreach (var expression in aggregate.AggregateExpressions)
        {
            if (expression is not AggregateExpression single)
            {
                throw Faults.NotSupported($"the aggregate {expression.Alias} of a collection");
            }

            if (single.Method == AggregationMethod.VirtualPropertyCount)
            {
                Add(null, new ShapedColumn(table.PrimaryId, single.Alias, "count", IsDistinct: false, IsGroup: false, null));
                continue;
            }

            var (column, link) = Place(single.Expression);
            var shaped = new ShapedColumn(column.Name, single.Alias, Name(single.Method), single.Method == AggregationMethod.CountDistinct, false, null);
            FetchColumns.Check(column, shaped);
            Add(link, shaped);
        }
    }

    private static string Name(AggregationMethod method) => method switch
    {
        AggregationMethod.Sum => "sum",
        AggregationMethod.Average => "avg",
        AggregationMethod.Min => "min",
        AggregationMethod.Max => "max",
        AggregationMethod.CountDistinct => "countcolumn",
        var other => throw Faults.NotSupported($"the aggregation method {other}"),
    };

    private (Column Column, LinkEntity? Link) Place(SingleValueNode? node) => node switch
    {
        ConvertNode convert => Place(convert.Source),
        SingleValuePropertyAccessNode property => builder.Joins.Place(property),
        _ => throw WebFault.BadRequest($"The query node {node?.Kind} is not supported"),
    };

    private void Add(LinkEntity? link, ShapedColumn shaped)
    {
        var owner = link is null ? (object)builder.Query : link;
        if (!builder.Shape.Columns.TryGetValue(owner, out var columns))
        {
            builder.Shape.Columns.Add(owner, columns = []);
        }

        columns.Add(shaped);
    }
}

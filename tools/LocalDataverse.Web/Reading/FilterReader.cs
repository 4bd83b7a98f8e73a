using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Query;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// Turns a parsed $filter into the filter of a query. Source: MicrosoftDocs/powerapps-docs developer/data-platform/webapi/query/filter-rows.md.
/// </summary>
internal sealed class FilterReader(Joins joins, IDictionary<string, SingleValueNode> aliases, QueryShape shape)
{
    private readonly ConditionReader _conditions = new(joins, aliases);
    private int _lambdas;

    internal FilterExpression Read(QueryNode node) => Read(node, negated: false);

    private FilterExpression Read(QueryNode node, bool negated) => node switch
    {
        ConvertNode convert => Read(convert.Source, negated),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Read(not.Operand, !negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } and => Both(and, negated ? LogicalOperator.Or : LogicalOperator.And, negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } or => Both(or, negated ? LogicalOperator.And : LogicalOperator.Or, negated),
        BinaryOperatorNode comparison => One(_conditions.Compare(comparison), negated),
        InNode list => One(_conditions.Within(list), negated),
        AnyNode any => Related(any, negated ? JoinOperator.NotAny : JoinOperator.Any, negated: false),

        // All of them meet the condition: not one of them meets the opposite.
        AllNode all => Related(all, negated ? JoinOperator.Any : JoinOperator.NotAny, negated: true),
        SingleValueFunctionCallNode { Functions: var found } call when found.OfType<IEdmFunction>().FirstOrDefault() is { } function
            => One(_conditions.Function(call, function), negated),
        SingleValueFunctionCallNode call => One(_conditions.Text(call), negated),
        _ => throw WebFault.BadRequest($"The query node {node.Kind} is not supported in $filter."),
    };

    private FilterExpression Both(BinaryOperatorNode node, LogicalOperator how, bool negated)
    {
        var filter = new FilterExpression(how);
        filter.AddFilter(Read(node.Left, negated));
        filter.AddFilter(Read(node.Right, negated));
        return filter;
    }

    private static FilterExpression One(ConditionExpression condition, bool negated)
    {
        condition.Operator = negated ? Negation.Of(condition.Operator) : condition.Operator;
        var filter = new FilterExpression();
        filter.AddCondition(condition);
        return filter;
    }

    private FilterExpression Related(LambdaNode lambda, JoinOperator condition, bool negated)
    {
        if (lambda.Source is not CollectionNavigationNode collection || !joins.OnRows(collection.Source))
        {
            throw WebFault.BadRequest(
                "any and all are for a collection-valued navigation property of the rows themselves; one behind a lookup is not supported.");
        }

        var navigation = joins.Schema.Navigation(collection.NavigationProperty);
        var alias = string.Create(CultureInfo.InvariantCulture, $"{joins.Prefix}any{_lambdas++}");
        var (link, related) = navigation.Restriction(condition, alias);

        // Without an argument any asks whether there is a row at all.
        if (lambda.Body is not ConstantNode { Value: true })
        {
            var inner = new Joins(joins.Schema, navigation.To, related.LinkEntities, lambda.CurrentRangeVariable.Name, alias);
            related.LinkCriteria.AddFilter(new FilterReader(inner, aliases, shape).Read(lambda.Body, negated));
        }

        var filter = new FilterExpression();
        shape.FilterLinks.Add(filter, [link]);
        return filter;
    }
}

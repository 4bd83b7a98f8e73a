using System.Collections.Generic;
using System.Linq;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using XrmLeads.LocalDataverse.Metadata;
using XrmLeads.LocalDataverse.Web.Requests;
using XrmLeads.LocalDataverse.Web.Schema;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// Turns a parsed $filter into the filter of a query. Source: learn.microsoft.com/power-apps/developer/data-platform/webapi/query/filter-rows.
/// </summary>
internal sealed class FilterReader(Joins joins, IDictionary<string, SingleValueNode> aliases)
{
    internal FilterExpression Read(QueryNode node) => Read(node, negated: false);

    private FilterExpression Read(QueryNode node, bool negated) => node switch
    {
        ConvertNode convert => Read(convert.Source, negated),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Read(not.Operand, !negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } and => Both(and, negated ? LogicalOperator.Or : LogicalOperator.And, negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } or => Both(or, negated ? LogicalOperator.And : LogicalOperator.Or, negated),
        BinaryOperatorNode comparison => One(Compare(comparison), negated),
        InNode list => One(Within(list), negated),
        SingleValueFunctionCallNode { Functions: var found } call when found.OfType<IEdmFunction>().FirstOrDefault() is { } function
            => One(Function(call, function), negated),
        SingleValueFunctionCallNode call => One(Text(call), negated),
        _ => throw Faults.NotSupported($"{node.Kind} in $filter"),
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

    private ConditionExpression Compare(BinaryOperatorNode node)
    {
        var (left, right) = (Bare(node.Left), Bare(node.Right));
        var isSwapped = left is ConstantNode;
        var (column, value) = isSwapped ? (right, left) : (left, right);
        if (column is not SingleValuePropertyAccessNode property || value is not ConstantNode constant)
        {
            throw Faults.NotSupported("a comparison in $filter that is not of a column with a value");
        }

        if (constant.Value is null)
        {
            return node.OperatorKind switch
            {
                BinaryOperatorKind.Equal => Condition(property, ConditionOperator.Null),
                BinaryOperatorKind.NotEqual => Condition(property, ConditionOperator.NotNull),
                _ => throw WebFault.BadRequest($"{property.Property.Name} can be compared with null by eq and ne only."),
            };
        }

        return Condition(property, node.OperatorKind switch
        {
            BinaryOperatorKind.Equal => ConditionOperator.Equal,
            BinaryOperatorKind.NotEqual => ConditionOperator.NotEqual,
            BinaryOperatorKind.GreaterThan => isSwapped ? ConditionOperator.LessThan : ConditionOperator.GreaterThan,
            BinaryOperatorKind.GreaterThanOrEqual => isSwapped ? ConditionOperator.LessEqual : ConditionOperator.GreaterEqual,
            BinaryOperatorKind.LessThan => isSwapped ? ConditionOperator.GreaterThan : ConditionOperator.LessThan,
            BinaryOperatorKind.LessThanOrEqual => isSwapped ? ConditionOperator.GreaterEqual : ConditionOperator.LessEqual,
            var other => throw Faults.NotSupported($"the operator {other} in $filter"),
        }, constant.Value);
    }

    private ConditionExpression Within(InNode node)
        => Bare(node.Left) is SingleValuePropertyAccessNode property && node.Right is CollectionConstantNode values
            ? Condition(property, ConditionOperator.In, [.. values.Collection.Select(v => v.Value)])
            : throw Faults.NotSupported("an in that is not of a column with a list of values");

    private ConditionExpression Text(SingleValueFunctionCallNode call)
    {
        var arguments = call.Parameters.Select(Bare).ToList();
        return arguments is [SingleValuePropertyAccessNode property, ConstantNode { Value: string text }]
            ? Condition(property, call.Name switch
            {
                "contains" => ConditionOperator.Contains,
                "startswith" => ConditionOperator.BeginsWith,
                "endswith" => ConditionOperator.EndsWith,
                var other => throw Faults.NotSupported($"the function {other} in $filter"),
            }, text)
            : throw Faults.NotSupported($"the function {call.Name} with these arguments in $filter");
    }

    private ConditionExpression Function(SingleValueFunctionCallNode call, IEdmFunction function)
    {
        var arguments = call.Parameters.Cast<NamedFunctionParameterNode>().ToDictionary(p => p.Name, p => (Bare(p.Value) as ConstantNode)?.Value);
        var column = joins.Column((string)arguments[QueryFunctions.Column]!);
        var values = arguments.TryGetValue(QueryFunctions.Values, out var several) && several is ODataCollectionValue list
            ? list.Items.Select(v => Literal.Parse(column, (string)v))
            : arguments.TryGetValue(QueryFunctions.Value, out var value) ? [Single(column, value)] : [];
        return new ConditionExpression(column.Name, QueryFunctions.Operator(function), values.ToArray());
    }

    private static object Single(Column column, object? value) => value switch
    {
        string text => Literal.Parse(column, text),
        int number => number,
        _ => throw WebFault.BadRequest($"'{value}' is no value for {QueryFunctions.Value} of {column.Name}."),
    };

    private ConditionExpression Condition(SingleValuePropertyAccessNode property, ConditionOperator condition, params object[] values)
    {
        var (column, alias) = joins.Place(property);
        return new ConditionExpression(alias!, column.Name, condition, [.. values.Select(v => Literal.For(column, v))]);
    }

    private QueryNode Bare(QueryNode node) => node switch
    {
        ConvertNode convert => Bare(convert.Source),
        ParameterAliasNode alias => aliases.TryGetValue(alias.Alias, out var value) && value is not null
            ? Bare(value)
            : throw WebFault.BadRequest($"The address has no value for {alias.Alias}."),
        _ => node,
    };
}

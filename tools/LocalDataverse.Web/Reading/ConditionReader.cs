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
/// Turns one comparison or function of a $filter into a condition. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/query/filter-rows.md.
/// </summary>
internal sealed class ConditionReader(Joins joins, IDictionary<string, SingleValueNode> aliases)
{
    internal ConditionExpression Compare(BinaryOperatorNode node)
    {
        var (left, right) = (Bare(node.Left), Bare(node.Right));
        var isSwapped = left is ConstantNode;
        var (column, value) = isSwapped ? (right, left) : (left, right);
        return (column, value) switch
        {
            (SingleValuePropertyAccessNode property, ConstantNode { Value: null }) => Empty(property, node.OperatorKind),
            (SingleValuePropertyAccessNode property, ConstantNode constant)
                => Condition(property, Operator(node.OperatorKind, isSwapped), constant.Value),
            (SingleValuePropertyAccessNode property, SingleValuePropertyAccessNode other) => Columns(property, Operator(node.OperatorKind, false), other),
            _ => throw WebFault.BadRequest("A comparison in $filter must be of a column with a value or with a column."),
        };
    }

    internal ConditionExpression Within(InNode node)
        => Bare(node.Left) is SingleValuePropertyAccessNode property && node.Right is CollectionConstantNode values
            && values.Collection.All(v => v.Value is not null)
            ? Condition(property, ConditionOperator.In, [.. values.Collection.Select(v => v.Value)])
            : throw WebFault.BadRequest("The operator in must be of a column with a list of values.");

    internal ConditionExpression Text(SingleValueFunctionCallNode call)
    {
        var condition = call.Name switch
        {
            "contains" => ConditionOperator.Contains,
            "startswith" => ConditionOperator.BeginsWith,
            "endswith" => ConditionOperator.EndsWith,
            var other => throw WebFault.BadRequest($"The function {other} is not supported in $filter; contains, startswith and endswith are."),
        };
        return call.Parameters.Select(Bare).ToList() is [SingleValuePropertyAccessNode property, ConstantNode { Value: string text }]
            ? Condition(property, condition, text)
            : throw WebFault.BadRequest($"The function {call.Name} takes a column of text and a value.");
    }

    internal ConditionExpression Function(SingleValueFunctionCallNode call, IEdmFunction function)
    {
        var arguments = call.Parameters.Cast<NamedFunctionParameterNode>().ToDictionary(p => p.Name, p => (Bare(p.Value) as ConstantNode)?.Value);
        var column = arguments.GetValueOrDefault(QueryFunctions.Column) is string name
            ? joins.Column(name)
            : throw WebFault.BadRequest($"{function.Name} takes a column's name in quotation marks as {QueryFunctions.Column}.");
        var values = arguments.TryGetValue(QueryFunctions.Values, out var several) && several is ODataCollectionValue list
            ? list.Items.Select(v => v is string text ? Literal.Parse(column, text) : throw NoValue(column, v))
            : arguments.TryGetValue(QueryFunctions.Value, out var value) ? [Single(column, value)] : [];
        return new ConditionExpression(column.Name, QueryFunctions.Operator(function), values.ToArray());
    }

    private static ConditionOperator Operator(BinaryOperatorKind kind, bool isSwapped) => kind switch
    {
        BinaryOperatorKind.Equal => ConditionOperator.Equal,
        BinaryOperatorKind.NotEqual => ConditionOperator.NotEqual,
        BinaryOperatorKind.GreaterThan => isSwapped ? ConditionOperator.LessThan : ConditionOperator.GreaterThan,
        BinaryOperatorKind.GreaterThanOrEqual => isSwapped ? ConditionOperator.LessEqual : ConditionOperator.GreaterEqual,
        BinaryOperatorKind.LessThan => isSwapped ? ConditionOperator.GreaterThan : ConditionOperator.LessThan,
        BinaryOperatorKind.LessThanOrEqual => isSwapped ? ConditionOperator.GreaterEqual : ConditionOperator.LessEqual,
        var other => throw WebFault.BadRequest($"The operator {other} is not supported in $filter."),
    };

    private static object Single(Column column, object? value) => value switch
    {
        string text => Literal.Parse(column, text),
        int number => number,
        long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
        _ => throw NoValue(column, value),
    };

    private static WebFault NoValue(Column column, object? value) => WebFault.BadRequest($"'{value}' is no value to compare {column.Name} with.");

    private ConditionExpression Empty(SingleValuePropertyAccessNode property, BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equal => Condition(property, ConditionOperator.Null),
        BinaryOperatorKind.NotEqual => Condition(property, ConditionOperator.NotNull),
        _ => throw WebFault.BadRequest($"{property.Property.Name} can be compared with null by eq and ne only."),
    };

    private ConditionExpression Columns(SingleValuePropertyAccessNode property, ConditionOperator condition, SingleValuePropertyAccessNode other)
    {
        var ((column, link), (second, secondLink)) = (joins.Place(property), joins.Place(other));
        return link == secondLink
            ? new ConditionExpression(link?.EntityAlias!, column.Name, condition, compareColumns: true, second.Name)
            : throw WebFault.BadRequest($"{column.Name} and {second.Name} cannot be compared: only columns of the same row can.");
    }

    private ConditionExpression Condition(SingleValuePropertyAccessNode property, ConditionOperator condition, params object[] values)
    {
        var (column, link) = joins.Place(property);
        return new ConditionExpression(link?.EntityAlias!, column.Name, condition, [.. values.Select(v => Literal.For(column, v))]);
    }

    // An alias without a value stands for null (webapi/query/overview.md).
    private QueryNode Bare(QueryNode node) => node switch
    {
        ConvertNode convert => Bare(convert.Source),
        ParameterAliasNode alias => aliases.TryGetValue(alias.Alias, out var value) && value is not null ? Bare(value) : new ConstantNode(null),
        _ => node,
    };
}

using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using XrmLeads.LocalDataverse.Web.Requests;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>
/// A $filter on definitions, judged one by one: there are few. Source: MicrosoftDocs/powerapps-docs
/// developer/data-platform/webapi/query-metadata-web-api.md, enum and complex types in $filter.
/// </summary>
internal static class DefinitionFilter
{
    internal static bool Meets(Definition definition, FilterClause? clause) => clause is null || Meets(definition, clause.Expression);

    private static bool Meets(Definition definition, QueryNode node) => node switch
    {
        ConvertNode convert => Meets(definition, convert.Source),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => !Meets(definition, not.Operand),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And } and => Meets(definition, and.Left) && Meets(definition, and.Right),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Or } or => Meets(definition, or.Left) || Meets(definition, or.Right),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.Equal } equal => Value(definition, equal.Left) == Value(definition, equal.Right),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.NotEqual } other => Value(definition, other.Left) != Value(definition, other.Right),
        InNode { Right: CollectionConstantNode list } within => list.Collection.Any(v => Value(definition, v) == Value(definition, within.Left)),
        SingleValuePropertyAccessNode property => Value(definition, property) == "true",
        _ => throw Faults.NotSupported($"{node.Kind} in the $filter of a definition"),
    };

    // Values are compared as the text that JSON has for them; an enumeration's is its member's name.
    private static string? Value(Definition definition, QueryNode node) => node switch
    {
        ConvertNode convert => Value(definition, convert.Source),
        ConstantNode { Value: ODataEnumValue member } => Member(member),
        ConstantNode { Value: null } => null,
        ConstantNode { Value: bool flag } => flag ? "true" : "false",
        ConstantNode constant => System.Convert.ToString(constant.Value, CultureInfo.InvariantCulture),
        SingleValuePropertyAccessNode property => Text(Node(definition, property)),
        _ => throw WebFault.BadRequest($"The query node {node.Kind} is not supported in the $filter of a definition."),
    };

    private static JsonNode? Node(Definition definition, SingleValuePropertyAccessNode property) => property.Source switch
    {
        SingleComplexNode complex => definition.Members[complex.Property.Name]?[property.Property.Name],
        _ => definition.Members[property.Property.Name],
    };

    // The parser gives the number of a member that was written by its name.
    private static string? Member(ODataEnumValue member)
    {
        var type = (IEdmEnumType?)DefinitionModel.Model.FindDeclaredType(member.TypeName);
        return type?.Members.FirstOrDefault(m => m.Value.Value.ToString(CultureInfo.InvariantCulture) == member.Value || m.Name == member.Value)?.Name;
    }

    private static string? Text(JsonNode? node) => node?.GetValueKind() switch
    {
        null => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object or JsonValueKind.Array => throw WebFault.BadRequest("A label or a list cannot be filtered by."),
        _ => node.ToString(),
    };
}

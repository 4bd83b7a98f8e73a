using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Xrm.Sdk;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Web.Writing;

/// <summary>Values of payloads in the types of the SDK.</summary>
internal static class ValueReader
{
    /// <summary>The value for a column; null for an empty one.</summary>
    /// <exception cref="FormatException">The value is not one of the column's type.</exception>
    internal static object? Read(Column column, JsonNode? node) => column.Type switch
    {
        _ when node is null => null,
        ColumnType.Text or ColumnType.Memo => Text(node),
        ColumnType.Integer => Integer(node),
        ColumnType.BigInteger => Of<long>(node, JsonValueKind.Number),
        ColumnType.Decimal => Decimal(node),
        ColumnType.Money => new Money(Decimal(node)),
        ColumnType.Double => Double(node),
        ColumnType.DateTime => Moment(node),
        ColumnType.Boolean => Boolean(node),
        ColumnType.Choice or ColumnType.State or ColumnType.Status => new OptionSetValue(Integer(node)),
        ColumnType.Choices => new OptionSetValueCollection([.. Text(node).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Option)]),
        _ => Id(node),
    };

    internal static string Text(JsonNode node) => Of<string>(node, JsonValueKind.String);

    internal static int Integer(JsonNode node) => Of<int>(node, JsonValueKind.Number);

    internal static decimal Decimal(JsonNode node) => Of<decimal>(node, JsonValueKind.Number);

    internal static double Double(JsonNode node) => Of<double>(node, JsonValueKind.Number);

    internal static bool Boolean(JsonNode node) => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False
        ? node.GetValue<bool>()
        : throw Wrong(node, "true or false");

    internal static Guid Id(JsonNode node) => Guid.TryParse(Text(node), out var id) ? id : throw Wrong(node, "a GUID");

    internal static DateTime Moment(JsonNode node)
        => DateTime.TryParse(
            Text(node),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var moment) ? moment : throw Wrong(node, "a date");

    internal static string[] Texts(JsonNode node) => node is JsonArray list
        ? [.. list.Select(n => n is null ? throw Wrong(node, "a list of texts") : Text(n))]
        : throw Wrong(node, "a list of texts");

    private static T Of<T>(JsonNode node, JsonValueKind kind)
        => node is JsonValue value && value.GetValueKind() == kind && value.TryGetValue<T>(out var read)
            ? read
            : throw Wrong(node, typeof(T).Name);

    private static OptionSetValue Option(string text)
        => new(int.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new FormatException($"'{text}' is no value of a choice."));

    private static FormatException Wrong(JsonNode node, string expected) => new($"Cannot convert the literal '{node.ToJsonString()}' to {expected}.");
}

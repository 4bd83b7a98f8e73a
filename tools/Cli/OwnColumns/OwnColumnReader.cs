using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using XrmLeads.Domain.Definition;

namespace XrmLeads.Cli.OwnColumns;

/// <summary>Reads what a definition without faults declares under <c>columns</c>; columns that no criterion reads are among them.</summary>
internal static class OwnColumnReader
{
    internal static IReadOnlyList<OwnColumn> Read(string json, LeadDefinition definition)
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        return document.RootElement.TryGetProperty("columns", out var columns)
            ? [.. columns.EnumerateArray().Select(column => Read(column, definition))]
            : [];
    }

    private static OwnColumn Read(JsonElement column, LeadDefinition definition)
    {
        var name = column.GetProperty("name").GetString()!;
        return new OwnColumn(
            name,
            definition.OwnColumns[name],
            column.TryGetProperty("label", out var label) ? label.GetString()! : name,
            column.TryGetProperty("choices", out var choices) ? Choices(choices) : new Dictionary<int, string>());
    }

    private static Dictionary<int, string> Choices(JsonElement choices) =>
        choices.EnumerateArray().ToDictionary(choice => choice.GetProperty("value").GetInt32(), choice => choice.GetProperty("label").GetString()!);
}

using System.Linq;
using System.Text.Json;

namespace XrmLeads.EndToEnd.Definitions;

/// <summary>JSON in one form, so that two texts are equal when they say the same. Members are in the order of their names, and one that stands twice stays twice.</summary>
internal static class CanonicalJson
{
    internal static string Of(string text)
    {
        using var document = JsonDocument.Parse(text);
        return Of(document.RootElement);
    }

    private static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', value.EnumerateObject().OrderBy(member => member.Name, System.StringComparer.Ordinal).Select(member => JsonSerializer.Serialize(member.Name) + ":" + Of(member.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', value.EnumerateArray().Select(Of)) + "]",
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        JsonValueKind.Number => JsonSerializer.Serialize(value.GetDouble()),
        _ => value.GetRawText(),
    };
}

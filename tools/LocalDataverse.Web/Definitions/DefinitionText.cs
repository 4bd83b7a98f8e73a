using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace XrmLeads.LocalDataverse.Web.Definitions;

/// <summary>The parts that many definitions share.</summary>
internal static class DefinitionText
{
    private const int English = 1033;

    /// <summary>A label as Dataverse gives it; one without text has no localized labels.</summary>
    internal static JsonObject Label(string? text) => new()
    {
        ["LocalizedLabels"] = string.IsNullOrEmpty(text) ? [] : new JsonArray(Localized(text)),
        ["UserLocalizedLabel"] = string.IsNullOrEmpty(text) ? null : Localized(text),
    };

    internal static JsonObject Managed(JsonNode value, string name)
        => new() { ["Value"] = value, ["CanBeChanged"] = true, ["ManagedPropertyLogicalName"] = name };

    /// <summary>An id that is the same in every organization with the same name.</summary>
    internal static string Id(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();

    private static JsonObject Localized(string text) => new()
    {
        ["Label"] = text,
        ["LanguageCode"] = English,
        ["IsManaged"] = true,
        ["MetadataId"] = Id("label/" + text),
        ["HasChanged"] = null,
    };
}

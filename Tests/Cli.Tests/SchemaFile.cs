using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace XrmLeads.Cli.Tests;

/// <summary>The published schema as it stands in the repository.</summary>
internal static class SchemaFile
{
    private static readonly JsonNode Root = JsonNode.Parse(File.ReadAllText(Repository.Path("docs", "schemas", "lead-definition.schema.json")))!;

    internal static string Text => Root.ToJsonString();

    internal static IEnumerable<JsonObject> Objects => Descendants(Root).OfType<JsonObject>();

    internal static JsonObject Definitions => Root["definitions"]!.AsObject();

    internal static JsonNode Definition(string name) => Definitions[name]!;

    /// <summary>What a reference leads to; anything else is itself.</summary>
    internal static JsonNode Resolve(JsonNode node) =>
        node["$ref"] is JsonValue reference ? Definition(reference.GetValue<string>()["#/definitions/".Length..]) : node;

    internal static IEnumerable<string> Texts(JsonArray list) => list.Select(text => text!.GetValue<string>());

    internal static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        yield return node;
        var children = node switch
        {
            JsonObject members => members.Select(member => member.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var inner in children.OfType<JsonNode>().SelectMany(Descendants))
        {
            yield return inner;
        }
    }
}

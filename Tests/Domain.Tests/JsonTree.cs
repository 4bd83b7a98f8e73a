using System.Collections.Generic;
using System.Text;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Tests;

/// <summary>A JSON text taken apart so that a test can change a part of it.</summary>
internal sealed class JsonTree
{
    private readonly JsonKind _kind;

    private JsonTree(JsonKind kind) => _kind = kind;

    /// <summary>The name of a member; null for an element and for the root.</summary>
    internal string? Name { get; set; }

    /// <summary>A text in quotes, a number, true, false or null.</summary>
    internal string Literal { get; private set; } = "";

    internal List<JsonTree> Children { get; } = [];

    internal bool IsObject => _kind == JsonKind.Object;

    internal static JsonTree Read(string json) => Copy(JsonText.Read(json), null);

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private static JsonTree Copy(JsonValue value, string? name)
    {
        var tree = new JsonTree(value.Kind) { Name = name, Literal = LiteralOf(value) };
        foreach (var member in value.Members)
        {
            tree.Children.Add(Copy(member.Value, member.Name));
        }

        foreach (var item in value.Items)
        {
            tree.Children.Add(Copy(item, null));
        }

        return tree;
    }

    private static string LiteralOf(JsonValue value) => value.Kind switch
    {
        JsonKind.Text => Quote(value.Text),
        JsonKind.Number => value.Text,
        JsonKind.Boolean => value.Boolean ? "true" : "false",
        JsonKind.Null => "null",
        _ => "",
    };

    private static string Quote(string text) => "\"" + text.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";

    private void Write(StringBuilder text)
    {
        if (_kind is not (JsonKind.Object or JsonKind.Array))
        {
            text.Append(Literal);
            return;
        }

        text.Append(IsObject ? '{' : '[');
        for (var i = 0; i < Children.Count; i++)
        {
            text.Append(i > 0 ? "," : "");
            if (Children[i].Name is { } name)
            {
                text.Append(Quote(name)).Append(':');
            }

            Children[i].Write(text);
        }

        text.Append(IsObject ? '}' : ']');
    }
}

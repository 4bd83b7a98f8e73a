using System.Globalization;
using System.Text;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Tests.Json;

/// <summary>The ways to write one and the same JSON value.</summary>
public enum JsonStyle
{
    Compact,
    Spaced,
    Escaped,
}

/// <summary>Writes a tree as JSON.</summary>
internal static class TreeText
{
    internal static string Write(Tree tree, JsonStyle style)
    {
        var text = new StringBuilder();
        Write(tree, style, text);
        return text.ToString();
    }

    private static void Write(Tree tree, JsonStyle style, StringBuilder text)
    {
        var blank = style == JsonStyle.Spaced ? " \r\n\t" : "";
        text.Append(blank);
        switch (tree.Kind)
        {
            case JsonKind.Null:
                text.Append("null");
                break;
            case JsonKind.Boolean:
                text.Append(tree.Boolean ? "true" : "false");
                break;
            case JsonKind.Number:
                text.Append(tree.Number.ToString("G17", CultureInfo.InvariantCulture));
                break;
            case JsonKind.Text:
                WriteText(tree.Text, style, text);
                break;
            default:
                var isObject = tree.Kind == JsonKind.Object;
                text.Append(isObject ? '{' : '[');
                for (var i = 0; i < tree.Items.Count; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    if (isObject)
                    {
                        text.Append(blank);
                        WriteText(tree.Names[i], style, text);
                        text.Append(blank).Append(':');
                    }

                    Write(tree.Items[i], style, text);
                }

                text.Append(blank).Append(isObject ? '}' : ']');
                break;
        }

        text.Append(blank);
    }

    private static void WriteText(string value, JsonStyle style, StringBuilder text)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c < ' ' || style == JsonStyle.Escaped)
            {
                text.Append("\\u").Append(((int)c).ToString(c % 2 == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c is '"' or '\\' ? "\\" : "").Append(c);
            }
        }

        text.Append('"');
    }
}

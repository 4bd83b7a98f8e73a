using System.Globalization;
using System.Linq;
using System.Text;
using XrmLeads.Domain.Json;

namespace XrmLeads.Definitions;

/// <summary>Writes JSON for people: two blanks a level, what fits on a line on one line, members in their order, numbers with the digits they were read with.</summary>
internal static class JsonLayout
{
    private const int LineLength = 140;

    internal static string Of(JsonValue value)
    {
        var text = new StringBuilder();
        Write(value, text, 0);
        return text.ToString();
    }

    /// <summary>The value on one line.</summary>
    internal static string Line(JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Null:
                return "null";
            case JsonKind.Boolean:
                return value.Boolean ? "true" : "false";
            case JsonKind.Number:
                return value.Text;
            case JsonKind.Text:
                return Quote(value.Text);
            case JsonKind.Array:
                return "[" + string.Join(", ", value.Items.Select(Line)) + "]";
            default:
                return value.Members.Count == 0 ? "{}" : "{ " + string.Join(", ", value.Members.Select(member => Quote(member.Name) + ": " + Line(member.Value))) + " }";
        }
    }

    private static void Write(JsonValue value, StringBuilder text, int level)
    {
        var isList = value.Kind == JsonKind.Array;
        if ((!isList && value.Kind != JsonKind.Object) || (level > 0 && Depth(value) < 3 && Line(value) is { } line && line.Length + (2 * level) <= LineLength))
        {
            text.Append(Line(value));
            return;
        }

        text.Append(isList ? '[' : '{');
        var count = isList ? value.Items.Count : value.Members.Count;
        for (var i = 0; i < count; i++)
        {
            text.Append(i > 0 ? ",\n" : "\n").Append(' ', 2 * (level + 1));
            if (!isList)
            {
                text.Append(Quote(value.Members[i].Name)).Append(": ");
            }

            Write(isList ? value.Items[i] : value.Members[i].Value, text, level + 1);
        }

        if (count > 0)
        {
            text.Append('\n').Append(' ', 2 * level);
        }

        text.Append(isList ? ']' : '}');
    }

    /// <summary>How many lists and objects lie in one another, at most 3.</summary>
    private static int Depth(JsonValue value) => value.Kind switch
    {
        JsonKind.Array => 1 + value.Items.Select(Depth).DefaultIfEmpty().Max(),
        JsonKind.Object => 1 + value.Members.Select(member => Depth(member.Value)).DefaultIfEmpty().Max(),
        _ => 0,
    };

    /// <summary>In double quotes; what a column of a table could refuse or change (control characters, halves of a surrogate pair) is written as an escape.</summary>
    private static string Quote(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (char.IsSurrogatePair(value, i))
            {
                text.Append(c).Append(value[++i]);
            }
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.Append('"').ToString();
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Reading;

/// <summary>
/// The text of a definition that does not depend on layout: members sorted by name, numbers in shortest form, no blanks, <c>$schema</c> left out.
/// </summary>
internal static class CanonicalText
{
    /// <summary>The canonical text.</summary>
    internal static string Of(JsonValue root)
    {
        var text = new StringBuilder();
        Write(root, text);
        return text.ToString();
    }

    /// <summary>SHA-256 of the canonical text in UTF-8, in lower-case hexadecimal digits.</summary>
    internal static string Hash(JsonValue root)
    {
        using var sha = SHA256.Create();
        var hex = new StringBuilder(64);
        foreach (var part in sha.ComputeHash(Encoding.UTF8.GetBytes(Of(root))))
        {
            hex.Append(part.ToString("x2", CultureInfo.InvariantCulture));
        }

        return hex.ToString();
    }

    private static void Write(JsonValue value, StringBuilder text)
    {
        switch (value.Kind)
        {
            case JsonKind.Null:
                text.Append("null");
                break;
            case JsonKind.Boolean:
                text.Append(value.Boolean ? "true" : "false");
                break;
            case JsonKind.Number:
                text.Append(Number(value.Number));
                break;
            case JsonKind.Text:
                text.AppendQuoted(value.Text);
                break;
            case JsonKind.Array:
                text.Append('[');
                for (var i = 0; i < value.Items.Count; i++)
                {
                    text.Append(i > 0 ? "," : "");
                    Write(value.Items[i], text);
                }

                text.Append(']');
                break;
            default:
                WriteMembers(value, text);
                break;
        }
    }

    private static void WriteMembers(JsonValue value, StringBuilder text)
    {
        var members = new List<JsonMember>(value.Members);
        members.RemoveAll(member => member.Name == "$schema");
        members.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        text.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            text.Append(i > 0 ? "," : "");
            text.AppendQuoted(members[i].Name).Append(':');
            Write(members[i].Value, text);
        }

        text.Append('}');
    }

    /// <summary>17 significant digits tell every double from every other, and read the same on every framework ("R" does not, on .NET Framework).</summary>
    private static string Number(double number) => number.ToString("G17", CultureInfo.InvariantCulture);
}

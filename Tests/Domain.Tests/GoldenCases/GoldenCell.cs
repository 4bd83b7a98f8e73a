using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>The writing of a cell: parts with separators between them, texts in quotes where they hold blanks or separators.</summary>
internal static class GoldenCell
{
    /// <summary>The parts of a cell without outer blanks; a separator inside quotes or brackets does not count.</summary>
    internal static List<string> Split(string cell, char separator)
    {
        var parts = new List<string>();
        var part = new StringBuilder();
        var quoted = false;
        var depth = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if (c == '"' && (i == 0 || cell[i - 1] != '\\'))
            {
                quoted = !quoted;
            }

            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == separator && !quoted && depth == 0)
            {
                parts.Add(part.ToString().Trim());
                part.Clear();
            }
            else
            {
                part.Append(c);
            }
        }

        parts.Add(part.ToString().Trim());
        parts.RemoveAll(text => text.Length == 0);
        return parts;
    }

    /// <summary>What stands before and after the first = of a part.</summary>
    internal static void Pair(string part, out string name, out string value)
    {
        var equals = part.IndexOf('=');
        if (equals < 1)
        {
            throw new InvalidDataException("\"" + part + "\" is not written as name=value.");
        }

        name = part.Substring(0, equals).Trim();
        value = part.Substring(equals + 1).Trim();
    }

    /// <summary>A text without its quotes; inside them \uXXXX stands for a UTF-16 unit, \" for a quote and \\ for a backslash.</summary>
    internal static string Unquote(string text)
    {
        if (!text.StartsWith("\"", StringComparison.Ordinal))
        {
            return text;
        }

        if (text.Length < 2 || !text.EndsWith("\"", StringComparison.Ordinal))
        {
            throw new InvalidDataException(text + " lacks its second quote.");
        }

        var plain = new StringBuilder();
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '\\' && text[i + 1] == 'u')
            {
                plain.Append((char)int.Parse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                i += 5;
            }
            else
            {
                i += text[i] == '\\' ? 1 : 0;
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }
}

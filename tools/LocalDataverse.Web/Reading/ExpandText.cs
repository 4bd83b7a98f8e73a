using System;
using System.Collections.Generic;
using System.Linq;

namespace XrmLeads.LocalDataverse.Web.Reading;

/// <summary>
/// The options inside an $expand as they were written: the address of the related rows alone repeats them, and the parsed form no longer has the
/// text. It is only read of an $expand that the OData library has parsed.
/// </summary>
internal static class ExpandText
{
    /// <summary>The options behind a navigation property, such as $select=subject; none where it has none.</summary>
    internal static IReadOnlyList<string> OptionsOf(string? expand, string navigation)
    {
        foreach (var item in Split(expand ?? string.Empty, ','))
        {
            var open = item.IndexOf('(', StringComparison.Ordinal);
            var name = (open < 0 ? item : item[..open]).Trim();
            if (name == navigation)
            {
                return open < 0 ? [] : [.. Split(item.TrimEnd()[(open + 1)..^1], ';').Select(o => o.Trim()).Where(o => o.Length > 0)];
            }
        }

        return [];
    }

    /// <summary>The text of the option $expand among options.</summary>
    internal static string? InnerOf(IReadOnlyList<string> options)
        => options.FirstOrDefault(o => o.StartsWith("$expand=", StringComparison.Ordinal))?["$expand=".Length..];

    private static List<string> Split(string text, char separator)
    {
        var parts = new List<string>();
        var (start, depth, quoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            quoted ^= text[i] == '\'';
            depth += quoted ? 0 : text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == separator && depth == 0 && !quoted)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}

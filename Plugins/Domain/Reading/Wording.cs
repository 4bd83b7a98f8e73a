using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Json;

namespace XrmLeads.Domain.Reading;

/// <summary>How faults put values of the file into sentences.</summary>
internal static class Wording
{
    private const int LongestQuote = 60;
    private const int MostNamed = 12;

    /// <summary>The names of column types as the file writes them, in the order of <see cref="ColumnType"/>.</summary>
    internal static readonly string[] ColumnTypes = ["text", "number", "choice", "boolean", "date", "reference"];

    /// <summary>A text of the file in double quotes: shortened, and without characters that a terminal would obey.</summary>
    internal static string Quote(string text)
    {
        var shortened = text.Length > LongestQuote;
        return "\"" + Printable(shortened ? text.Substring(0, LongestQuote) : text) + (shortened ? "…\"" : "\"");
    }

    internal static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c)
                || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                printable.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                printable.Append(c);
            }
        }

        return printable.ToString();
    }

    /// <summary>What may be written instead; of very many the first few.</summary>
    internal static string WriteOneOf(IReadOnlyList<string> allowed)
    {
        var few = new List<string>();
        for (var i = 0; i < allowed.Count && i < MostNamed; i++)
        {
            few.Add(Printable(allowed[i].Length > LongestQuote ? allowed[i].Substring(0, LongestQuote) + "…" : allowed[i]));
        }

        return "Write one of: " + string.Join(", ", few) + (allowed.Count > MostNamed ? ", …" : "") + ".";
    }

    /// <summary>A number as it may be copied into the file: no separators of thousands.</summary>
    internal static string Digits(double number) => number.ToString(Math.Abs(number) >= 1e15 ? "R" : "0.##########", CultureInfo.InvariantCulture);

    /// <summary>What to write instead of a number that is too small or too large.</summary>
    internal static string Within(double number, double least, double most) =>
        most == int.MaxValue || most == double.MaxValue
            ? number < least ? "Write at least " + Digits(least) + "." : "Write at most " + Digits(most) + "."
            : "Write a number from " + Digits(least) + " to " + Digits(most) + ".";

    /// <summary>What stands in the file, as a part of a sentence.</summary>
    internal static string NameOf(JsonValue value) => value.Kind switch
    {
        JsonKind.Null => "null",
        JsonKind.Boolean => value.Boolean ? "true" : "false",
        JsonKind.Number => "the number " + Literal(value),
        JsonKind.Text => value.Text.Length == 0 ? "an empty text" : "the text " + Quote(value.Text),
        JsonKind.Array => "a list",
        _ => "an object",
    };

    /// <summary>The digits of a number as the file writes them; very many are shortened.</summary>
    internal static string Literal(JsonValue number) => number.Text.Length > LongestQuote ? number.Text.Substring(0, LongestQuote) + "…" : number.Text;

    /// <summary>What a column of a type holds, as a part of a sentence.</summary>
    internal static string Holds(ColumnType type) => type switch
    {
        ColumnType.Number => "a number",
        ColumnType.Choice => "a choice",
        ColumnType.Boolean => "yes or no",
        ColumnType.Date => "a date",
        ColumnType.Reference => "a reference",
        _ => "a text",
    };
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using XrmLeads.LocalDataverse.Metadata;

namespace XrmLeads.LocalDataverse.Values;

/// <summary>
/// The pattern of an autonumber column: text with {SEQNUM:n} (a number of at least n digits), {RANDSTRING:n} (n random letters and digits, 1 to 6) and
/// {DATETIMEUTC:format}. Source: MicrosoftDocs/powerapps-docs developer/data-platform/create-auto-number-attributes.md.
/// </summary>
internal sealed class AutoNumberFormat
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const int LongestRandom = 6;
    private const int MostDigits = 30;

    private readonly List<(string Kind, string Text)> _segments = [];

    private AutoNumberFormat()
    {
    }

    /// <summary>Whether a number of a sequence is needed.</summary>
    internal bool HasSequence => _segments.Exists(s => s.Kind == "SEQNUM");

    /// <exception cref="DescriptionFault">The pattern has placeholders that there are not.</exception>
    internal static AutoNumberFormat Parse(string pattern)
    {
        var format = new AutoNumberFormat();
        var rest = pattern;
        while (rest.Length > 0)
        {
            var start = rest.IndexOf('{', StringComparison.Ordinal);
            if (start != 0)
            {
                format._segments.Add((string.Empty, start < 0 ? rest : rest[..start]));
                rest = start < 0 ? string.Empty : rest[start..];
                continue;
            }

            var end = rest.IndexOf('}', StringComparison.Ordinal);
            var colon = rest.IndexOf(':', StringComparison.Ordinal);
            if (end < 0 || colon < 0 || colon > end)
            {
                throw Wrong(pattern);
            }

            format._segments.Add(Checked(pattern, rest[1..colon], rest[(colon + 1)..end]));
            rest = rest[(end + 1)..];
        }

        return format;
    }

    /// <summary>The value for a new row.</summary>
    /// <param name="number">The next number of the column's sequence.</param>
    /// <param name="now">The request's moment, UTC.</param>
    /// <param name="random">Gives random bytes, 16 at a time.</param>
    internal string Value(long number, DateTime now, Func<byte[]> random)
    {
        var text = new StringBuilder();
        foreach (var (kind, content) in _segments)
        {
            text.Append(kind switch
            {
                "SEQNUM" => number.ToString("D" + content, CultureInfo.InvariantCulture),
                "RANDSTRING" => string.Concat(random().Take(Xml.Integer(content)).Select(b => Alphabet[b % Alphabet.Length])),
                "DATETIMEUTC" => now.ToString(content, CultureInfo.InvariantCulture),
                _ => content,
            });
        }

        return text.ToString();
    }

    private static (string Kind, string Text) Checked(string pattern, string kind, string content)
    {
        var isRight = kind switch
        {
            "SEQNUM" => int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits is >= 1 and <= MostDigits,
            "RANDSTRING" => int.TryParse(content, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length is >= 1 and <= LongestRandom,
            "DATETIMEUTC" => IsMomentFormat(content),
            _ => false,
        };
        return isRight ? (kind, content) : throw Wrong(pattern);
    }

    private static bool IsMomentFormat(string format)
    {
        try
        {
            return DateTime.UnixEpoch.ToString(format, CultureInfo.InvariantCulture).Length > 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static DescriptionFault Wrong(string pattern)
        => new($"the AutoNumberFormat \"{pattern}\" is none; it takes text with {{SEQNUM:n}}, {{RANDSTRING:1 to 6}} and {{DATETIMEUTC:format}}");
}

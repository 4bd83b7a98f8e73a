using System;
using System.Text;
using System.Text.Json;

namespace XrmLeads.Cli.Scoring;

/// <summary>What the token that a reader stands on says, for values of several kinds and for messages.</summary>
internal static class Token
{
    internal const string MomentWanted = "write a date and time with its zone, such as 2026-01-31T09:30:00Z.";

    /// <summary>Whether a well-formed moment says its zone: Z, or an offset behind the time.</summary>
    internal static bool HasZone(ReadOnlySpan<byte> moment)
    {
        var time = moment.IndexOf((byte)'T');
        return time > 0 && moment[time..].IndexOfAny((byte)'Z', (byte)'+', (byte)'-') > 0;
    }

    internal static string? TextOrNumber(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String:
                return reader.GetString();
            case JsonTokenType.Number:
                return Raw(ref reader);
            default:
                reader.Skip();
                return null;
        }
    }

    internal static string Raw(ref Utf8JsonReader reader) => Encoding.UTF8.GetString(reader.ValueSpan);

    internal static string Found(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => $"the text \"{reader.GetString()}\"",
        JsonTokenType.Number => $"the number {Raw(ref reader)}",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}

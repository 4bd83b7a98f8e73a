using System;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>Cuts a text into words: runs of letters, digits and underscores.</summary>
internal ref struct WordCutter
{
    private ReadOnlySpan<char> _rest;

    internal WordCutter(string text) => _rest = text;

    internal bool Next(out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < _rest.Length && !IsWord(_rest[start]))
        {
            start++;
        }

        var end = start;
        while (end < _rest.Length && IsWord(_rest[end]))
        {
            end++;
        }

        word = _rest[start..end];
        _rest = _rest[end..];
        return word.Length > 0;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}

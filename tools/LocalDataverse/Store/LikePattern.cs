using System;

namespace XrmLeads.LocalDataverse.Store;

/// <summary>LIKE as Dataverse's SQL Server has it: % any characters, _ one, [ab] and [^ab] sets with ranges, without regard to case.</summary>
internal static class LikePattern
{
    // Each % takes as few characters as it can; where the rest fails, only the last % takes one more. So the time is at most text times pattern.
    internal static bool Matches(ReadOnlySpan<char> text, ReadOnlySpan<char> pattern)
    {
        var afterStar = ReadOnlySpan<char>.Empty;
        var hasStar = false;
        var textAtStar = text;
        while (text.Length > 0)
        {
            if (pattern.Length > 0 && pattern[0] == '%')
            {
                pattern = pattern[1..];
                afterStar = pattern;
                textAtStar = text;
                hasStar = true;
            }
            else if (pattern.Length > 0 && MatchesOne(text[0], ref pattern))
            {
                text = text[1..];
            }
            else if (hasStar)
            {
                textAtStar = textAtStar[1..];
                text = textAtStar;
                pattern = afterStar;
            }
            else
            {
                return false;
            }
        }

        return pattern.TrimStart('%').Length == 0;
    }

    private static bool MatchesOne(char character, ref ReadOnlySpan<char> pattern)
    {
        var end = pattern[0] == '[' ? pattern.IndexOf(']') : -1;
        if (end > 1)
        {
            var set = pattern[1..end];
            pattern = pattern[(end + 1)..];
            return set[0] == '^' ? !InSet(character, set[1..]) : InSet(character, set);
        }

        var expected = pattern[0];
        pattern = pattern[1..];
        return expected == '_' || Fold(expected) == Fold(character);
    }

    private static bool InSet(char character, ReadOnlySpan<char> set)
    {
        for (var i = 0; i < set.Length; i++)
        {
            var isRange = i + 2 < set.Length && set[i + 1] == '-';
            if (isRange ? Fold(character) >= Fold(set[i]) && Fold(character) <= Fold(set[i + 2]) : Fold(character) == Fold(set[i]))
            {
                return true;
            }

            i += isRange ? 2 : 0;
        }

        return false;
    }

    private static char Fold(char character) => char.ToUpperInvariant(character);
}

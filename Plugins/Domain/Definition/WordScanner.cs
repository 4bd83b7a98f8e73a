using System.Globalization;

namespace XrmLeads.Domain.Definition;

/// <summary>
/// Walks through the words of a text without cutting them out. A word is a maximal run of letters, decimal digits (Unicode categories L* and Nd) or
/// underscores.
/// </summary>
internal struct WordScanner
{
    private readonly string _text;

    internal WordScanner(string text)
    {
        _text = text;
        Start = 0;
        Length = 0;
    }

    /// <summary>Where the present word begins.</summary>
    internal int Start { get; private set; }

    /// <summary>How many UTF-16 units it has.</summary>
    internal int Length { get; private set; }

    /// <summary>Moves to the next word.</summary>
    /// <returns>False at the end of the text.</returns>
    internal bool Next()
    {
        var at = Start + Length;
        int step;
        while (at < _text.Length && (step = WordStep(at)) <= 0)
        {
            at -= step;
        }

        Start = at;
        while (at < _text.Length && (step = WordStep(at)) > 0)
        {
            at += step;
        }

        Length = at - Start;
        return Length > 0;
    }

    /// <summary>The units of the character at a place, negative where it belongs to no word.</summary>
    private readonly int WordStep(int at)
    {
        var c = _text[at];
        if (c < '\u0080')
        {
            return c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' ? 1 : -1;
        }

        var units = char.IsHighSurrogate(c) && at + 1 < _text.Length && char.IsLowSurrogate(_text[at + 1]) ? 2 : 1;
        var category = CharUnicodeInfo.GetUnicodeCategory(_text, at);
        return category is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber ? units : -units;
    }
}

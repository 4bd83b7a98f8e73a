namespace XrmLeads.Domain.Definition;

/// <summary>
/// Maps texts to numbers, ignoring case ordinally, and finds a part of a longer text without cutting it out: judging a lead allocates nothing for it.
/// </summary>
internal sealed class FoldedMap
{
    /// <summary>What <see cref="Find"/> gives for a text that is not in the map.</summary>
    internal const int Missing = -1;

    private string[] _keys = new string[16];
    private int[] _values = new int[16];

    // For each first letter the lengths of the texts that begin with it, as bits: most of what is looked for is missing, and is told apart by them.
    private readonly ulong[] _lengths = new ulong[32];

    /// <summary>The number of texts in the map.</summary>
    internal int Count { get; private set; }

    /// <summary>Adds a text; one that is there keeps its first value.</summary>
    /// <returns>True when the text was not there before.</returns>
    internal bool Add(string key, int value)
    {
        if ((Count + 1) * 2 > _keys.Length)
        {
            Grow();
        }

        var slot = SlotOf(key, 0, key.Length);
        if (_keys[slot] is not null)
        {
            return false;
        }

        _keys[slot] = key;
        _values[slot] = value;
        _lengths[Initial(key, 0, key.Length)] |= 1UL << (key.Length & 63);
        Count++;
        return true;
    }

    /// <summary>The value of a part of a text.</summary>
    internal int Find(string text, int start, int length)
    {
        if (((_lengths[Initial(text, start, length)] >> (length & 63)) & 1) == 0)
        {
            return Missing;
        }

        var slot = SlotOf(text, start, length);
        return _keys[slot] is null ? Missing : _values[slot];
    }

    /// <summary>The value of a text without its outer blanks.</summary>
    internal int FindTrimmed(string text, int start = 0)
    {
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return Find(text, start, end - start);
    }

    private static int Initial(string text, int start, int length) => length == 0 ? 0 : Fold(text[start]) & 31;

    private static char Fold(char c) => c switch
    {
        >= 'a' and <= 'z' => (char)(c - 32),
        < '\u0080' => c,
        _ => char.ToUpperInvariant(c),
    };

    private int SlotOf(string text, int start, int length)
    {
        unchecked
        {
            var hash = 17;
            for (var i = 0; i < length; i++)
            {
                hash = (hash * 31) + Fold(text[start + i]);
            }

            var mask = _keys.Length - 1;
            var slot = (hash ^ (hash >> 15)) & mask;
            while (_keys[slot] is { } key && !Same(key, text, start, length))
            {
                slot = (slot + 1) & mask;
            }

            return slot;
        }
    }

    private static bool Same(string key, string text, int start, int length)
    {
        if (key.Length != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (Fold(key[i]) != Fold(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private void Grow()
    {
        var keys = _keys;
        var values = _values;
        _keys = new string[keys.Length * 2];
        _values = new int[keys.Length * 2];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] is { } key)
            {
                var slot = SlotOf(key, 0, key.Length);
                _keys[slot] = key;
                _values[slot] = values[i];
            }
        }
    }
}

namespace XrmLeads.Domain.Tests;

/// <summary>Numbers that look random and are the same for one seed on every framework (xorshift32 of Marsaglia).</summary>
internal sealed class Dice
{
    private uint _state;

    internal Dice(int seed) => _state = unchecked(((uint)seed * 2654435761u) + 88675123u) | 1u;

    /// <summary>A number from 0 to below a limit.</summary>
    internal int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }

    /// <summary>A number from 0 to below 1, in steps of a millionth.</summary>
    internal double Part() => Below(1_000_000) / 1e6;

    /// <summary>One of some values.</summary>
    internal T Of<T>(params T[] values) => values[Below(values.Length)];
}

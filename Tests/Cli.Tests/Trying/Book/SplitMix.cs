using System;
using System.Collections.Generic;

namespace XrmLeads.Cli.Tests.Trying.Book;

/// <summary>The generator SplitMix64: its numbers are defined by arithmetic on 64 bits alone, so they are the same on every machine and framework.</summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 on and below a limit.</summary>
    internal int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    /// <summary>A number from one to another, both included.</summary>
    internal int From(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred cases.</summary>
    internal bool Percent(int share) => Below(100) < share;

    /// <summary>One of some things.</summary>
    internal T Of<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

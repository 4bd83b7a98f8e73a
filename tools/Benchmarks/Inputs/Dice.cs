using System;

namespace XrmLeads.Benchmarks.Inputs;

/// <summary>Draws that repeat with the seed.</summary>
internal sealed class Dice
{
    private readonly Random _random;

    internal Dice(int seed) => _random = new Random(seed);

    internal bool Chance(double probability) => _random.NextDouble() < probability;

    /// <summary>A whole number, both bounds included.</summary>
    internal int Between(int least, int most) => _random.Next(least, most + 1);

    /// <summary>A positive number whose order of magnitude is drawn evenly.</summary>
    internal double Magnitude(double least, double most) => least * Math.Pow(most / least, _random.NextDouble());

    /// <summary>A number from 0 on that is small more often than large.</summary>
    internal double Exponential(double mean) => -mean * Math.Log(1 - _random.NextDouble());

    internal T Of<T>(params ReadOnlySpan<T> values) => values[_random.Next(values.Length)];

    internal void Shuffle<T>(Span<T> values) => _random.Shuffle(values);
}

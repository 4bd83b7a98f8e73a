using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Scoring;

/// <summary>Rounding for display: two decimals, half away from zero; figures that are shown together add up to what is shown as their sum.</summary>
public static class Shown
{
    private const decimal Cent = 0.01m;

    /// <summary>A figure with two decimals, half away from zero.</summary>
    /// <param name="figure">A finite figure of at most 15 digits.</param>
    /// <returns>The figure as it is shown.</returns>
    public static decimal Round(double figure) => Math.Round((decimal)figure, 2, MidpointRounding.AwayFromZero);

    /// <summary>Rounds parts so that they add up to the rounded sum, by the method of the largest remainder: each part is off by less than 0.01.</summary>
    /// <param name="parts">The parts.</param>
    /// <param name="sum">Their sum as it was computed.</param>
    /// <returns>The parts as they are shown.</returns>
    public static IReadOnlyList<decimal> AddingUp(IReadOnlyList<double> parts, double sum)
    {
        var shown = new decimal[parts.Count];
        var order = new int[parts.Count];
        var remainders = new decimal[parts.Count];
        var open = Round(sum);
        for (var i = 0; i < shown.Length; i++)
        {
            var part = (decimal)parts[i];
            shown[i] = Math.Floor(part / Cent) * Cent;
            remainders[i] = shown[i] - part;
            order[i] = i;
            open -= shown[i];
        }

        // Sorted by remainder, largest first; the place breaks ties, so that the same parts always read the same.
        Array.Sort(order, (a, b) => remainders[a] != remainders[b] ? remainders[a].CompareTo(remainders[b]) : a.CompareTo(b));
        for (var i = 0; open >= Cent && i < order.Length; i++)
        {
            shown[order[i]] += Cent;
            open -= Cent;
        }

        // The sum may lie a hair below its parts, for the rounding of double precision.
        for (var i = order.Length - 1; open <= -Cent && i >= 0; i--)
        {
            shown[order[i]] -= Cent;
            open += Cent;
        }

        return shown;
    }
}

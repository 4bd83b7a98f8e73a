using System;
using System.Collections.Generic;

namespace XrmLeads.Domain.Scoring;

/// <summary>Roots of c + sum of a[i] * e^(-r[i] * t), the shape of every sum of decaying points.</summary>
internal static class ExponentialSum
{
    /// <summary>
    /// Adds all roots in (from, to) to a list, in rising order. One term is solved in closed form. For more: multiplied by e^(r * t) of its slowest term the
    /// derivative is again such a sum with one term less, so its roots, found first, bound the stretches in which the sum is steady (Rolle's theorem).
    /// </summary>
    /// <param name="amplitudes">The factors a.</param>
    /// <param name="rates">The rates r, positive and different from each other.</param>
    /// <param name="constant">The constant c.</param>
    /// <param name="from">The start of the interval.</param>
    /// <param name="to">Its end.</param>
    /// <param name="roots">Gets the roots.</param>
    internal static void Roots(double[] amplitudes, double[] rates, double constant, double from, double to, List<double> roots)
    {
        var terms = 0;
        var only = 0;
        for (var k = 0; k < amplitudes.Length; k++)
        {
            if (amplitudes[k] != 0)
            {
                terms++;
                only = k;
            }
        }

        if (terms == 0)
        {
            return;
        }

        if (terms == 1)
        {
            var decay = -constant / amplitudes[only];
            var root = decay > 0 ? -Math.Log(decay) / rates[only] : double.NaN;
            if (root > from && root < to)
            {
                roots.Add(root);
            }

            return;
        }

        var turns = Turns(amplitudes, rates, from, to);
        turns.Add(to);
        var lo = from;
        foreach (var hi in turns)
        {
            if (Value(amplitudes, rates, constant, lo) > 0 != Value(amplitudes, rates, constant, hi) > 0)
            {
                roots.Add(Bisect(amplitudes, rates, constant, lo, hi));
            }

            lo = hi;
        }
    }

    private static List<double> Turns(double[] amplitudes, double[] rates, double from, double to)
    {
        var slowest = -1;
        for (var k = 0; k < rates.Length; k++)
        {
            if (amplitudes[k] != 0 && (slowest < 0 || rates[k] < rates[slowest]))
            {
                slowest = k;
            }
        }

        var derivative = new double[rates.Length];
        var shifted = new double[rates.Length];
        for (var k = 0; k < rates.Length; k++)
        {
            if (k != slowest && amplitudes[k] != 0)
            {
                derivative[k] = -amplitudes[k] * rates[k];
                shifted[k] = rates[k] - rates[slowest];
            }
        }

        var turns = new List<double>();
        Roots(derivative, shifted, -amplitudes[slowest] * rates[slowest], from, to, turns);
        return turns;
    }

    private static double Bisect(double[] amplitudes, double[] rates, double constant, double lo, double hi)
    {
        var above = Value(amplitudes, rates, constant, lo) > 0;
        for (var i = 0; i < 200; i++)
        {
            var middle = lo + ((hi - lo) / 2);
            if (middle <= lo || middle >= hi)
            {
                break;
            }

            if (Value(amplitudes, rates, constant, middle) > 0 == above)
            {
                lo = middle;
            }
            else
            {
                hi = middle;
            }
        }

        return lo;
    }

    private static double Value(double[] amplitudes, double[] rates, double constant, double t)
    {
        var sum = constant;
        for (var k = 0; k < amplitudes.Length; k++)
        {
            sum += amplitudes[k] == 0 ? 0 : amplitudes[k] * Math.Exp(-rates[k] * t);
        }

        return sum;
    }
}

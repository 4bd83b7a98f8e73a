using System;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>
/// Finds in closed form when decay first carries a figure over a threshold. With one half-life every figure is a straight line in u = 2^(-t / half-life)
/// between the points where a group or a dimension meets a limit.
/// </summary>
internal sealed class DecayForecast
{
    private const double Tolerance = 1e-9;

    private readonly double[] _corners = new double[64];
    private int _count;

    /// <summary>The greatest u below 1 at which grade, digit, MQL or G4 changes; 0 for none.</summary>
    internal double FirstChange(DecayingGroup[] intent, DecayingGroup[] engagement, double constantComposite, bool behaviourDecidesMql)
    {
        _count = 0;
        var moves = AddCorners(intent);
        moves |= AddCorners(engagement);
        if (!moves)
        {
            return 0;
        }

        Array.Sort(_corners, 0, _count);
        AddLimits(intent);
        AddLimits(engagement);
        var high = 1.0;
        for (var i = _count - 1; i >= -1; i--)
        {
            var low = i >= 0 ? _corners[i] : 0;
            if (low >= high)
            {
                continue;
            }

            var middle = (high + low) / 2;
            var found = FirstChange(Limited(intent, middle), Limited(engagement, middle), constantComposite, behaviourDecidesMql, high, low);
            if (found > 0)
            {
                return found;
            }

            high = low;
        }

        return 0;
    }

    private static double FirstChange(Line intent, Line engagement, double constantComposite, bool behaviourDecidesMql, double high, double low)
    {
        var behaviour = new Line((0.7 * intent.A) + (0.3 * engagement.A), (0.7 * intent.B) + (0.3 * engagement.B));
        var composite = new Line(constantComposite + (0.3 * intent.A) + (0.15 * engagement.A), (0.3 * intent.B) + (0.15 * engagement.B));
        var first = Crossing(intent, 20, high, low);
        first = Math.Max(first, Crossing(behaviour, 60, high, low));
        first = Math.Max(first, Crossing(behaviour, 30, high, low));
        if (behaviourDecidesMql)
        {
            first = Math.Max(first, Crossing(behaviour, 15, high, low));
        }

        first = Math.Max(first, Crossing(composite, 80, high, low));
        first = Math.Max(first, Crossing(composite, 60, high, low));
        return Math.Max(first, Crossing(composite, 40, high, low));
    }

    private static double Crossing(Line line, double threshold, double high, double low)
    {
        var bar = threshold - Tolerance;
        return line.At(high) >= bar == line.At(low) >= bar ? 0 : (bar - line.A) / line.B;
    }

    /// <summary>Adds the points where groups meet their limits, and says whether any group moves.</summary>
    private bool AddCorners(DecayingGroup[] groups)
    {
        var moves = false;
        foreach (ref readonly var group in groups.AsSpan())
        {
            if (group.Amplitude != 0)
            {
                moves = true;
                AddCorner((group.Cap - group.Constant) / group.Amplitude, 0, 1);
                AddCorner((group.Floor - group.Constant) / group.Amplitude, 0, 1);
            }
        }

        return moves;
    }

    /// <summary>Adds the points where a dimension meets 0 or 100, which only negative groups and caps above 100 in sum can bring about.</summary>
    private void AddLimits(DecayingGroup[] groups)
    {
        var caps = 0.0;
        var negative = false;
        foreach (ref readonly var group in groups.AsSpan())
        {
            caps += group.Cap;
            negative |= group.Amplitude < 0;
        }

        if (!negative && caps <= 100)
        {
            return;
        }

        var corners = _count;
        var high = 1.0;
        for (var i = corners - 1; i >= -1; i--)
        {
            var low = i >= 0 ? _corners[i] : 0;
            if (low < high)
            {
                var line = Sum(groups, (high + low) / 2);
                if (line.B != 0)
                {
                    AddCorner(-line.A / line.B, low, high);
                    AddCorner((100 - line.A) / line.B, low, high);
                }

                high = low;
            }
        }

        Array.Sort(_corners, 0, _count);
    }

    private void AddCorner(double u, double low, double high)
    {
        if (u > low && u < high)
        {
            _corners[_count++] = u;
        }
    }

    private static Line Limited(DecayingGroup[] groups, double at)
    {
        var line = Sum(groups, at);
        var points = line.At(at);
        return points <= 0 ? new Line(0, 0) : points >= 100 ? new Line(100, 0) : line;
    }

    private static Line Sum(DecayingGroup[] groups, double at)
    {
        var a = 0.0;
        var b = 0.0;
        foreach (ref readonly var group in groups.AsSpan())
        {
            var points = group.Constant + (group.Amplitude * at);
            if (points >= group.Cap)
            {
                a += group.Cap;
            }
            else if (points <= group.Floor)
            {
                a += group.Floor;
            }
            else
            {
                a += group.Constant;
                b += group.Amplitude;
            }
        }

        return new Line(a, b);
    }

    private readonly struct Line
    {
        internal Line(double a, double b)
        {
            A = a;
            B = b;
        }

        internal double A { get; }

        internal double B { get; }

        internal double At(double u) => A + (B * u);
    }
}

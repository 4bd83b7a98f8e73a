using System;
using System.Globalization;
using System.Text;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Frameworks;

/// <summary>A judgement in one line: eight numbers with 17 digits, then the discrete figures.</summary>
internal static class FrameworkLine
{
    internal const int Numbers = 8;

    internal const string Header =
        "# lead fit intent engagement bant composite behaviour completeness.fit completeness.bant cell grade gates verdict mql knockedOut next warnings";

    internal static string Write(string name, Evaluation result, int warnings)
    {
        var line = new StringBuilder(name);
        foreach (var number in new[]
        {
            result.Fit, result.Intent, result.Engagement, result.Bant, result.Composite, result.Behaviour, result.FitCompleteness, result.BantCompleteness,
        })
        {
            line.Append(' ').Append(number.ToString("G17", CultureInfo.InvariantCulture));
        }

        line.Append(' ').Append(result.Cell).Append(' ').Append(result.Grade).Append(' ');
        for (var gate = GateId.G1; gate <= GateId.G6; gate++)
        {
            // M(et), N(otMet), U(nknown).
            line.Append(result.Gates[gate].ToString()[0]);
        }

        return line.Append(' ').Append(result.Verdict)
            .Append(result.Mql ? " mql " : " - ")
            .Append(result.KnockedOut?.Id ?? "-").Append(' ')
            .Append(result.NextChangeOn?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "never").Append(' ')
            .Append(warnings.ToString(CultureInfo.InvariantCulture))
            .ToString();
    }

    /// <summary>What differs between two lines, or null: numbers are compared to 1e-9, all else exactly.</summary>
    internal static string? Difference(string expected, string actual)
    {
        var left = expected.Split(' ');
        var right = actual.Split(' ');
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            var same = i < left.Length && i < right.Length
                && (i is >= 1 and <= Numbers ? Math.Abs(Number(left[i]) - Number(right[i])) <= 1e-9 : left[i] == right[i]);
            if (!same)
            {
                return expected + "\n" + actual;
            }
        }

        return null;
    }

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

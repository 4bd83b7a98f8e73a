using System;
using System.Collections.Generic;
using System.Globalization;

namespace XrmLeads.Domain.Tests.GoldenCases;

/// <summary>One figure of the column expect: words and moments are compared exactly, numbers to 1e-9.</summary>
internal sealed class GoldenExpectation
{
    private const double Tolerance = 1e-9;

    private GoldenExpectation(string name, string value)
    {
        Name = name;
        Value = value;
    }

    internal string Name { get; }

    internal string Value { get; }

    internal static List<GoldenExpectation> ReadAll(string cell)
    {
        var expectations = new List<GoldenExpectation>();
        foreach (var part in GoldenCell.Split(cell, ','))
        {
            GoldenCell.Pair(part, out var name, out var value);
            expectations.Add(new GoldenExpectation(name, GoldenCell.Unquote(value)));
        }

        return expectations;
    }

    /// <summary>What differs, as a part of a sentence, or null.</summary>
    internal string? Difference(GoldenJudgement judgement)
    {
        if (Name == "next")
        {
            var actual = judgement.NextChangeOn;
            return Compare(GoldenNext.Read(Value, judgement.Now), actual is { } moment ? GoldenMoment.Write(moment) : GoldenNext.Never);
        }

        if (Name == "warning")
        {
            foreach (var warning in judgement.Warnings)
            {
                if (warning.IndexOf(Value, StringComparison.Ordinal) >= 0)
                {
                    return null;
                }
            }

            return "no warning says \"" + Value + "\"";
        }

        if (judgement.Word(Name) is { } word)
        {
            return Compare(Value, word);
        }

        return judgement.Number(Name) is { } number ? Compare(number) : Points(judgement);
    }

    private string? Points(GoldenJudgement judgement)
    {
        var points = judgement.Points(Name);
        if (Value == "none")
        {
            return points is null ? null : Name + " took effect with " + Text(points.Value);
        }

        if (points is null)
        {
            return Name + " took no effect";
        }

        // A number says that the points are known, 0 included.
        var unknown = judgement.IsUnknown(Name);
        if (unknown || Value == "unknown")
        {
            return unknown && Value == "unknown" ? Compare(points.Value, 0) : Name + " is " + (unknown ? "unknown" : "known") + ", not " + Value;
        }

        return Compare(points.Value);
    }

    private string? Compare(double actual) => Compare(actual, GoldenNumber.Read(Value));

    private string? Compare(double actual, double expected) =>
        Math.Abs(actual - expected) <= Tolerance ? null : Name + " is " + Text(actual) + ", not " + Value + (Text(expected) == Value ? "" : " = " + Text(expected));

    private string? Compare(string expected, string actual) => actual == expected ? null : Name + " is " + actual + ", not " + expected;

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}

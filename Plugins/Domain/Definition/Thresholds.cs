using System.Collections.Generic;

namespace XrmLeads.Domain.Definition;

/// <summary>The numbers that turn dimensions into a cell, a grade and an MQL. A figure meets a threshold when it is at least the threshold - 1e-9.</summary>
public sealed class Thresholds
{
    /// <summary>How far below a threshold a computed figure still meets it, for the rounding of double precision.</summary>
    public const double Tolerance = 1e-9;

    internal Thresholds(double[] fitLetter, double[] behaviourDigit, double[] grade, MqlBar mql, LapseRule lapse)
    {
        FitLetterArray = fitLetter;
        BehaviourDigitArray = behaviourDigit;
        GradeArray = grade;
        Mql = mql;
        Lapse = lapse;
    }

    /// <summary>FIT from which the letters A, B and C are given; D below.</summary>
    public IReadOnlyList<double> FitLetter => FitLetterArray;

    /// <summary>Behaviour from which the digits 1 and 2 are given; 3 below.</summary>
    public IReadOnlyList<double> BehaviourDigit => BehaviourDigitArray;

    /// <summary>Composite from which the grades A, B and C are given; D below.</summary>
    public IReadOnlyList<double> Grade => GradeArray;

    /// <summary>Marketing's bar.</summary>
    public MqlBar Mql { get; }

    /// <summary>When an MQL lapses.</summary>
    public LapseRule Lapse { get; }

    /// <summary>The thresholds for a walk that allocates nothing.</summary>
    internal double[] FitLetterArray { get; }

    /// <inheritdoc cref="FitLetterArray"/>
    internal double[] BehaviourDigitArray { get; }

    /// <inheritdoc cref="FitLetterArray"/>
    internal double[] GradeArray { get; }

    /// <summary>The number of thresholds of a falling list that a figure misses: its step, from 0.</summary>
    internal static int Step(double[] thresholds, double figure)
    {
        var step = 0;
        while (step < thresholds.Length && !Meets(figure, thresholds[step]))
        {
            step++;
        }

        return step;
    }

    internal static bool Meets(double figure, double threshold) => figure >= threshold - Tolerance;
}

/// <summary>An MQL has FIT from a bar on, or G1 Unknown, and Behaviour from a bar on or a recent signal of a group; never when knocked out.</summary>
public sealed class MqlBar(double fit, double behaviour, RecentSignalRule action)
{
    /// <summary>The bar of FIT.</summary>
    public double Fit { get; } = fit;

    /// <summary>The bar of Behaviour.</summary>
    public double Behaviour { get; } = behaviour;

    /// <summary>The recent signal that counts instead of Behaviour.</summary>
    public RecentSignalRule Action { get; } = action;
}

/// <summary>An MQL lapses after some days without a break below either bar; at once when knocked out.</summary>
public sealed class LapseRule(double fit, double behaviour, double afterDays)
{
    /// <summary>FIT below this bar, with G1 not Unknown.</summary>
    public double Fit { get; } = fit;

    /// <summary>Behaviour below this bar, without a recent action.</summary>
    public double Behaviour { get; } = behaviour;

    /// <summary>Days, of 24 hours, without a break.</summary>
    public double AfterDays { get; } = afterDays;

    internal System.TimeSpan After { get; } = Scoring.Moment.Days(afterDays);
}

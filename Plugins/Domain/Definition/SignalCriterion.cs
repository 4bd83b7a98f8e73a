using System;
using System.Collections.Generic;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>A criterion on signals of one type: points for each counted signal, halved every half-life.</summary>
public sealed class SignalCriterion : Criterion
{
    private static readonly double LogOfTwo = Math.Log(2);

    internal SignalCriterion(CriterionHeader header, int index, string signal, double points, double? halfLifeDays, int dailyLimit, bool repeatable)
        : base(header, Math.Min(points, 0), Math.Max(points, 0))
    {
        Index = index;
        Signal = signal;
        Points = points;
        HalfLifeDays = halfLifeDays;
        DailyLimit = dailyLimit;
        Repeatable = repeatable;
        Rate = halfLifeDays is { } days ? LogOfTwo / days : 0;
    }

    /// <summary>The place of its accumulator in the score state.</summary>
    public int Index { get; }

    /// <summary>The signal type that it counts.</summary>
    public string Signal { get; }

    /// <summary>The points of a signal at age 0.</summary>
    public double Points { get; }

    /// <summary>The days in which points halve; null where they do not decay.</summary>
    public double? HalfLifeDays { get; }

    /// <summary>How many signals of this type count on one UTC day; the earliest do.</summary>
    public int DailyLimit { get; }

    /// <summary>False where only the latest counted signal gives points.</summary>
    public bool Repeatable { get; }

    /// <inheritdoc/>
    public override string Reads => Texts.ReadsSignal(Signal);

    /// <inheritdoc/>
    public override IReadOnlyList<CriterionRow> Rows => [new CriterionRow(Texts.SignalRow(HalfLifeDays, DailyLimit, Repeatable), null, Points)];

    /// <summary>The decay constant per day: ln 2 divided by the half-life, 0 without decay.</summary>
    internal double Rate { get; }

    /// <summary>What is left of points after some time: 2^(-days / half-life).</summary>
    internal double Decay(double days) => Rate == 0 ? 1 : Math.Exp(-days * Rate);

    internal override Outcome Judge(Subject subject)
    {
        ref readonly var sum = ref subject.State.Sum(Index);
        if (sum.Count == 0)
        {
            return new Outcome(OutcomeKind.Empty, 0, true, -1);
        }

        var days = (subject.Now.Ticks - sum.On) / (double)TimeSpan.TicksPerDay;
        return new Outcome(OutcomeKind.Matched, sum.Points * Decay(days), true, 0);
    }

    internal override string Why(Subject subject, Outcome outcome)
    {
        ref readonly var sum = ref subject.State.Sum(Index);
        return sum.Count == 0 ? Texts.NoSignal(Label) : Texts.Signals(Label, sum.Count, new DateTime(sum.On, DateTimeKind.Utc), Points, HalfLifeDays);
    }
}

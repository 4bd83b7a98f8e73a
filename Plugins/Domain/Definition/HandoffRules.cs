using System;
using System.Collections.Generic;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Definition;

/// <summary>
/// The numbers of the hand-off, which both departments sign: which lead is how urgent, what sales owes to it, and what happens where that is not kept.
/// Source of the shipped ones: the service levels of the lead model; one hour for hot leads is the finding of Oldroyd, McElheran and Elkington, Harvard
/// Business Review, March 2011.
/// </summary>
public sealed class HandoffRules
{
    private readonly SlaRule[] _classes;

    internal HandoffRules(
        bool authorityOpen, double hotWithinHours, IReadOnlyList<string> warmCells, SlaRule[] classes, IReadOnlyList<int> warnAt, int hops,
        QualificationRule qualification, PauseRule pause)
    {
        AuthorityOpen = authorityOpen;
        HotWithinHours = hotWithinHours;
        HotWithin = Moment.Days(hotWithinHours / 24);
        WarmCells = warmCells;
        _classes = classes;
        WarnAt = warnAt;
        Hops = hops;
        Qualification = qualification;
        Pause = pause;
    }

    /// <summary>
    /// Whether a lead of which only G1 or G3 is open may go to sales where the qualification lane is unstaffed, full or late; the rep then asks before SQL.
    /// </summary>
    public bool AuthorityOpen { get; }

    /// <summary>How many hours a sales-specific action keeps a lead hot, from 0 (never) to 8760.</summary>
    public double HotWithinHours { get; }

    /// <summary>The same as a time.</summary>
    public TimeSpan HotWithin { get; }

    /// <summary>The cells of warm leads; cells with the digit 1 are hot.</summary>
    public IReadOnlyList<string> WarmCells { get; }

    /// <summary>The shares of a window, in percent, at which people are warned: two, rising, from 1 to 99.</summary>
    public IReadOnlyList<int> WarnAt { get; }

    /// <summary>So many owners in turn may let a lead wait, the first one counted, from 1 to 20; then it goes to the sales manager.</summary>
    public int Hops { get; }

    /// <summary>What the qualification lane owes.</summary>
    public QualificationRule Qualification { get; }

    /// <summary>When a rep is paused.</summary>
    public PauseRule Pause { get; }

    /// <summary>What sales owes to a lead of a class.</summary>
    /// <param name="sla">The class.</param>
    public SlaRule this[SlaClass sla] => _classes[(int)sla];

    /// <summary>
    /// How urgent a lead is at the moment of its judgement: Hot with the digit 1 or a sales-specific action younger than <see cref="HotWithin"/>, Warm in one of
    /// <see cref="WarmCells"/>, else Other.
    /// </summary>
    /// <param name="evaluation">The judgement.</param>
    /// <returns>The class.</returns>
    public SlaClass ClassOf(Evaluation evaluation)
    {
        if (evaluation.Cell.EndsWith("1", StringComparison.Ordinal) || evaluation.Now - evaluation.LatestActionOn < HotWithin)
        {
            return SlaClass.Hot;
        }

        foreach (var cell in WarmCells)
        {
            if (cell == evaluation.Cell)
            {
                return SlaClass.Warm;
            }
        }

        return SlaClass.Other;
    }
}

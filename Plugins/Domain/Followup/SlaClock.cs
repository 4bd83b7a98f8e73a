using System;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Lifecycle;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Followup;

/// <summary>The window within which a rep accepts a lead, or contacts it, and the moments in it at which something is to do. All moments are UTC.</summary>
public sealed class SlaClock
{
    private readonly DateTime[] _marks;

    /// <summary>Sets a clock.</summary>
    /// <param name="rules">The numbers of the definition under which the lead was handed over.</param>
    /// <param name="sla">The class of the lead.</param>
    /// <param name="phase">What the rep owes.</param>
    /// <param name="startedOn">When the window began: with the hand-off or with the acceptance.</param>
    /// <param name="addMinutes">The moment some business minutes after another one.</param>
    /// <exception cref="ArgumentException">The moment is not UTC.</exception>
    public SlaClock(HandoffRules rules, SlaClass sla, SlaPhase phase, DateTime startedOn, Func<DateTime, int, DateTime> addMinutes)
    {
        StartedOn = Moment.RequireUtc(startedOn);
        var minutes = phase == SlaPhase.Accept ? rules[sla].AcceptMinutes : rules[sla].ContactMinutes;
        _marks = [addMinutes(startedOn, Share(minutes, rules.WarnAt[0])), addMinutes(startedOn, Share(minutes, rules.WarnAt[1])), addMinutes(startedOn, minutes)];
    }

    private SlaClock(DateTime startedOn, DateTime[] marks)
    {
        StartedOn = startedOn;
        _marks = marks;
    }

    /// <summary>When the window began.</summary>
    public DateTime StartedOn { get; }

    /// <summary>When the first warning is due.</summary>
    public DateTime FirstWarningOn => _marks[0];

    /// <summary>When the second warning is due; the same moment as the first where the window has too few minutes for both.</summary>
    public DateTime SecondWarningOn => _marks[1];

    /// <summary>When the window is over; at this moment it is breached.</summary>
    public DateTime DueOn => _marks[2];

    /// <summary>The clock of a window that runs: its end was promised and stays, whatever calendar and definition say by now.</summary>
    /// <param name="rules">The numbers of the definition in force, which say when people are warned.</param>
    /// <param name="startedOn">When the window began.</param>
    /// <param name="dueOn">When it is over.</param>
    /// <param name="addMinutes">The moment some business minutes after another one.</param>
    /// <param name="minutesBetween">The business minutes from one moment to a later one.</param>
    /// <returns>The clock.</returns>
    /// <exception cref="ArgumentException">A moment is not UTC.</exception>
    public static SlaClock Running(
        HandoffRules rules, DateTime startedOn, DateTime dueOn, Func<DateTime, int, DateTime> addMinutes, Func<DateTime, DateTime, double> minutesBetween)
    {
        Moment.RequireUtc(dueOn);
        var minutes = (int)Math.Round(minutesBetween(Moment.RequireUtc(startedOn), dueOn));
        return new SlaClock(startedOn, [Mark(rules.WarnAt[0]), Mark(rules.WarnAt[1]), dueOn]);

        DateTime Mark(int percent)
        {
            var on = addMinutes(startedOn, Share(minutes, percent));
            return on < dueOn ? on : dueOn;
        }
    }

    /// <summary>What is due at a moment: of several marks that are reached the last, so that nobody gets two messages at once.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>The mark.</returns>
    public SlaMark MarkAt(DateTime now)
    {
        var mark = SlaMark.None;
        while (mark < SlaMark.Breach && _marks[(int)mark] <= now)
        {
            mark++;
        }

        return mark;
    }

    /// <summary>The next moment at which something is to do.</summary>
    /// <param name="done">The last mark that was dealt with.</param>
    /// <returns>The moment, which may have passed; null after the breach.</returns>
    public DateTime? NextOn(SlaMark done) => done < SlaMark.Breach ? _marks[(int)done] : null;

    /// <summary>A part of the window in whole minutes, not before that part is over.</summary>
    private static int Share(int minutes, int percent) => ((minutes * percent) + 99) / 100;
}

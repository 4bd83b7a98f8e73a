using System;
using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Signals and answers as they come: bursts of one type, many a day, repeated ids, some unknown, some dated in the future.</summary>
internal static class Inputs
{
    internal static Gen<List<Signal>> Signals(LeadDefinition definition, DateTime now) =>
        Choose.Many(0, 9, Burst(Type(definition), Moment(definition, now))).Select(Join);

    /// <summary>Bursts of the last days, half of them of types that take points, so that what decays faster gives way to what decays slower.</summary>
    internal static Gen<List<Signal>> OpposingSignals(LeadDefinition definition, DateTime now)
    {
        var given = new List<string>();
        var taken = new List<string>();
        foreach (var criterion in definition.Signals)
        {
            (criterion.Points < 0 ? taken : given).Add(criterion.Signal);
        }

        return Choose.Many(3, 10, Burst(Gen.OneOf(Gen.Elements<string>(given), Gen.Elements<string>(taken)), Moments.Lately(now))).Select(Join);
    }

    internal static Gen<List<Answer>> Answers(LeadDefinition definition, DateTime now) => Choose.Many(0, 5, Answer(definition, now));

    /// <summary>One to seven signals of one type, with little or no time between them.</summary>
    private static Gen<List<Signal>> Burst(Gen<string> types, Gen<DateTime> moments) =>
        from type in types
        from moment in moments
        from count in Choose.Of(1, 1, 1, 1, 2, 2, 3, 5, 6, 7)
        from step in Choose.Of(0L, TimeSpan.TicksPerSecond, TimeSpan.TicksPerHour, -7 * TimeSpan.TicksPerHour)
        from id in Choose.Maybe(20, Choose.Of("a", "b", "c"))
        select Burst(type, moment, count, step, id);

    private static List<Signal> Burst(string type, DateTime on, int count, long step, string? id)
    {
        var signals = new List<Signal>();
        for (var i = 0; i < count; i++)
        {
            signals.Add(new Signal(type, on.AddTicks(i * step), id));
        }

        return signals;
    }

    private static List<Signal> Join(List<List<Signal>> bursts)
    {
        var signals = new List<Signal>();
        foreach (var burst in bursts)
        {
            signals.AddRange(burst);
        }

        return signals;
    }

    private static Gen<DateTime> Moment(LeadDefinition definition, DateTime now) =>
        Moments.Input(now, 30, definition.Gates.RecentAction.WithinDays, definition.Thresholds.Mql.Action.WithinDays);

    private static Gen<string> Type(LeadDefinition definition)
    {
        var types = new List<string> { "fax_sent" };
        foreach (var criterion in definition.Signals)
        {
            types.Add(criterion.Signal);
        }

        // The group that gates and MQL look at is as likely as all others.
        var actions = new List<string>();
        foreach (var criterion in definition.Gates.RecentAction.Group.Criteria)
        {
            if (criterion is SignalCriterion signal)
            {
                actions.Add(signal.Signal);
            }
        }

        return Gen.OneOf(Gen.Elements<string>(types), Gen.Elements<string>(types), Gen.Elements<string>(actions));
    }

    private static Gen<Answer> Answer(LeadDefinition definition, DateTime now) =>
        from item in Gen.Elements<AnswerItem>(definition.Items)
        from value in Value(item)
        from moment in Moments.Input(now, item.ValidDays)
        select new Answer(item.Id, value, moment);

    private static Gen<string> Value(AnswerItem item)
    {
        var values = new List<string> { AnswerItem.Unknown, "nonsense" };
        foreach (var value in item.Values)
        {
            values.Add(value.Value);
            values.Add(value.Value);
        }

        return Gen.Elements<string>(values);
    }
}

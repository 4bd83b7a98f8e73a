using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>
/// Makes the next change hard to find: looks where INTENT, Behaviour or Composite of a lead turns, and puts a threshold just beside that turn. Every other
/// threshold is moved out of the way, so that the figure crosses for a while what it does not cross in the end.
/// </summary>
internal static class Tuned
{
    private const int Figures = 3, Steps = 48;

    /// <summary>Edits after which no threshold and no age says anything for a long time.</summary>
    internal static readonly string[] OutOfTheWay =
    [
        "gates.G4.minimumIntent = 0", "thresholds.mql.behaviour = 0", "thresholds.lapse.behaviour = 0", "thresholds.behaviourDigit.1 = 0.0002",
        "thresholds.behaviourDigit.2 = 0.0001", "thresholds.grade.A = 0.0003", "thresholds.grade.B = 0.0002", "thresholds.grade.C = 0.0001",
        "gates.G2.withinDays = 36525", "thresholds.mql.withinDays = 0.001", "items.authority.validDays = 36525", "items.budget.validDays = 36525",
        "items.need.validDays = 36525", "items.timing.validDays = 36525",
    ];

    /// <summary>A definition under which a figure of the lead comes near a threshold where it turns; null where none turns.</summary>
    internal static LeadDefinition? Definition(Situation situation, out DateTime turn) => Definition(situation, null, Thresholds, out turn);

    /// <summary>A definition under which Behaviour comes near the floor of a lapse where it turns; null where it does not turn.</summary>
    internal static LeadDefinition? LapsingDefinition(Situation situation, out DateTime turn) => Definition(situation, 1, Floor, out turn);

    private static LeadDefinition? Definition(Situation situation, int? only, Func<int, double, string[]> edits, out DateTime turn)
    {
        turn = situation.Now;
        if (situation.Loose is not { } loose)
        {
            return null;
        }

        var dice = new Dice(situation.Seed);
        var moments = Moments(situation.Now);
        var future = new Future(loose, situation.Input.UpTo(situation.Now), situation.Now);
        var results = Array.ConvertAll(moments.ToArray(), future.Judge);
        var first = only ?? dice.Below(Figures);
        var figure = first;
        var values = Values(results, figure);
        var at = Turn(values, dice);
        while (at == 0)
        {
            figure = (figure + 1) % Figures;
            if (figure == first || only is not null)
            {
                return null;
            }

            values = Values(results, figure);
            at = Turn(values, dice);
        }

        turn = moments[at];
        var nearer = Math.Abs(values[at] - values[at - 1]) < Math.Abs(values[at] - values[at + 1]) ? values[at - 1] : values[at + 1];
        var threshold = values[at] + ((nearer - values[at]) * (0.02 + (dice.Part() * 0.9)));
        return VariedDefinition.Read([.. situation.Edits, .. OutOfTheWay, .. edits(figure, threshold)]);
    }

    private static List<DateTime> Moments(DateTime now)
    {
        var moments = new List<DateTime> { now };
        for (var step = 1; step <= Steps; step++)
        {
            // From a quarter of an hour to nine years, a third more from step to step.
            moments.Add(now.AddTicks((long)(0.01 * Math.Pow(1.302, step) * TimeSpan.TicksPerDay)));
        }

        return moments;
    }

    private static double[] Values(Evaluation[] results, int figure) =>
        Array.ConvertAll(results, result => figure == 0 ? result.Intent : figure == 1 ? result.Behaviour : result.Composite);

    /// <summary>The place of one of the highest or lowest values between two others; 0 for none.</summary>
    private static int Turn(double[] values, Dice dice)
    {
        var turns = new List<int>();
        for (var i = 1; i < values.Length - 1; i++)
        {
            var before = values[i] - values[i - 1];
            var after = values[i + 1] - values[i];
            if (before * after < 0 && Math.Abs(before) > 1e-4 && Math.Abs(after) > 1e-4)
            {
                turns.Add(i);
            }
        }

        return turns.Count == 0 ? 0 : turns[dice.Below(turns.Count)];
    }

    private static string[] Thresholds(int figure, double threshold) => figure switch
    {
        0 => ["gates.G4.minimumIntent = " + Text(threshold)],
        1 => ["thresholds.mql.behaviour = " + Text(threshold)],
        _ => ["thresholds.grade.A = " + Text(threshold + 0.2), "thresholds.grade.B = " + Text(threshold + 0.1), "thresholds.grade.C = " + Text(threshold)],
    };

    private static string[] Floor(int figure, double threshold) =>
        ["thresholds.lapse.fit = 0", "thresholds.mql.behaviour = " + Text(threshold), "thresholds.lapse.behaviour = " + Text(threshold)];

    private static string Text(double number) => number.ToString("0.#########", CultureInfo.InvariantCulture);
}

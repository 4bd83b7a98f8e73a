using System.Collections.Generic;
using FsCheck;
using FsCheck.Fluent;

namespace XrmLeads.Domain.Tests.Properties;

/// <summary>Edits of weights, thresholds, gates and validities, below what every variation of the groups can reach.</summary>
internal static class ThresholdVariations
{
    /// <summary>What INTENT and ENGAGEMENT reach at least, however groups and criteria are edited.</summary>
    private const decimal Intent = 60, Engagement = 20;

    internal static Gen<List<string>> Any { get; } =
        from weights in Choose.Of(new Weights(0.35m, 0.3m, 0.15m, 0.2m, 0.7m), new Weights(0.1m, 0.6m, 0.2m, 0.1m, 0.5m), new Weights(0.25m, 0.25m, 0.5m, 0m, 0.2m))
        from figures in Figures(weights)
        from rules in Rules
        select Join(weights, figures, rules);

    private static Gen<List<string>> Rules { get; } = Variations.All(
        Variations.Edit(40, "gates.G1.minimumFit", "20", "40.5", "70"),
        Variations.Edit(40, "gates.G2.group", "\"buying_research\"", "\"events\"", "\"disengagement\""),
        Variations.Edit(40, "gates.G2.withinDays", "0.333333333", "1", "7", "45.5", "90"),
        Variations.Edit(40, "thresholds.mql.group", "\"buying_research\"", "\"web\""),
        Variations.Edit(40, "thresholds.mql.withinDays", "0.02", "3", "28", "60.25"),
        Variations.Edit(30, "thresholds.lapse.fit", "0", "25"),
        Variations.Edit(30, "thresholds.lapse.afterDays", "0", "0.5", "30"),
        Variations.Edit(30, "items.authority.validDays", "1", "30", "365.25"),
        Variations.Edit(30, "items.timing.validDays", "0.009", "14"),
        Variations.Edit(20, "gates.G5.mandatory", "true"),
        Variations.Edit(20, "gates.G3.mandatory", "false"));

    /// <summary>Thresholds as parts of what can be reached, rarely a whole number, so that no figure ends exactly at one.</summary>
    private static Gen<List<string>> Figures(Weights weights)
    {
        var behaviour = (weights.Behaviour * Intent) + ((1 - weights.Behaviour) * Engagement);
        var composite = (100 * weights.Fit) + (weights.Intent * Intent) + (weights.Engagement * Engagement) + (100 * weights.Bant);
        return Variations.All(
            Share("thresholds.behaviourDigit.1", behaviour, 550, 990),
            Share("thresholds.behaviourDigit.2", behaviour, 50, 500),
            Share("thresholds.grade.A", composite, 650, 950),
            Share("thresholds.grade.B", composite, 350, 600),
            Share("thresholds.grade.C", composite, 50, 300),
            Bars(behaviour),
            Share("gates.G4.minimumIntent", Intent, 20, 950));
    }

    private static Gen<string[]> Share(string path, decimal most, int from, int to) =>
        Gen.Choose(from, to).Select(share => new[] { path + " = " + Variations.Text((most * share / 1000) + 0.000173m) });

    /// <summary>The bar of MQL, and the floor of a lapse at or below it or out of the way.</summary>
    private static Gen<string[]> Bars(decimal most) =>
        from share in Gen.Choose(20, 700)
        from part in Choose.Of(0m, 0.4m, 1m)
        let bar = (most * share / 1000) + 0.000173m
        select new[] { "thresholds.mql.behaviour = " + Variations.Text(bar), "thresholds.lapse.behaviour = " + Variations.Text(bar * part) };

    private static List<string> Join(Weights weights, List<string> figures, List<string> rules)
    {
        var edits = new List<string>
        {
            "weights.composite.fit = " + Variations.Text(weights.Fit),
            "weights.composite.intent = " + Variations.Text(weights.Intent),
            "weights.composite.engagement = " + Variations.Text(weights.Engagement),
            "weights.composite.bant = " + Variations.Text(weights.Bant),
            "weights.behaviour.intent = " + Variations.Text(weights.Behaviour),
            "weights.behaviour.engagement = " + Variations.Text(1 - weights.Behaviour),
        };
        edits.AddRange(figures);
        edits.AddRange(rules);
        return edits;
    }

    private sealed class Weights(decimal fit, decimal intent, decimal engagement, decimal bant, decimal behaviour)
    {
        internal decimal Fit { get; } = fit;

        internal decimal Intent { get; } = intent;

        internal decimal Engagement { get; } = engagement;

        internal decimal Bant { get; } = bant;

        /// <summary>The weight of INTENT in Behaviour.</summary>
        internal decimal Behaviour { get; } = behaviour;
    }
}

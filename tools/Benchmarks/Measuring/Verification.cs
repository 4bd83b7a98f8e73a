using System;
using System.Collections.Generic;
using System.Globalization;
using XrmLeads.Benchmarks.HardCoded;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Variants;
using XrmLeads.Domain.Definition;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>Shows that what is compared does the same: both scorers must give the same figures for the same leads.</summary>
internal sealed class Verification
{
    private const int SeedOfTypicalLeads = 11, SeedOfBusyLeads = 12;

    private readonly Variant _variant;
    private readonly ProductScorer _product;
    private readonly HardCodedScorer _hardCoded;

    private Verification(Variant variant)
    {
        _variant = variant;
        _product = new ProductScorer(MeasuredDefinitions.Read(variant));
        _hardCoded = new HardCodedScorer(variant);
    }

    /// <summary>Compares the scorers on random leads, typical ones and ones with 200 signals, the latter by incremental update too.</summary>
    /// <returns>What differs at the first lead where something does, with the lead; null where all is equal.</returns>
    internal static string? Run(Variant variant, int count)
    {
        var verification = new Verification(variant);
        foreach (var lead in Corpus.Leads(variant, count, SeedOfTypicalLeads))
        {
            if (verification.Difference(lead, verification._product.Score(lead, Corpus.Now)) is { } difference)
            {
                return difference;
            }
        }

        foreach (var lead in Corpus.Leads(variant, count / 10, SeedOfBusyLeads, Corpus.ManySignals))
        {
            var difference = verification.Difference(lead, verification._product.Score(lead, Corpus.Now))
                ?? verification.Difference(lead, verification.ScoreByUpdate(lead));
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private Evaluation ScoreByUpdate(Lead lead)
    {
        lead.Signals.Sort((a, b) => a.On.CompareTo(b.On));
        var last = lead.Signals.FindLastIndex(signal => signal.On <= Corpus.Now);
        var before = lead with { Signals = [.. lead.Signals] };
        before.Signals.RemoveAt(last);
        if (before.Signals.Exists(signal => signal.Id is not null && signal.Id == lead.Signals[last].Id))
        {
            // A repetition is for the caller to drop: the state knows no ids.
            return _product.Score(lead, Corpus.Now);
        }

        return _product.Update(before, _product.StateOf(before, Corpus.Now), lead.Signals[last], Corpus.Now);
    }

    private string? Difference(Lead lead, Evaluation actual)
    {
        var expected = _hardCoded.Score(lead, Corpus.Now);
        var differences = new List<string>();
        Compare(differences, "fit", expected.Fit, actual.Fit);
        Compare(differences, "intent", expected.Intent, actual.Intent);
        Compare(differences, "engagement", expected.Engagement, actual.Engagement);
        Compare(differences, "bant", expected.Bant, actual.Bant);
        Compare(differences, "composite", expected.Composite, actual.Composite);
        Compare(differences, "behaviour", expected.Behaviour, actual.Behaviour);
        Compare(differences, "completeness.fit", expected.FitCompleteness, actual.FitCompleteness);
        Compare(differences, "completeness.bant", expected.BantCompleteness, actual.BantCompleteness);
        Compare(differences, "cell", expected.Cell, actual.Cell);
        Compare(differences, "grade", expected.Grade, actual.Grade);
        Compare(differences, "G1", expected.G1, (Ternary)actual.Gates[GateId.G1]);
        Compare(differences, "G2", expected.G2, (Ternary)actual.Gates[GateId.G2]);
        Compare(differences, "G3", expected.G3, (Ternary)actual.Gates[GateId.G3]);
        Compare(differences, "G4", expected.G4, (Ternary)actual.Gates[GateId.G4]);
        Compare(differences, "G5", expected.G5, (Ternary)actual.Gates[GateId.G5]);
        Compare(differences, "G6", expected.G6, (Ternary)actual.Gates[GateId.G6]);
        Compare(differences, "verdict", expected.Qualified, (Ternary)actual.Verdict);
        Compare(differences, "mql", expected.Mql, actual.Mql);
        Compare(differences, "knockedOut", expected.KnockedOut, actual.KnockedOut?.Id);
        Compare(differences, "nextChangeOn", expected.NextChangeOn, actual.NextChangeOn);
        return differences.Count == 0 ? null : $"Variant {_variant}, hard-coded and product differ: {string.Join("; ", differences)}\n{LeadLines.Text(lead)}";
    }

    private static void Compare(List<string> differences, string name, double expected, double actual)
    {
        // Written so that a NaN differs.
        if (!(Math.Abs(expected - actual) <= 1e-9))
        {
            differences.Add(string.Create(CultureInfo.InvariantCulture, $"{name} {expected:R} and {actual:R}"));
        }
    }

    private static void Compare(List<string> differences, string name, DateTime? expected, DateTime? actual)
    {
        if (expected.HasValue != actual.HasValue || (expected is { } e && actual is { } a && Math.Abs((e - a).TotalSeconds) > Allowed(e)))
        {
            differences.Add($"{name} {(expected is { } x ? LeadLines.Iso(x) : "never")} and {(actual is { } y ? LeadLines.Iso(y) : "never")}");
        }
    }

    /// <summary>
    /// Seconds by which a moment may be off. Years ahead a figure may creep up to a threshold that it meets in the end alone; when it comes within 1e-9 of it
    /// hangs on the rounding of the last digit.
    /// </summary>
    private static double Allowed(DateTime moment) => moment > Corpus.Now.AddYears(1) ? 120 : 2;

    private static void Compare<T>(List<string> differences, string name, T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            differences.Add($"{name} {expected} and {actual}");
        }
    }
}

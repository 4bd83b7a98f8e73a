using System;
using System.Linq;
using XrmLeads.Benchmarks.HardCoded;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Variants;
using XrmLeads.Domain.Scoring;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>The pieces of work that are timed, for the quick mode and for BenchmarkDotNet.</summary>
internal static class Works
{
    /// <summary>How many different leads a pass of full evaluations goes through.</summary>
    internal const int Leads = 1000;

    /// <summary>How many leads with 200 signals there are.</summary>
    internal const int BusyLeads = 400;

    private const int Seed = 42;

    // At this pace each lead gets as many signals a day as it had before, so that it stays a lead with 200 signals in half a year.
    private static readonly TimeSpan BetweenUpdates = TimeSpan.FromDays(180.0 / Corpus.ManySignals / BusyLeads);

    internal static Work Product(Variant variant) => Product(variant, Corpus.Leads(variant, Leads, Seed));

    internal static Work HardCoded(Variant variant) => HardCoded(variant, Corpus.Leads(variant, Leads, Seed));

    internal static Work ProductOnBusyLeads(Variant variant) => Product(variant, Corpus.Leads(variant, BusyLeads, Seed, Corpus.ManySignals));

    internal static Work HardCodedOnBusyLeads(Variant variant) => HardCoded(variant, Corpus.Leads(variant, BusyLeads, Seed, Corpus.ManySignals));

    /// <summary>One signal each for leads with 200: the lead's columns are read again, the state takes the signal, the lead is judged.</summary>
    internal static Work UpdateOfBusyLeads(Variant variant)
    {
        var scorer = new ProductScorer(MeasuredDefinitions.Read(variant));
        var leads = Corpus.Leads(variant, BusyLeads, Seed, Corpus.ManySignals);
        var now = Corpus.Now.AddDays(5);
        var states = leads.Select(lead => scorer.StateOf(lead, now)).ToArray();
        var mix = new LeadGenerator(Seed, now, variant == Variant.Hundred).Mix;
        var types = Enumerable.Range(0, 4096).Select(_ => mix.Type()).ToArray();
        var next = 0;
        return new Work(leads.Length, () =>
        {
            var sum = 0.0;
            for (var i = 0; i < leads.Length; i++)
            {
                now += BetweenUpdates;
                sum += scorer.Update(leads[i], states[i], new Signal(types[next++ & 4095], now), now).Composite;
            }

            return sum;
        });
    }

    private static Work Product(Variant variant, Lead[] leads)
    {
        var scorer = new ProductScorer(MeasuredDefinitions.Read(variant));
        return new Work(leads.Length, () =>
        {
            var sum = 0.0;
            foreach (var lead in leads)
            {
                sum += scorer.Score(lead, Corpus.Now).Composite;
            }

            return sum;
        });
    }

    private static Work HardCoded(Variant variant, Lead[] leads)
    {
        var scorer = new HardCodedScorer(variant);
        return new Work(leads.Length, () =>
        {
            var sum = 0.0;
            foreach (var lead in leads)
            {
                sum += scorer.Score(lead, Corpus.Now).Composite;
            }

            return sum;
        });
    }
}

using System;
using System.Linq;
using XrmLeads.Benchmarks.Inputs;
using XrmLeads.Benchmarks.Variants;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>The leads that are measured.</summary>
internal static class Corpus
{
    /// <summary>How many signals a lead of the comparison with the incremental update has.</summary>
    internal const int ManySignals = 200;

    /// <summary>The moment of judgement.</summary>
    internal static readonly DateTime Now = new(2026, 1, 31, 9, 30, 0, DateTimeKind.Utc);

    internal static Lead[] Leads(Variant variant, int count, int seed, int? signals = null)
    {
        var generator = new LeadGenerator(seed, Now, variant == Variant.Hundred);
        return Enumerable.Range(0, count).Select(_ => generator.Next(signals)).ToArray();
    }
}

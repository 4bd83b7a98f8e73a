using BenchmarkDotNet.Attributes;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.Benchmarks.Variants;

namespace XrmLeads.Benchmarks.Full;

/// <summary>A lead with 200 signals, judged anew from all of them or from its state and one signal more (default definition).</summary>
[MemoryDiagnoser]
public class UpdateBenchmarks
{
    private Work _full = null!;
    private Work _update = null!;

    /// <summary>Makes the leads.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _full = Works.ProductOnBusyLeads(Variant.Default);
        _update = Works.UpdateOfBusyLeads(Variant.Default);
    }

    /// <summary>From all signals.</summary>
    /// <returns>A sum of results.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Works.BusyLeads)]
    public double FullEvaluation() => _full.Pass();

    /// <summary>From the state and one signal more.</summary>
    /// <returns>A sum of results.</returns>
    [Benchmark(OperationsPerInvoke = Works.BusyLeads)]
    public double IncrementalUpdate() => _update.Pass();
}

using BenchmarkDotNet.Attributes;
using XrmLeads.Benchmarks.Measuring;
using XrmLeads.Benchmarks.Variants;

namespace XrmLeads.Benchmarks.Full;

/// <summary>Full evaluation of a lead from its columns, signals and answers, without explanation.</summary>
[MemoryDiagnoser]
public class EvaluationBenchmarks
{
    private Work _product = null!;
    private Work _hardCoded = null!;

    /// <summary>The definition: 30 criteria, the default one of 33, or 100.</summary>
    [Params("Thirty", "Default", "Hundred")]
    public string Definition { get; set; } = "";

    /// <summary>Makes the leads.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        var variant = System.Enum.Parse<Variant>(Definition);
        _product = Works.Product(variant);
        _hardCoded = Works.HardCoded(variant);
    }

    /// <summary>The same rules written into code.</summary>
    /// <returns>A sum of results.</returns>
    [Benchmark(Baseline = true, OperationsPerInvoke = Works.Leads)]
    public double HardCoded() => _hardCoded.Pass();

    /// <summary>The product.</summary>
    /// <returns>A sum of results.</returns>
    [Benchmark(OperationsPerInvoke = Works.Leads)]
    public double Product() => _product.Pass();
}

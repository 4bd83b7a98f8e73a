using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using XrmLeads.Benchmarks.HardCoded;
using XrmLeads.Benchmarks.Variants;
using XrmLeads.Domain.Reading;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>The first evaluation of a fresh process, from the text of the definition on: everything is still to be compiled.</summary>
internal static class ColdStart
{
    private const int Processes = 5;

    /// <summary>Milliseconds in this process, in which nothing may have been evaluated yet: of the product and, after it, of the hard-coded scorer.</summary>
    internal static (double Product, double HardCoded) MeasureHere()
    {
        var json = MeasuredDefinitions.Json(Variant.Default);
        var lead = Corpus.Leads(Variant.Default, 1, 7, 10)[0];
        var start = Stopwatch.GetTimestamp();
        var definition = DefinitionReader.Read(json).Definition!;
        new ProductScorer(definition).Score(lead, Corpus.Now);
        var product = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        start = Stopwatch.GetTimestamp();
        new HardCodedScorer(Variant.Default).Score(lead, Corpus.Now);
        return (product, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Medians over fresh processes of this program.</summary>
    internal static (double Product, double HardCoded) Measure()
    {
        var samples = Enumerable.Range(0, Processes).Select(_ => MeasureInProcess()).ToArray();
        return (Timing.Median(samples.Select(sample => sample[0])), Timing.Median(samples.Select(sample => sample[1])));
    }

    private static double[] MeasureInProcess()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(ColdStart).Assembly.Location);
        }

        start.ArgumentList.Add("cold");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
    }
}

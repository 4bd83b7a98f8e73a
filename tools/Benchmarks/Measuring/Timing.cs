using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace XrmLeads.Benchmarks.Measuring;

/// <summary>What an operation costs.</summary>
/// <param name="Rounds">Nanoseconds of one operation, in each round.</param>
/// <param name="Bytes">What one operation allocates.</param>
internal sealed record Cost(double[] Rounds, double Bytes)
{
    internal double Nanoseconds { get; } = Timing.Median(Rounds);

    internal double PerSecond => 1e9 / Nanoseconds;

    /// <summary>How many times faster this is than something else, round by round, so that both had the same share of the machine.</summary>
    internal double TimesFasterThan(Cost other) => Timing.Median(other.Rounds.Zip(Rounds, (theirs, ours) => theirs / ours));
}

/// <summary>Work to be timed, in passes of many operations.</summary>
/// <param name="Operations">How many operations a pass has.</param>
/// <param name="Pass">The pass; it gives back something of each result, so that no work can be left out.</param>
internal sealed record Work(int Operations, Func<double> Pass);

/// <summary>Times several pieces of work in a plain process, in turns, so that a busy moment of the machine hits all of them.</summary>
internal static class Timing
{
    private const int Rounds = 21;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.2);

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(60);

    /// <summary>What keeps the results alive.</summary>
    internal static double Sink { get; private set; }

    internal static Cost[] Measure(params Work[] works)
    {
        var passes = works.Select(Calibrate).ToArray();
        var times = works.Select(_ => new double[Rounds]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                times[i][round] = Time(works[i], passes[i]);
            }
        }

        return works.Select((work, i) => new Cost(times[i], Bytes(work))).ToArray();
    }

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    /// <summary>Warms the work up, so that it runs as optimised code, and finds how many passes fill a round.</summary>
    private static int Calibrate(Work work)
    {
        var watch = Stopwatch.StartNew();
        var passes = 0;
        while (watch.Elapsed < WarmUp)
        {
            Sink += work.Pass();
            passes++;
        }

        return Math.Max(1, (int)(passes * (Round / watch.Elapsed)));
    }

    private static double Time(Work work, int passes)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < passes; i++)
        {
            Sink += work.Pass();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / passes / work.Operations;
    }

    private static double Bytes(Work work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Sink += work.Pass();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)work.Operations;
    }
}

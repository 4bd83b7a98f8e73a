using System.Diagnostics;

namespace XrmLeads.Core;

/// <summary>
/// Time that has passed since a moment, by a clock that never jumps. It measures and limits work in this process; what is true of a lead depends on
/// <see cref="OperationTime"/> alone.
/// </summary>
internal readonly struct Elapsed
{
    private readonly long _started;

    private Elapsed(long started) => _started = started;

#pragma warning disable RS0030 // The one place that measures; the domain stays without a clock.
    /// <summary>Milliseconds since <see cref="Start"/>; far in the past for a value that was never started.</summary>
    internal double Milliseconds => (Stopwatch.GetTimestamp() - _started) * 1000.0 / Stopwatch.Frequency;

    /// <summary>Seconds since <see cref="Start"/>.</summary>
    internal double Seconds => Milliseconds / 1000.0;

    /// <summary>Starts to measure.</summary>
    internal static Elapsed Start() => new(Stopwatch.GetTimestamp());
#pragma warning restore RS0030
}

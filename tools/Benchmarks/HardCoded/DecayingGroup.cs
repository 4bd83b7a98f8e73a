using System;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>A group of points of which a part decays: constant + amplitude * u within limits, where u falls from 1 now to 0 at the end of time.</summary>
internal struct DecayingGroup
{
    internal double Constant;
    internal double Amplitude;
    internal double Floor;
    internal double Cap;

    internal readonly double Points => Math.Clamp(Constant + Amplitude, Floor, Cap);
}

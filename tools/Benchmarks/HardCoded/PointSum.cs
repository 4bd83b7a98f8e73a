using System;

namespace XrmLeads.Benchmarks.HardCoded;

/// <summary>A dimension that is being added up from its groups.</summary>
internal struct PointSum
{
    internal double Points;
    internal double KnownCaps;

    /// <summary>What the unknown groups could still add.</summary>
    internal double Open;

    internal void Add(double points, bool known, double cap, double floor = 0)
    {
        var kept = Math.Clamp(points, floor, cap);
        Points += kept;
        if (known)
        {
            KnownCaps += cap;
        }
        else
        {
            Open += cap - kept;
        }
    }

    internal readonly double Limited => Math.Clamp(Points, 0, 100);
}
